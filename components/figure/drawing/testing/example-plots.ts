import type { PlotView, PlotSeries } from '../../../../lib/views/plot-view';

/** The examples in this file are plots for tests. They have little data, but are otherwise like the plots of the site. */
const ticks = (values: readonly number[], text: (value: number) => string) =>
  values.map((at) => ({ at, text: text(at) }));

/** An axis with the same ticks in the wide and the narrow drawing. */
export function axis(min: number, max: number, at: readonly number[], text: (value: number) => string = String) {
  return { min, max, ticks: ticks(at, text), narrowTicks: ticks(at, text) };
}

export const percent = (value: number): string => `${value < 0 ? '−' : ''}${Math.abs(value)}%`;

/** A series with one value for each year. A null in `values` is a missing value. */
export function plotSeries(
  label: string,
  colour: PlotSeries['colour'],
  from: number,
  values: readonly (number | null)[],
): PlotSeries {
  return {
    key: label.toLowerCase().replaceAll(' ', '-'),
    label,
    colour,
    points: values.map((y, index) => ({
      x: from + index,
      xText: String(from + index),
      y,
      text: y === null ? 'not known' : percent(y),
    })),
  };
}

export type LineView = Extract<PlotView, { kind: 'line' }>;
export type AreaView = Extract<PlotView, { kind: 'area' }>;
export type BarView = Extract<PlotView, { kind: 'bar' }>;

export const lines: LineView = {
  kind: 'line',
  x: axis(2000, 2006, [2000, 2003, 2006]),
  y: axis(-20, 60, [-20, 0, 20, 40, 60], percent),
  strands: [
    plotSeries('China', 'china', 2000, [46, 45, 43, 40, 39, 38, 36]),
    plotSeries('United States', 'us', 2000, [52, null, null, 54, 55, 57, 58]),
    plotSeries('Japan', 'japan', 2000, [40, 42, 41, 40, 38, 37]),
    plotSeries('Germany', 'germany', 2000, [-12, -5, 2, 9, 15, 21, 35]),
  ],
  annotations: [],
};

export const areas: AreaView = {
  kind: 'area',
  x: axis(2000, 2004, [2000, 2002, 2004]),
  y: axis(0, 60, [0, 30, 60], percent),
  strands: [
    plotSeries('China', 'china', 2000, [5, 8, 12, 16, 20]),
    plotSeries('Mexico', 'mexico', 2000, [10, 11, 12, 13, 14]),
    plotSeries('Vietnam', 'vietnam', 2000, [1, 1, 1, 2, 2]),
  ],
  annotations: [],
};

const keys = [
  { key: 'made', label: 'Manufacturing', colour: 'china' },
  { key: 'earned', label: 'GDP', colour: 'world' },
  { key: 'spent', label: 'Household consumption', colour: 'us' },
] as const;

const group = (label: string, values: readonly number[]) => ({
  label,
  bars: values.flatMap((value, index) => {
    const bar = keys[index];
    return bar === undefined ? [] : [{ key: bar.key, value, text: `${percent(value)}` }];
  }),
});

export const groupedBars: BarView = {
  kind: 'bar',
  orientation: 'vertical',
  value: axis(-10, 40, [-10, 0, 10, 20, 30, 40], percent),
  bars: [...keys],
  groups: [group('China', [28.5, 16.9, 11.9]), group('United States', [17.5, -6.4, 31.7])],
};

export const horizontalBars: BarView = {
  kind: 'bar',
  orientation: 'horizontal',
  value: axis(-20, 30, [-20, 0, 20], percent),
  bars: [{ key: 'change', label: 'Change', colour: 'accent' }],
  groups: [
    ['Africa', 26],
    ['Association of Southeast Asian Nations', 13],
    ['European Union', 0],
    ['United States', -20],
  ].map(([label, value]) => ({
    label: String(label),
    bars: [{ key: 'change', value: Number(value), text: percent(Number(value)) }],
  })),
};
