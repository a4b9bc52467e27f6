import { paths } from '../../lib/site';

/** What can be found, by the name of its kind, with the page that lists all of it. */
export const searchKinds = [
  { kind: 'Explainers', list: paths.articles },
  { kind: 'Fact-checks', list: paths.factChecks },
  { kind: 'Figures', list: paths.figures },
  { kind: 'Numbers', list: paths.numbers },
  { kind: 'Data series', list: paths.allSeries },
  { kind: 'Sources', list: paths.sources },
] as const;
export type SearchKind = (typeof searchKinds)[number]['kind'];

/** The attributes by which the index takes in what an element holds, as one of a kind. */
export function searchable(kind: SearchKind | undefined): Record<string, string> {
  return kind === undefined ? {} : { 'data-pagefind-body': '', 'data-pagefind-filter': `kind:${kind}` };
}

/** The attributes of what repeats other pages, and would be found in the place of them. */
export const notSearchable = { 'data-pagefind-ignore': 'all' } as const;
