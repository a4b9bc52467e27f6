import type { Catalog } from '../../domain/catalog';
import { isOffered } from '../../domain/source';
import { verdicts } from '../../domain/verdict';
import { feedFormats, paths, standingPages } from '../../site';

/** Every address within the site that a link may have, without fragments: pages, and the files that stand beside them. */
export function addressesOf(catalog: Catalog): Set<string> {
  const { articles, factChecks, statistics, sources, figures, series, people, topics } = catalog;
  return new Set<string>([
    ...standingPages,
    ...listsOf(catalog),
    ...[paths.home, paths.factChecks, paths.corrections].flatMap((page) =>
      feedFormats.map((format) => paths.feedOf(page, format)),
    ),
    ...[...articles.keys()].flatMap((slug) => [
      paths.article(slug),
      paths.articleCard(slug),
      paths.articleMarkdown(slug),
    ]),
    ...[...factChecks.keys()].flatMap((id) => [paths.factCheck(id), paths.factCheckCard(id), paths.factCheckEmbed(id)]),
    ...[...statistics.keys()].flatMap((id) => [paths.statistic(id), paths.statisticEmbed(id)]),
    ...[...sources.keys()].map(paths.source),
    ...[...people.keys()].map(paths.person),
    ...[...topics.keys()].map(paths.topic),
    ...[...series].flatMap(([id, { source }]) => {
      const licence = sources.get(source)?.licence;
      const isOpen = licence !== undefined && isOffered[licence.redistribution];
      return [paths.series(id), ...(isOpen ? [paths.seriesData(id), paths.seriesRecord(id)] : [])];
    }),
    ...[...figures.keys()].flatMap((id) => [
      paths.figure(id),
      paths.figureData(id),
      paths.figureCard(id),
      paths.figureEmbed(id),
    ]),
  ]);
}

/** The lists of some of the fact-checks and figures: those with something in them. */
function listsOf({ factChecks, figures }: Catalog): string[] {
  const checks = [...factChecks.values()];
  return [
    ...(checks.length === 0 ? [] : verdicts.map(paths.checksOfVerdict)),
    ...checks.flatMap(({ claim, topics, viewpoint }) => [
      paths.checksBySpeaker(claim.speaker),
      paths.checksOfView(viewpoint),
      ...topics.map(paths.checksOnTopic),
    ]),
    ...[...figures.values()].flatMap(({ kind, topics }) => [
      paths.figuresOfKind(kind),
      ...topics.map(paths.figuresOnTopic),
    ]),
  ];
}
