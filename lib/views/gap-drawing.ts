import type { FigureOf } from '../domain/figure';
import { periodKey } from '../domain/period';
import { leastCertain, type Observation } from '../domain/series';
import { formatPeriod } from '../format/format-period';
import { differenceUnit } from '../numbers/operations';
import type { Drawing } from './drawing';
import { heightOf, present, textOf, type Present } from './scale';
import { listSeries, scaleOf, seriesOnOneScale, toPlotSeries, xOf, type ScaledSeries } from './figure-series';
import { lineAxisOf, timeAxisOf } from './time-drawing';
import type { ViewContext } from './view-context';

/**
 * Returns the drawing, data, table and summary of a gap between two lines. The gap is computed for every period that both lines have,
 * and has its own column in the table.
 */
export function gapDrawing({ catalog }: ViewContext, figure: FigureOf<'gap'>): Drawing {
  const { strands: between, beside } = figure;
  const own = seriesOnOneScale(catalog, figure, beside === undefined ? between : [...between, beside]);
  const { series: drawn } = own;
  const [upper, lower, third] = drawn;
  if (upper === undefined || lower === undefined) throw new Error('A gap figure needs two series.');
  const gap = difference(figure.between, upper, lower);
  const last = gap.observations.at(-1);
  if (last === undefined) throw new Error('The two series of a gap have no period in common.');
  const y = lineAxisOf(own);
  const scale = scaleOf(own, [...drawn, gap], y, rowsOf(upper, lower));
  const ofGap = { ...scale, unit: differenceUnit(own.unit) };
  return {
    plot: {
      kind: 'gap',
      x: timeAxisOf(drawn),
      y,
      strands: drawn.map((series, index) => toPlotSeries(scale, series, index)),
      between: {
        label: figure.between,
        value: heightOf(last) ?? 0,
        text: textOf(ofGap, last),
        x: xOf(last.period),
        xText: formatPeriod(last.period, 'alone'),
      },
    },
    ...listSeries([
      [scale, upper],
      [scale, lower],
      [ofGap, gap],
      ...(third === undefined ? [] : ([[scale, third]] as const)),
    ]),
    citations: drawn.map(({ citation }) => citation),
  };
}

/**
 * Subtracts the second series from the first for every period that both have. The differences have as many decimals as the less precise
 * series.
 */
function difference(label: string, upper: ScaledSeries, lower: ScaledSeries): ScaledSeries {
  const observations = rowsOf(upper, lower).map(([own, less]): Observation => {
    const status = leastCertain(own.status, less.status);
    const decimals = Math.min(own.decimals, less.decimals);
    return { ...own, status, value: own.value.minus(less.value), decimals, note: null };
  });
  return { ...upper, label, observations };
}

/** Pairs the values of both series for every period that both have. The table shows each pair next to the gap. */
function rowsOf(upper: ScaledSeries, lower: ScaledSeries): [Present, Present][] {
  const other = new Map(present(lower.observations).map((observation) => [periodKey(observation.period), observation]));
  return present(upper.observations).flatMap((own): [Present, Present][] => {
    const less = other.get(periodKey(own.period));
    return less === undefined ? [] : [[own, less]];
  });
}
