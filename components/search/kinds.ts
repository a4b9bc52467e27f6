import { paths } from '../../lib/site';

/**
 * What can be found, by its kind in the index and in addresses, which is the same in every language; with the page that lists all
 * of it, whose name readers see.
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

/** The attributes by which the index takes in what an element holds, as one of a kind. */
export function searchable(kind: SearchKind | undefined): Record<string, string> {
  return kind === undefined ? {} : { 'data-pagefind-body': '', 'data-pagefind-filter': `kind:${kind}` };
}

/** The attributes of what repeats other pages, and would be found in the place of them. */
export const notSearchable = { 'data-pagefind-ignore': 'all' } as const;
