import { verdicts } from '../../domain/verdict';
import { paths } from '../../site';
import type { IndexView } from '../../views/index-view';
import { hasContent, type ListsView } from '../../views/lists-view';

/**
 * Returns a function that tells whether a page has nothing to show at present: an empty list, or the page of a topic, a person or a
 * verdict without published content. Such pages exist because readers may have saved their addresses, but search engines should not list
 * them.
 */
export function emptyPages({ topics, people, factChecks }: IndexView, lists: ListsView): (page: string) => boolean {
  const given = new Set(factChecks.map(({ verdict }) => verdict));
  const empty = new Set([
    ...topics.filter(({ counts }) => counts.articles + counts.checks + counts.figures === 0).map(({ href }) => href),
    ...people.filter(({ appears }) => !appears).map(({ href }) => href),
    ...verdicts.filter((verdict) => !given.has(verdict)).map(paths.checksOfVerdict),
  ]);
  return (page) => empty.has(page) || !hasContent(lists, page);
}
