import type { FigureOf } from '../domain/figure';
import { stackFaults } from '../domain/stack';
import type { Drawing } from './drawing';
import { annotationsOf } from './annotations';
import { countedBy, heightOf } from './scale';
import {
  listSeries,
  scaleOf,
  seriesOnOneScale,
  toPlotSeries,
  xOf,
  type ScaledSeries,
  type SeriesOnOneScale,
} from './figure-series';
import { lineAxis, timeAxis, valueAxis } from './ticks';
import type { AxisView } from './plot-view';
import type { ViewContext } from './view-context';

/** Returns the drawing, data, table and summary of a line, step or area figure, or of small panels of lines or areas. */
export function timeDrawing(
  { catalog }: ViewContext,
  figure: FigureOf<'line' | 'step' | 'area' | 'small-multiples'>,
): Drawing {
  const own = seriesOnOneScale(catalog, figure, figure.strands);
  const { series: drawn } = own;
  const stacked = figure.kind === 'area';
  if (stacked && stackFaults(drawn.map(({ observations }) => observations)).length > 0)
    throw new Error('These series cannot be stacked. The check reports the reason.');
  const fromZero = stacked || (figure.kind === 'small-multiples' && figure.mark === 'area');
  const axes = {
    x: timeAxisOf(drawn),
    y: fromZero
      ? valueAxis(stacked ? stackedHeights(drawn) : heightsOf(drawn), { zero: true, ...countedBy(own) })
      : lineAxisOf(own),
  };
  const scale = scaleOf(own, drawn, axes.y);
  const views = drawn.map((series, index) => toPlotSeries(scale, series, index));
  const plot =
    figure.kind === 'small-multiples'
      ? ({ kind: figure.kind, mark: figure.mark, ...axes, strands: views } as const)
      : ({ kind: figure.kind, ...axes, strands: views, annotations: annotationsOf(figure).marks } as const);
  return { plot, ...listSeries(drawn.map((series) => [scale, series])) };
}

/** Returns a time axis that spans all observations of the series. */
export function timeAxisOf(drawn: readonly ScaledSeries[]): ReturnType<typeof timeAxis> {
  const xs = drawn.flatMap(({ observations }) => observations.map(({ period }) => xOf(period)));
  return timeAxis(
    Math.min(...xs),
    Math.max(...xs),
    xs.some((x) => !Number.isInteger(x)),
  );
}

/** Returns an axis that spans all values of the lines. */
export function lineAxisOf(own: SeriesOnOneScale): AxisView {
  return lineAxis(
    own.series.map((series) => heightsOf([series])),
    countedBy(own),
  );
}

/** Returns the positions of all values that are not missing. */
function heightsOf(drawn: readonly Pick<ScaledSeries, 'observations'>[]): number[] {
  return drawn.flatMap(({ observations }) => observations.map(heightOf)).filter((height) => height !== null);
}

function stackedHeights(drawn: readonly ScaledSeries[]): number[] {
  const heights = new Map<number, number>();
  for (const { observations } of drawn)
    for (const observation of observations) {
      const x = xOf(observation.period);
      heights.set(x, (heights.get(x) ?? 0) + (heightOf(observation) ?? 0));
    }
  return [...heights.values()];
}
