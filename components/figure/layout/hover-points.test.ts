import { describe, expect, it } from 'vitest';
import type { PlotView } from '../../../lib/views/plot-view';
import { layOut } from './layout';
import { sizes } from './sizes';
import { diverging, gap, panels, ranges, scatter, slopes, steps } from '../drawing/testing/example-kinds';
import { areas, groupedBars, lines, horizontalBars } from '../drawing/testing/example-plots';

const examples: Readonly<Record<string, PlotView>> = {
  lines,
  areas,
  steps,
  gap,
  groupedBars,
  horizontalBars,
  diverging,
  panels,
  scatter,
  slopes,
  ranges,
};

describe.each(Object.entries(examples))('the hover points of %s', (_, plot) => {
  it.each(Object.keys(sizes))('are inside the drawing, and show the drawn values: %s', (size) => {
    const { geometry } = layOut(plot, sizes[size === 'wide' ? 'wide' : 'narrow']);
    const entries = geometry.stops.flatMap((point) => point.entries);
    expect(entries.length).toBeGreaterThan(1);
    for (const { x, y, text } of entries) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(geometry.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(geometry.height);
      expect(text).not.toBe('');
    }
    expect(geometry.stops.every(({ heading }) => heading !== '')).toBe(true);
  });
});

it('the hover points of a stack are at the top of each band', () => {
  const { stops } = layOut(areas, sizes.wide).geometry;
  const [first, second] = stops[0]?.entries ?? [];
  expect(second?.y).toBeLessThan(first?.y ?? 0);
});

it('a missing value has no hover point', () => {
  const all = diverging.bars.map(({ at }) => at);
  const missing = diverging.bars.filter(({ value }) => value === null).map(({ at }) => at);
  const headings = layOut(diverging, sizes.wide).geometry.stops.map(({ heading }) => heading);
  expect(missing.length).toBe(1);
  expect(headings).toEqual(all.filter((at) => !missing.includes(at)));
});
