import type { LocatedLink, ParsedBody } from '../../articles/parse-body';
import { dataOfFigure } from '../../collections/figure';
import { resourcesOf, type EntryOwner } from '../../collections/resources';
import type { Numbers } from '../../numbers/assess';
import type { Catalog } from '../../domain/catalog';
import { isBroken, type ParsedContent } from '../../catalog/parsed-content';
import { documentKeys } from '../../catalog/references';
import { paths } from '../../site';
import { didYouMean, nearest } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { entryOfPage } from '../page-entry';
import { heldBackFrom } from './held-back';

type Fault = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** Links within the site lead to a page or file that is published with them, and to a place that it has. */
export const links: EditorialRule = ({ parsed, catalog, resolve, publication, edition }) => {
  // There are as many addresses as entries, and few texts link to one of them.
  let known: ReadonlyMap<string, EntryOwner | null> | null = null;
  const owners = (): ReadonlyMap<string, EntryOwner | null> => (known ??= linkableIn({ catalog, resolve }));
  const writers = documentKeys(parsed);
  const faultOf = (file: string, body: ParsedBody, { url }: LocatedLink): Fault | null => {
    const [path = '', fragment] = url.split('#');
    const page = path.split('?')[0] ?? '';
    if (page !== '' && !page.startsWith('/')) return null;
    if (page !== '' && !owners().has(page)) return mayBeBroken(page, parsed) ? null : unknown(page, catalog, owners());
    const to = page === '' ? null : (owners().get(page) ?? null);
    const from = writers.get(file) ?? null;
    // When a document is published is not known while its front matter cannot be read.
    const fault = to === null || from === null ? null : heldBackFrom(from, to, { publication, edition });
    if (fault !== null) return { rule: 'link/draft', message: `"${page}" ${fault.what}.`, hint: fault.hint };
    const article = to?.kind === 'articles' ? parsed.articles.get(to.id) : undefined;
    const target = page === '' ? body : article?.body;
    return target === undefined || fragment === undefined ? null : unknownPlace(fragment, target);
  };
  const problems = [...parsed.bodies].flatMap(([file, body]) =>
    body.links.flatMap((link): Problem[] => {
      const fault = faultOf(file, body, link);
      return fault === null ? [] : [{ ...fault, file, position: link.position }];
    }),
  );
  return { problems };
};

/** What a text may link to, and whose it is. */
function linkableIn(numbers: Numbers): Map<string, EntryOwner | null> {
  const found = resourcesOf(numbers).filter(({ linkable }) => linkable);
  return new Map(found.map(({ address, owner }) => [address, owner]));
}

function unknown(page: string, { figures }: Catalog, known: ReadonlyMap<string, unknown>): Fault {
  const isData = [...figures.keys()].some((id) => dataOfFigure(id).some(([, address]) => address === page));
  if (isData) return withheldData(page);
  const addresses = [...known.keys()];
  const hint =
    nearest(page, addresses) === null
      ? 'Addresses of pages end with a slash: /articles/slug/, /figures/topic/name/, /fact-checks/name/.'
      : didYouMean(page, addresses, 'pages');
  return { rule: 'link/unknown', message: `The site has no page "${page}".`, hint };
}

/** Of data that are drawn and not given out. */
function withheldData(page: string): Fault {
  return {
    rule: 'link/unknown',
    message: `The site gives out no "${page}".`,
    hint: `A source of what the figure draws forbids to pass its data on, or does not say that others may: they are shown only. Link to the figure: ${page.replace(/[^/]*$/, '')}.`,
  };
}

/** A body that could not be read to its end may have the heading that seems to be missing. */
function unknownPlace(fragment: string, { body, problems }: ParsedBody): Fault | null {
  const checks = body.uses.flatMap((use) => (use.word === 'FactCheck' ? [paths.checkInArticle(use.id).slice(1)] : []));
  const places = ['numbers', 'sources', ...body.headings.map(({ id }) => id), ...checks];
  const isWhole = !problems.some(({ rule }) => ['mdx/syntax', 'mdx/heading', 'file/size'].includes(rule));
  if (places.includes(decoded(fragment)) || !isWhole) return null;
  return {
    rule: 'link/unknown',
    message: `The page has no place "#${fragment}".`,
    hint: didYouMean(fragment, places, 'places'),
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Whether a page is of something that is there and cannot be read: that is said of its file. */
function mayBeBroken(page: string, parsed: ParsedContent): boolean {
  const entry = entryOfPage(page);
  return entry !== null && isBroken(parsed, entry.kind, entry.id);
}
