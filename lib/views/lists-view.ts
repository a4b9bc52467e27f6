import { z } from 'zod';
import type { Catalog } from '../domain/catalog';
import { paths } from '../site';
import { comparedViewpoints } from './compare-view';
import { appears } from './person-view';
import { isTopicUsed } from './topic-view';
import type { Backlinks } from './backlinks';
import type { ViewContext } from './view-context';

/** The input for deciding which lists have entries. */
interface Listed {
  readonly catalog: Catalog;
  readonly backlinks: Backlinks;
}

const isEmbeddable = ({ catalog: { factChecks, figures, statistics } }: Listed): boolean =>
  factChecks.size + figures.size + statistics.size > 0;

const isSearchable = (listed: Listed): boolean => {
  const { articles, series, sources } = listed.catalog;
  return isEmbeddable(listed) || articles.size + series.size + sources.size > 0;
};

/** The list pages, each with a function that tests whether it has entries. Empty list pages are built too, but not linked. */
const listPages: ReadonlyMap<string, (listed: Listed) => boolean> = new Map([
  [paths.articles, ({ catalog }) => catalog.articles.size > 0],
  [paths.compare, ({ catalog }) => comparedViewpoints(catalog).length > 0],
  [paths.factChecks, ({ catalog }) => catalog.factChecks.size > 0],
  [paths.figures, ({ catalog }) => catalog.figures.size > 0],
  [paths.numbers, ({ catalog }) => catalog.statistics.size > 0],
  [paths.allSeries, ({ catalog }) => catalog.series.size > 0],
  [paths.sources, ({ catalog }) => catalog.sources.size > 0],
  [paths.topics, ({ catalog }) => [...catalog.topics.keys()].some((id) => isTopicUsed(catalog, id))],
  [paths.people, ({ catalog, backlinks }) => [...catalog.people.keys()].some((id) => appears(catalog, backlinks, id))],
  [paths.glossary, ({ catalog }) => catalog.terms.size > 0],
  [paths.search, isSearchable],
  [paths.embedGuide, isEmbeddable],
]);

/** The addresses of the list pages with entries. */
export const listsView = z.array(z.string());
export type ListsView = z.infer<typeof listsView>;

export function toListsView({ catalog }: ViewContext, backlinks: Backlinks): ListsView {
  return [...listPages].filter(([, hasAny]) => hasAny({ catalog, backlinks })).map(([page]) => page);
}

/** Returns whether a page has content for readers: false only for a list page without entries. */
export function hasContent(lists: ListsView, page: string): boolean {
  return lists.includes(page) || !listPages.has(page);
}
