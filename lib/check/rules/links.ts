import type { LocatedLink, ParsedBody } from '../../articles/parse-body';
import { isBroken, type Kind, type ParsedContent } from '../../catalog/parsed-content';
import { isScheduled, type Article } from '../../domain/article';
import { paths } from '../../site';
import { didYouMean, nearest } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { addressesOf } from './addresses';

type Fault = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** Links within the site lead to a page that is published with them, and to a place that it has. */
export const links: EditorialRule = ({ parsed, catalog, edition }) => {
  // There are as many addresses as entries, and few texts link to one of them.
  let known: ReadonlySet<string> | null = null;
  const addresses = (): ReadonlySet<string> => (known ??= addressesOf(catalog));
  const articles = new Map([...parsed.articles.values()].map((article) => [article.file, article]));
  const faultOf = (file: string, body: ParsedBody, { url }: LocatedLink): Fault | null => {
    const [path = '', fragment] = url.split('#');
    const page = path.split('?')[0] ?? '';
    if (page !== '' && !page.startsWith('/')) return null;
    if (page !== '' && !addresses().has(page)) return mayBeBroken(page, parsed) ? null : unknownPage(page, addresses());
    const to = parsed.articles.get(/^\/articles\/([^/]+)\//.exec(page)?.[1] ?? '');
    const from = articles.get(file)?.value ?? null;
    // Whether an article is a draft is not known while its front matter cannot be read.
    const isKnown = from !== null || !file.startsWith('content/articles/');
    const hidden = to === undefined || !isKnown ? null : heldBack(page, to.value, from, edition);
    if (hidden !== null) return hidden;
    const target = page === '' ? body : to?.body;
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

function unknownPage(page: string, addresses: ReadonlySet<string>): Fault {
  const hint =
    nearest(page, addresses) === null
      ? 'Addresses of pages end with a slash: /articles/slug/, /figures/topic/name/, /fact-checks/name/.'
      : didYouMean(page, addresses, 'pages');
  return { rule: 'link/unknown', message: `The site has no page "${page}".`, hint };
}

/** What a link from a published article, or from a fact-check (null), leads to that is not published when it is itself. */
function heldBack(page: string, to: Article, from: Article | null, edition: string | null): Fault | null {
  if (from?.status === 'draft') return null;
  const refuse = (said: string, hint: string): Fault => ({ rule: 'link/draft', message: `"${page}" ${said}`, hint });
  if (to.status === 'draft') return refuse('is a draft.', 'Take the link away until it is published.');
  const day = edition !== null && from !== null && from.publishedOn > edition ? from.publishedOn : edition;
  if (!isScheduled(to, day)) return null;
  return refuse(`is scheduled for ${to.publishedOn}.`, 'Take the link away until then.');
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

const kinds: Readonly<Record<string, Kind>> = {
  articles: 'articles',
  'fact-checks': 'factChecks',
  figures: 'figures',
  numbers: 'statistics',
  sources: 'sources',
};

/** Whether a page is of something that is there and cannot be read: that is said of its file. */
function mayBeBroken(page: string, parsed: ParsedContent): boolean {
  const [, folder = '', ...rest] = page.replace(/^\/embed\//, '/').split('/');
  const kind = Object.hasOwn(kinds, folder) ? kinds[folder] : undefined;
  if (kind === undefined) return false;
  const parts = kind === 'articles' || kind === 'factChecks' ? 1 : 2;
  return isBroken(parsed, kind, rest.slice(0, parts).join('/'));
}
