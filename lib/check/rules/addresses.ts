import type { Catalog } from '../../domain/catalog';
import { paths } from '../../site';

/** Every address within the site that a link may have, without fragments: pages, and the files that stand beside them. */
export function addressesOf({ articles, factChecks, statistics, sources, figures }: Catalog): Set<string> {
  return new Set([
    ...[paths.home, paths.factChecks, paths.figures, paths.numbers, paths.sources, paths.methodology, paths.feed],
    ...[...articles.keys()].flatMap((slug) => [paths.article(slug), paths.articleCard(slug)]),
    ...[...factChecks.keys()].flatMap((id) => [paths.factCheck(id), paths.factCheckCard(id), paths.factCheckEmbed(id)]),
    ...[...statistics.keys()].flatMap((id) => [paths.statistic(id), paths.statisticEmbed(id)]),
    ...[...sources.keys()].map(paths.source),
    ...[...figures.keys()].flatMap((id) => [
      paths.figure(id),
      paths.figureData(id),
      paths.figureCard(id),
      paths.figureEmbed(id),
    ]),
  ]);
}
