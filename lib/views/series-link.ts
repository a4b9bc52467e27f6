import { entry } from '../domain/catalog';
import type { Figure } from '../domain/figure';
import { drawnStatistics, drawnSeries, isSeriesFigure } from '../domain/figure-inputs';
import type { SeriesId } from '../domain/ids';
import type { ResolvedStatistic } from '../numbers/resolve';
import { paths } from '../site';
import type { LinkView } from './link-view';
import type { ViewContext } from './view-context';

export function seriesLink({ catalog }: ViewContext, id: SeriesId): LinkView {
  return { kind: 'series', title: entry(catalog.series, id).title, href: paths.series(id) };
}

/** Returns the series that a figure draws or, for a figure of statistics, the series from which the statistics or their inputs are read. */
export function underlyingSeries({ resolve }: ViewContext, figure: Figure): SeriesId[] {
  const found = isSeriesFigure(figure)
    ? drawnSeries(figure).map(({ named }) => named.series)
    : drawnStatistics(figure).flatMap(({ named }) => readFrom(resolve(named)));
  return [...new Set(found)];
}

function readFrom({ series, working }: ResolvedStatistic): SeriesId[] {
  const inputs = working?.inputs.flatMap(({ statistic }) => readFrom(statistic)) ?? [];
  return series === null ? inputs : [series.id, ...inputs];
}
