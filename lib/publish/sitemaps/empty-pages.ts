import { verdicts } from '../../domain/verdict';
import { paths } from '../../site';
import type { IndexView } from '../../views/index-view';
import { hasContent, type ListsView } from '../../views/lists-view';

/**
 * Tells pages that have nothing to show at present: empty lists, and the pages of a topic, a person or a verdict of which
 * nothing is published. They exist, since others may have kept their addresses, but search engines need not be told.
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
