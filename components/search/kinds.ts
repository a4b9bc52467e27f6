import { paths } from '../../lib/site';

/**
 * The kinds of search results. `kind` is the name in the index and in addresses, the same in every language. `page` is the key of the
 * message with the name that readers see, and `list` is the page that lists everything of the kind.
 */
export const searchKinds = [
  { kind: 'Explainers', page: 'explainers', list: paths.articles },
  { kind: 'Fact-checks', page: 'factChecks', list: paths.factChecks },
  { kind: 'Figures', page: 'figures', list: paths.figures },
  { kind: 'Numbers', page: 'numbers', list: paths.numbers },
  { kind: 'Data series', page: 'series', list: paths.allSeries },
  { kind: 'Sources', page: 'sources', list: paths.sources },
] as const;
export type SearchList = (typeof searchKinds)[number];
export type SearchKind = SearchList['kind'];

/** Returns the attributes that make the search index include an element's content, under this kind. */
export function searchable(kind: SearchKind | undefined): Record<string, string> {
  return kind === undefined ? {} : { 'data-pagefind-body': '', 'data-pagefind-filter': `kind:${kind}` };
}

/**
 * HTML attributes that mark content repeated from other pages. The search index omits marked content, so that searches find the original
 * pages instead.
 */
export const notSearchable = { 'data-pagefind-ignore': 'all' } as const;
