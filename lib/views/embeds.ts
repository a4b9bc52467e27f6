import { paths } from '../site';
import { factCheckEmbed, figureEmbed, numberEmbed, type Embedded } from './embed-view';
import { toFactCheckView } from './fact-check-view';
import { toFigureView } from './figure-view';
import { toStatisticPageView } from './statistic-view';
import { indexBacklinks } from './backlinks';
import type { ViewContext } from './view-context';

/** Returns everything that can be embedded, with its current version, without rendering it. */
export function embedsOf(context: ViewContext): Embedded[] {
  const { figures, factChecks, statistics } = context.catalog;
  const backlinks = indexBacklinks(context.catalog);
  return [
    ...[...figures.keys()].map((id) => figureEmbed(toFigureView(context, backlinks, id))),
    ...[...factChecks.keys()].map((id) =>
      factCheckEmbed(toFactCheckView(context, backlinks, id), paths.factCheckEmbed(id)),
    ),
    ...[...statistics.keys()].map((id) =>
      numberEmbed(toStatisticPageView(context, backlinks, id), paths.statisticEmbed(id)),
    ),
  ];
}
