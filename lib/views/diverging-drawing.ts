import type { FigureOf } from '../domain/figure';
import { formatPeriod } from '../format/format-period';
import type { Drawing } from './drawing';
import { countedBy, heightOf, softMark, textOf } from './scale';
import { listSeries, scaleOf, seriesOnOneScale } from './figure-series';
import { slotAxis, valueAxis } from './ticks';
import type { ViewContext } from './view-context';

/** Returns the drawing, data, table and summary of bars over time on both sides of zero. */
export function divergingDrawing({ catalog }: ViewContext, figure: FigureOf<'diverging'>): Drawing {
  const own = seriesOnOneScale(catalog, figure, figure.strands);
  const [series] = own.series;
  if (series === undefined) throw new Error('A figure of diverging bars needs a series.');
  const { observations } = series;
  const heights = observations.map(heightOf).filter((height) => height !== null);
  const value = valueAxis(heights, { zero: true, ...countedBy(own) });
  const scale = scaleOf(own, own.series, value);
  return {
    plot: {
      kind: 'diverging',
      x: slotAxis(observations.map(({ period }) => period)),
      value,
      above: figure.above,
      below: figure.below,
      bars: observations.map((observation) => ({
        value: heightOf(observation),
        at: formatPeriod(observation.period, 'alone'),
        text: textOf(scale, observation),
        ...softMark(observation.status),
      })),
    },
    ...listSeries([[scale, series]]),
  };
}
