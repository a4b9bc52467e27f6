import { paths } from '../../lib/site';

/** What can be found, by the name of its kind, and the page that lists all of it. */
export const searchKinds = {
  Explainers: paths.articles,
  'Fact-checks': paths.factChecks,
  Figures: paths.figures,
  Numbers: paths.numbers,
  'Data series': paths.allSeries,
  Sources: paths.sources,
} as const;
export type SearchKind = keyof typeof searchKinds;

/** The attributes by which the index takes in what an element holds, as one of a kind. */
export function searchable(kind: SearchKind | undefined): Record<string, string> {
  return kind === undefined ? {} : { 'data-pagefind-body': '', 'data-pagefind-filter': `kind:${kind}` };
}

/** The attributes of what repeats other pages, and would be found in the place of them. */
export const notSearchable = { 'data-pagefind-ignore': 'all' } as const;
