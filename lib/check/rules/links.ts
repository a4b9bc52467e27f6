import type { ParsedBody } from '../../articles/parse-body';
import { dataOfFigure } from '../../collections/figure';
import { collectionNames, collections } from '../../collections/collections';
import { resourcesOf, resourcesOfEntry, sharedResources, type EntryOwner } from '../../collections/resources';
import type { Catalog } from '../../domain/catalog';
import { isBroken, type ParsedContent } from '../../catalog/parsed-content';
import { documentKeys, type EntryKey } from '../../catalog/references';
import { menuLinks } from '../../domain/newsroom';
import { articleSlug } from '../../domain/ids';
import { paths } from '../../site';
import type { Resource } from '../../site/resource';
import { didYouMean, nearest } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { CheckContext, EditorialRule } from '../context';
import { entryOfPage } from '../page-entry';
import { heldBackFrom } from './held-back';
import { menuProblems } from './menus';
import { mayHaveAnchor, placesOf } from './places';

type Fault = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** An internal link leads to a page or file that is published no later than the link, and to an anchor that exists there. */
export const links: EditorialRule = (context) => {
  const { parsed, catalog, publication, edition } = context;
  const addresses = linkableAddresses(context);
  const writers = documentKeys(parsed);
  const faultOf = (from: EntryKey | null, body: ParsedBody | null, url: string): Fault | null => {
    const [path = '', fragment] = url.split('#');
    const page = path.split('?')[0] ?? '';
    if (page !== '' && !page.startsWith('/')) return null;
    const to = page === '' ? null : addresses.ownerOf(page);
    if (to === undefined) return mayBeBroken(page, parsed) ? null : unknown(page, catalog, addresses.all());
    // The release of a document is unknown if its front matter cannot be read.
    const fault = to === null || from === null ? null : heldBackFrom(from, to, { publication, edition });
    if (fault !== null) return { rule: 'link/draft', message: `"${page}" ${fault.what}.`, hint: fault.hint };
    const article = to?.kind === 'articles' ? parsed.articles.get(to.id) : undefined;
    if (fragment === undefined || fragment === '') return null;
    if (to?.kind === 'articles' && page !== paths.article(articleSlug.parse(to.id)))
      return noPlace(page, fragment, null);
    const target = page === '' ? body : article?.body;
    if (target !== undefined && target !== null) return unknownPlace(fragment, target, to ?? from);
    const places = placesOf(page, to, context);
    if (mayHaveAnchor(page, context)) return null;
    return places !== null && isAmong(fragment, places) ? null : noPlace(page, fragment, places);
  };
  const inTexts = [...parsed.bodies].flatMap(([file, body]) =>
    body.links.flatMap((link): Problem[] => {
      const fault = faultOf(writers.get(file) ?? null, body, link.url);
      return fault === null ? [] : [{ ...fault, file, position: link.position }];
    }),
  );
  const inMenus = [...parsed.newsrooms.values()].flatMap(({ id, file, value, position }) =>
    menuLinks(value).flatMap(({ path, link: { to } }): Problem[] => {
      const fault = faultOf({ kind: 'newsrooms', id }, null, to);
      return fault === null ? [] : [{ ...fault, file, position: position([...path, 'to']) }];
    }),
  );
  const inLabels = [...parsed.newsrooms.values()].flatMap(menuProblems);
  return { problems: [...inTexts, ...inMenus, ...inLabels] };
};

type Owners = ReadonlyMap<string, EntryOwner | null>;

/** The addresses to which a text can link, with the entries to which they belong; null for an address that belongs to no entry. */
interface Addresses {
  /** Returns undefined for an address to which a text cannot link. */
  readonly ownerOf: (address: string) => EntryOwner | null | undefined;
  readonly all: () => Owners;
}

/**
 * Listing all addresses takes time, and most links lead to an entry or a list. So all addresses are listed only for a link that leads to
 * neither.
 */
function linkableAddresses({ parsed, catalog, resolve }: CheckContext): Addresses {
  const numbers = { catalog, resolve };
  let whole: Owners | null = null;
  let lists: Owners | null = null;
  const all = (): Owners => (whole ??= linkableIn(resourcesOf(numbers)));
  const shared = (): Owners => (lists ??= linkableIn(sharedResources(catalog)));
  const ofEntry = (address: string): Owners => {
    const entry = entryOfPage(address);
    const kind = collectionNames.find((name) => name === entry?.kind);
    if (entry === null || kind === undefined || !parsed[kind].has(entry.id)) return new Map();
    return linkableIn(resourcesOfEntry(kind, collections[kind].id.parse(entry.id), numbers));
  };
  const ownerOf = (address: string): EntryOwner | null | undefined =>
    [shared, () => ofEntry(address), all].reduce<EntryOwner | null | undefined>(
      (owner, owners) => (owner === undefined ? owners().get(address) : owner),
      undefined,
    );
  return { ownerOf, all };
}

function linkableIn(resources: readonly Resource<EntryOwner>[]): Owners {
  const found = resources.filter(({ linkable }) => linkable);
  return new Map(found.map(({ address, owner }) => [address, owner]));
}

function unknown(page: string, { figures }: Catalog, known: ReadonlyMap<string, unknown>): Fault {
  const isData = [...figures.keys()].some((id) => dataOfFigure(id).some(([, address]) => address === page));
  if (isData) return withheldData(page);
  const framed = /^\/embed(\/(?:figures|numbers)\/[^/]+\/[^/]+\/|\/fact-checks\/[^/]+\/)/.exec(page)?.[1];
  if (framed !== undefined && known.has(framed)) {
    const hint = `Link to the page, which has the sources: ${framed}.`;
    return { rule: 'link/unknown', message: `"${page}" is an embed for other sites.`, hint };
  }
  const index = /^(\/.*)index\.html?$/.exec(page)?.[1];
  if (index !== undefined && known.has(index))
    return { rule: 'link/unknown', message: `The site has no page "${page}".`, hint: `Link to ${index}.` };
  const addresses = [...known.keys()];
  const message = `The site has no page "${page}".`;
  // For an address in a page’s folder, compare only file names: the long folder name makes all addresses in it look similar.
  const folder = page.replace(/[^/]*\/?$/, '');
  const isBeside = folder !== '/' && known.has(folder);
  const written = isBeside ? page.slice(folder.length) : page;
  const names = isBeside
    ? addresses.flatMap((address) => (address.startsWith(folder) ? [address.slice(folder.length)] : []))
    : addresses;
  const meant = nearest(written, names);
  if (meant !== null) {
    const hint = isBeside ? `Did you mean "${folder}${meant}"?` : didYouMean(page, addresses, 'pages');
    return { rule: 'link/unknown', message, hint };
  }
  const above = page.startsWith('/articles/') ? paths.articles : pageAbove(page, known);
  const form = 'Addresses of pages end with a slash: /articles/slug/, /figures/topic/name/, /fact-checks/name/.';
  return { rule: 'link/unknown', message, hint: above === null ? form : `The nearest page is ${above}. ${form}` };
}

/** The closest page above an address; null if only the front page is above it. */
function pageAbove(page: string, known: ReadonlyMap<string, unknown>): string | null {
  const folders = page.split('/').slice(1);
  for (let length = folders.length - 1; length > 0; length -= 1) {
    const above = `/${folders.slice(0, length).join('/')}/`;
    if (known.has(above)) return above;
  }
  return null;
}

function isAmong(fragment: string, places: readonly string[]): boolean {
  // Notes below a table have anchors with letters in the order of its rows: `#note-a`.
  return places.includes(decoded(fragment)) || (places.includes('values') && /^(?:gap|note)-[a-z]$/.test(fragment));
}

/**
 * The problem with an unknown anchor of another page.
 * @param places the anchors of the page; null for a file, which has none
 */
function noPlace(page: string, fragment: string, places: readonly string[] | null): Fault {
  if (places === null)
    return {
      rule: 'link/unknown',
      message: `"${page}" is a file, so it has no anchors such as "#${fragment}".`,
      hint: `Link to ${page}.`,
    };
  const own = places.filter((place) => place !== 'content' && place !== 'top');
  const hint = own.length === 0 ? `Link to the page: ${page}.` : didYouMean(fragment, own, 'anchors');
  return { rule: 'link/unknown', message: `The page "${page}" has no anchor "#${fragment}".`, hint };
}

/** The problem with a link to data that a figure draws but the site does not publish. */
function withheldData(page: string): Fault {
  return {
    rule: 'link/unknown',
    message: `The site does not publish "${page}".`,
    hint: `Link to the figure: ${page.replace(/[^/]*$/, '')}. One of its sources forbids redistribution of its data, or does not say whether it is allowed.`,
  };
}

/**
 * The problem with an anchor that the text does not have; null if the text has it. Also null if the body has parse errors: it may contain
 * the heading that seems to be missing.
 */
function unknownPlace(fragment: string, { body, problems }: ParsedBody, of: EntryKey | null): Fault | null {
  const checks = body.uses.flatMap((use) => (use.word === 'FactCheck' ? [paths.checkInArticle(use.id).slice(1)] : []));
  const notes = of?.kind === 'articles' ? ['numbers', 'sources'] : [];
  const places = [...notes, ...body.headings.map(({ id }) => id), ...checks];
  const isWhole = !problems.some(({ rule }) => ['mdx/syntax', 'mdx/heading', 'file/size'].includes(rule));
  if (places.includes(decoded(fragment)) || !isWhole) return null;
  return {
    rule: 'link/unknown',
    message: `The page has no anchor "#${fragment}".`,
    hint: didYouMean(fragment, places, 'anchors'),
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Whether a page belongs to an entry whose file cannot be read. That is reported for the file, so the link is not reported. */
function mayBeBroken(page: string, parsed: ParsedContent): boolean {
  const entry = entryOfPage(page);
  return entry !== null && isBroken(parsed, entry.kind, entry.id);
}
