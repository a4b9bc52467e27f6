import { describe, expect, it } from 'vitest';
import { drawPlot } from './draw-plot';
import { axis, groupedBars, horizontalBars, type BarView } from './testing/example-plots';
import { extents, parse, viewBox } from './testing/read-drawing';
import type { PlotLayout } from '../layout/sizes';

const layouts: readonly PlotLayout[] = ['wide', 'narrow'];

function rects(svg: string) {
  return parse(svg)
    .all('rect.fig-bar')
    .map((bar) => {
      const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(bar.getAttribute(name)),
      );
      return { key: bar.getAttribute('data-key'), fill: bar.getAttribute('fill'), x, y, width, height };
    });
}

const valuesOf = (plot: BarView) => plot.groups.flatMap((group) => group.bars);

/** Returns, for each bar, its length divided by its value. In a correct drawing, the result is the same for all bars. */
function scaleOf(lengths: readonly number[], plot: BarView): readonly number[] {
  return valuesOf(plot).flatMap(({ value }, index) => (value === 0 ? [] : [(lengths[index] ?? 0) / Math.abs(value)]));
}

describe.each(layouts)('a drawing of horizontal bars, %s', (layout) => {
  const svg = drawPlot(horizontalBars, layout, '');
  const bars = rects(svg);
  const zero = Number(parse(svg).all('line.fig-axis')[0]?.getAttribute('x1'));

  it('has bars whose lengths are in proportion to their values', () => {
    expect(bars).toHaveLength(4);
    const scale = scaleOf(
      bars.map((bar) => bar.width),
      horizontalBars,
    );
    for (const length of scale) expect(length).toBeCloseTo(scale[0] ?? 0, 0.5);
    expect(bars[2]?.width).toBe(0);
  });

  it('draws negative bars on the other side of zero, with the value at the outer end', () => {
    const [africa, , , states] = bars;
    expect(africa?.x).toBeCloseTo(zero, 0);
    expect((states?.x ?? 0) + (states?.width ?? 0)).toBeCloseTo(zero, 0);
    const value = (text: string) => extents(svg).find((extent) => extent.text === text);
    expect(value('26%')?.left).toBeGreaterThan((africa?.x ?? 0) + (africa?.width ?? 0));
    expect(value('−20%')?.right).toBeLessThan(states?.x ?? 0);
  });

  it('is taller if it has more bars', () => {
    const double = { ...horizontalBars, groups: [...horizontalBars.groups, ...horizontalBars.groups] };
    expect(viewBox(drawPlot(double, layout, '')).height).toBe(2 * viewBox(svg).height);
  });
});

describe('a drawing of vertical bars', () => {
  const svg = drawPlot(groupedBars, 'wide', '');
  const bars = rects(svg);

  it('draws every bar in the colour of its key, with a length in proportion to its value', () => {
    expect(bars.map((bar) => bar.fill)).toEqual(
      ['china', 'world', 'us', 'china', 'world', 'us'].map((name) => `var(--figure-${name})`),
    );
    const scale = scaleOf(
      bars.map((bar) => bar.height),
      groupedBars,
    );
    for (const length of scale) expect(length).toBeCloseTo(scale[0] ?? 0, 0.5);
  });

  it('draws negative bars downwards from zero, with the value below the bar', () => {
    const zero = Number(parse(svg).all('line.fig-axis')[0]?.getAttribute('y1'));
    const negative = bars[4];
    expect(negative?.y).toBeCloseTo(zero, 0);
    expect(extents(svg).find(({ text }) => text === '−6.4%')?.top).toBeGreaterThan(
      (negative?.y ?? 0) + (negative?.height ?? 0),
    );
  });

  it('shows the name of each bar and each group below the plot', () => {
    const texts = extents(svg);
    const names = texts.filter(({ text }) => text === 'GDP').map(({ left, right }) => (left + right) / 2);
    const middles = [bars[1], bars[4]].map((bar) => (bar?.x ?? 0) + (bar?.width ?? 0) / 2);
    names.forEach((name, index) => expect(Math.abs(name - (middles[index] ?? 0))).toBeLessThan(2));
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['China', 'United States', 'Manufacturing', 'Household']),
    );
  });

  it('has horizontal bars instead if the text does not fit, and still names every bar', () => {
    const narrow = drawPlot(groupedBars, 'narrow', '');
    const horizontal = rects(narrow);
    expect(horizontal).toHaveLength(6);
    expect(new Set(horizontal.map((bar) => bar.height)).size).toBe(1);
    expect(horizontal.map((bar) => bar.key)).toEqual(bars.map((bar) => bar.key));
    const scale = scaleOf(
      horizontal.map((bar) => bar.width),
      groupedBars,
    );
    for (const length of scale) expect(length).toBeCloseTo(scale[0] ?? 0, 0.5);
    expect(extents(narrow).filter(({ text }) => text === 'GDP')).toHaveLength(2);
  });
});

describe('a drawing of bars', () => {
  it('rejects an axis that does not include zero, a bar with an unknown key, and a plot without bars', () => {
    expect(() => drawPlot({ ...horizontalBars, value: axis(10, 30, [10, 30]) }, 'wide', '')).toThrow(
      'must include zero',
    );
    const unknown = { ...horizontalBars, groups: [{ label: 'Africa', bars: [{ key: 'level', value: 1, text: '1' }] }] };
    expect(() => drawPlot(unknown, 'wide', '')).toThrow('the bar “level”');
    expect(() => drawPlot({ ...horizontalBars, groups: [] }, 'wide', '')).toThrow('no bars');
  });
});
