import type { ParsedContent } from '../../catalog/parsed-content';
import { articleSlug, factCheckId, figureId, sourceId, statisticId } from '../../domain/ids';
import { paths } from '../../site';

/** Every address within the site that a link may have, without fragments: pages, and the files that stand beside them. */
export function addressesOf(parsed: ParsedContent): Set<string> {
  const { home, factChecks, figures, numbers, sources, methodology, feed } = paths;
  const of = <Id>(entries: ReadonlyMap<string, unknown>, brand: { parse: (id: string) => Id }): Id[] =>
    [...entries.keys()].map((id) => brand.parse(id));
  return new Set([
    ...[home, factChecks, figures, numbers, sources, methodology, feed],
    ...of(parsed.articles, articleSlug).flatMap((slug) => [paths.article(slug), paths.articleCard(slug)]),
    ...of(parsed.factChecks, factCheckId).map(paths.factCheck),
    ...of(parsed.statistics, statisticId).map(paths.statistic),
    ...of(parsed.sources, sourceId).map(paths.source),
    ...of(parsed.figures, figureId).flatMap((id) => [
      paths.figure(id),
      paths.figureData(id),
      paths.figureCard(id),
      paths.figureEmbed(id),
    ]),
  ]);
}
