import type { PlotOf } from '../../../../lib/views/plot-view';
import { areas, axis, lines, percent, plotSeries } from './example-plots';

/**
 * The examples in this file are plots for tests, of all kinds except plain lines, areas and bars. They have little data, but are otherwise
 * like the plots of the site.
 */
export const steps: PlotOf<'step'> = {
  kind: 'step',
  x: axis(2025, 2026.5, [2025, 2026]),
  y: axis(0, 100, [0, 50, 100], percent),
  strands: [
    {
      ...plotSeries('Duties', 'china', 2025, []),
      points: [0, 20, 88, 27, 10].map((y, index) => {
        return { x: 2025 + index * 0.25, xText: `Q${index + 1}`, y, text: `${y} percentage points` };
      }),
    },
  ],
  annotations: [2025.25, 2025.26, 2025.3, 2025.75, 2026.5].map((x, index) => ({ x, text: String(index + 1) })),
};

export const panels: PlotOf<'small-multiples'> = {
  kind: 'small-multiples',
  mark: 'line',
  x: lines.x,
  y: lines.y,
  strands: lines.strands,
};

export const areaPanels: PlotOf<'small-multiples'> = {
  ...panels,
  mark: 'area',
  y: axis(0, 60, [0, 30, 60], percent),
  strands: [
    ...areas.strands,
    ...areas.strands.map((one) => ({ ...one, key: `${one.key}-2`, label: `${one.label} two` })),
  ],
};

export const gap: PlotOf<'gap'> = {
  kind: 'gap',
  x: axis(2000, 2003, [2000, 2003]),
  y: axis(0, 60, [0, 20, 40, 60], percent),
  strands: [
    plotSeries('Saving', 'china', 2000, [40, 45, 50, 44]),
    plotSeries('Investment', 'accent', 2000, [38, 40, null, 42]),
    plotSeries('Current account', 'world', 2000, [2, 5, 9, 2]),
  ],
  between: { label: 'Saving less investment', value: 2, text: '2 percentage points', x: 2003, xText: '2003' },
};

export const diverging: PlotOf<'diverging'> = {
  kind: 'diverging',
  x: axis(-0.5, 4.5, [0, 4], (slot) => String(2000 + slot)),
  value: axis(-40, 20, [-40, -20, 0, 20]),
  above: { label: 'Surplus', colour: 'us' },
  below: { label: 'Deficit', colour: 'china' },
  bars: [10, -20, null, -40, 5].map((value, slot) => {
    return { value, at: String(2000 + slot), text: value === null ? 'no value' : percent(value) };
  }),
};

export const scatter: PlotOf<'scatter'> = {
  kind: 'scatter',
  x: axis(20, 45, [20, 30, 40], percent),
  y: axis(10, 50, [10, 20, 30, 40, 50], percent),
  across: 'Investment',
  up: 'Saving',
  equal: 'Saving equals investment',
  points: (
    [
      { label: 'China', colour: 'china', x: 41, y: 43, earlier: false },
      { label: 'China in 2007', colour: 'china', x: 40, y: 50, earlier: true },
      { label: 'Japan', colour: 'japan', x: 26, y: 31, earlier: false },
      { label: 'Germany', colour: 'germany', x: 21, y: 27, earlier: false },
      { label: 'United States', colour: 'us', x: 21.5, y: 16.5, earlier: false },
    ] as const
  ).map((point) => ({ ...point, xText: percent(point.x), yText: percent(point.y) })),
};

const amount = (value: number) => ({ value, text: percent(value) });

export const slopes: PlotOf<'slope'> = {
  kind: 'slope',
  value: axis(14, 42, []),
  then: '2005',
  now: '2024',
  rows: [
    { label: 'Germany', colour: 'germany', then: amount(36), now: amount(42) },
    { label: 'China', colour: 'china', then: amount(35.5), now: amount(20.5) },
    { label: 'Japan', colour: 'japan', then: amount(14), now: amount(20.5) },
  ],
};

export const ranges: PlotOf<'ranges'> = {
  kind: 'ranges',
  value: axis(0, 100, [0, 50, 100], percent),
  rows: [
    { label: 'General government, by one count (end of 2025)', colour: 'world', low: 100, high: 100, text: '100%' },
    { label: 'Localities, off the books', colour: 'china', low: 40, high: 60, text: '40–60%' },
  ],
};
