import { paths } from '../site';
import { factCheckEmbed, figureEmbed, numberEmbed, type Embedded } from './embed-view';
import { toFactCheckView } from './fact-check-view';
import { toFigureView } from './figure-view';
import { toStatisticPageView } from './statistic-view';
import { indexUses } from './uses';
import type { ViewContext } from './view-context';

/** Everything that can be embedded, with its version of today; none of it is drawn. */
export function embedsOf(context: ViewContext): Embedded[] {
  const { figures, factChecks, statistics } = context.catalog;
  const uses = indexUses(context.catalog);
  return [
    ...[...figures.keys()].map((id) => figureEmbed(toFigureView(context, uses, id))),
    ...[...factChecks.keys()].map((id) => factCheckEmbed(toFactCheckView(context, uses, id), paths.factCheckEmbed(id))),
    ...[...statistics.keys()].map((id) =>
      numberEmbed(toStatisticPageView(context, uses, id), paths.statisticEmbed(id)),
    ),
  ];
}
