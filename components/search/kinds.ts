import { paths } from '../../lib/site';

/**
 * The kinds of search results. `kind` is the name in the index and in addresses, the same in every language. `page` names the page
 * that lists all results of the kind; readers see the name of this page.
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

/** The attributes with which the index includes the content of an element under this kind. */
export function searchable(kind: SearchKind | undefined): Record<string, string> {
  return kind === undefined ? {} : { 'data-pagefind-body': '', 'data-pagefind-filter': `kind:${kind}` };
}

/** The attributes of content that repeats other pages, so that the search finds those pages instead. */
export const notSearchable = { 'data-pagefind-ignore': 'all' } as const;
