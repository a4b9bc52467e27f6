import type { FigureOf } from '../domain/figure';
import { lastDay } from '../domain/period-order';
import { leastCertain } from '../domain/series';
import { t } from '../messages/messages';
import type { Drawing } from './drawing';
import { softMark } from './scale';
import { amountOf, amountText, periodsOf, statisticDatum, countedIn, type DrawnNumbers } from './statistic-values';
import { valueAxis } from './ticks';

/** Returns the drawing, data, table and summary of labelled points, each with two statistics. */
export function scatterDrawing({ resolve }: DrawnNumbers, figure: FigureOf<'scatter'>): Drawing {
  const { across, up, equal } = figure;
  const points = figure.points.map((point) => ({ ...point, across: resolve(point.across), up: resolve(point.up) }));
  const latest = Math.max(...points.map(({ up: { period } }) => lastDay(period)));
  const axisOf = (statistics: (typeof points)[number]['up'][]) =>
    valueAxis(statistics.map(amountOf), { zero: 'free', ...countedIn(statistics) });
  return {
    plot: {
      kind: 'scatter',
      x: axisOf(points.map((point) => point.across)),
      y: axisOf(points.map((point) => point.up)),
      across,
      up,
      equal: equal ?? null,
      points: points.map((point) => ({
        label: point.label,
        colour: point.colour,
        x: amountOf(point.across),
        xText: amountText(point.across),
        y: amountOf(point.up),
        yText: amountText(point.up),
        ...softMark(leastCertain(point.across.status, point.up.status)),
        earlier: lastDay(point.up.period) < latest,
      })),
    },
    data: points.flatMap((point) => [
      statisticDatum(across, point.label, point.across),
      statisticDatum(up, point.label, point.up),
    ]),
    table: {
      columns: ['', across, up, t('figureTable.period')],
      rows: points.map((point) => [
        point.label,
        amountText(point.across),
        amountText(point.up),
        periodsOf([point.across, point.up]),
      ]),
    },
    summary: points
      .map(({ label, across: acrossNumber, up: upNumber }) =>
        t('figureSummary.point', {
          ...{ label, across, up },
          acrossValue: amountText(acrossNumber),
          upValue: amountText(upNumber),
        }),
      )
      .join(' '),
    citations: points.flatMap((point) => [...point.across.citations, ...point.up.citations]),
  };
}
