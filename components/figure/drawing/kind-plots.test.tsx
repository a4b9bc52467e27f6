import { describe, expect, it } from 'vitest';
import { drawPlot } from './draw-plot';
import { areaPanels, diverging, gap, panels, ranges, scatter, slopes, steps } from './testing/example-kinds';
import { pathPoints } from './testing/path-points';
import { extents, parse, viewBox } from './testing/read-drawing';
import type { PlotLayout } from '../layout/sizes';

const layouts: readonly PlotLayout[] = ['wide', 'narrow'];

const attributes = (svg: string, selector: string, names: readonly string[]) =>
  parse(svg)
    .all(selector)
    .map((element) => names.map((name) => Number(element.getAttribute(name))));

const pathOf = (svg: string, selector: string) => pathPoints(parse(svg).all(selector)[0]?.getAttribute('d') ?? null);

describe.each(layouts)('steps, %s', (layout) => {
  const svg = drawPlot(steps, layout, '');

  it('hold each value until the next one, so that every line is horizontal or vertical', () => {
    const points = pathOf(svg, 'path.fig-line');
    const turns = points.slice(1).map((point, index) => ({ point, before: points[index] }));
    expect(turns.length).toBeGreaterThanOrEqual(8);
    for (const { point, before } of turns) expect(point.x === before?.x || point.y === before?.y).toBe(true);
  });

  it('have numbers for their events, in circles that do not touch, each with a line down to the axis', () => {
    const circles = attributes(svg, 'circle.fig-event-number', ['cx', 'r']);
    expect(circles).toHaveLength(5);
    circles.slice(1).forEach(([cx = 0, r = 0], index) => {
      expect(cx - (circles[index]?.[0] ?? 0)).toBeGreaterThanOrEqual(2 * r);
    });
    const bottom = Number(parse(svg).all('line.fig-axis')[0]?.getAttribute('y1'));
    const lines = attributes(svg, 'line.fig-event', ['y2']);
    expect(lines.filter(([y2 = 0]) => Math.abs(y2 - bottom) < 1)).toHaveLength(5);
    expect(extents(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5']));
  });
});

describe.each(layouts)('small panels, %s', (layout) => {
  const svg = drawPlot(panels, layout, '');

  it('show each series in its colour in its own panel, and as a light line in the others', () => {
    expect(parse(svg).all('path.fig-line').length).toBe(16);
    expect(parse(svg).all('path.fig-context').length).toBe(12);
    for (const { key } of panels.strands) expect(parse(svg).all(`path.fig-line[data-key="${key}"]`)).toHaveLength(4);
  });

  it('share one scale: a series rises by the same height in every panel', () => {
    const heights = parse(svg)
      .all('path.fig-line[data-key="china"]')
      .map((path) => pathPoints(path.getAttribute('d')))
      .map((points) => (points.at(-1)?.y ?? 0) - (points[0]?.y ?? 0));
    for (const height of heights) expect(height).toBeCloseTo(heights[0] ?? 0, 0);
  });

  it('have a heading with the name and the last value of the series, and with the period if other series end later', () => {
    const texts = parse(svg)
      .all('text.fig-label, text.fig-value')
      .map((text) => text.textContent)
      .join(' ');
    expect(texts).toContain('China 36%');
    expect(texts).toContain('37% (2005)');
  });

  it('fill areas down to zero', () => {
    const bands = parse(drawPlot(areaPanels, layout, '')).all('path.fig-area');
    expect(bands).toHaveLength(6);
    const points = pathPoints(bands[0]?.getAttribute('d') ?? null);
    expect(new Set(points.slice(-5).map(({ y }) => y)).size).toBe(1);
  });
});

describe('the gap between two lines', () => {
  const svg = drawPlot(gap, 'wide', '');

  it('is filled from one line to the other wherever both lines have a value', () => {
    const upper = pathOf(svg, 'path.fig-line[data-key="saving"]');
    const band = pathOf(svg, 'path.fig-gap');
    // One area from 2000 to 2001, along the upper line and back along the lower one. The value for 2002 is missing, so the area at 2003 has
    // no width.
    expect(
      band
        .slice(0, 4)
        .map(({ y }) => y)
        .slice(0, 2),
    ).toEqual([upper[0]?.y, upper[1]?.y]);
    expect(band.filter(({ command }) => command === 'M')).toHaveLength(2);
  });

  it('has a label; a third series is drawn as a dashed line', () => {
    expect(extents(svg).some(({ text }) => text.startsWith('Saving less'))).toBe(true);
    expect(
      parse(svg)
        .all('path.fig-dashed')
        .map((line) => line.getAttribute('data-key')),
    ).toEqual(['current-account']);
  });
});

describe.each(layouts)('bars around zero, %s', (layout) => {
  const svg = drawPlot(diverging, layout, '');
  const zero = Number(parse(svg).all('line.fig-axis')[0]?.getAttribute('y1'));
  const full = attributes(svg, 'rect.fig-full', ['y', 'height']).slice(1);
  const hollow = attributes(svg, 'rect.fig-hollow', ['y', 'height']).slice(1);

  it('are filled above zero and hollow below it; a missing value has no bar', () => {
    expect([full.length, hollow.length]).toEqual([2, 2]);
    for (const [y = 0, height = 0] of full) expect(y + height).toBeCloseTo(zero, 0);
    for (const [y = 0] of hollow) expect(y).toBeCloseTo(zero, 0);
  });

  it('have lengths in proportion to their values', () => {
    const [first = [], second = []] = hollow;
    expect((second[1] ?? 0) / (first[1] ?? 1)).toBeCloseTo(2, 1);
    expect((full[0]?.[1] ?? 0) / (full[1]?.[1] ?? 1)).toBeCloseTo(2, 0);
  });

  it('have a label for each side of zero', () => {
    const texts = extents(svg).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Surplus', 'Deficit', '2000', '2004', '-40']));
  });
});

describe.each(layouts)('points, %s', (layout) => {
  const svg = drawPlot(scatter, layout, '');

  it('are at the position that their two values define, and are hollow if the values are from an earlier period', () => {
    const dots = attributes(svg, 'circle', ['cx', 'cy']);
    expect(dots).toHaveLength(5);
    expect(attributes(svg, 'circle.fig-hollow', ['cx'])).toHaveLength(1);
    const [china = [], then = [], , germany = []] = dots;
    expect(((china[0] ?? 0) - (germany[0] ?? 0)) / ((then[0] ?? 0) - (germany[0] ?? 0))).toBeCloseTo(20 / 19, 1);
    expect((then[1] ?? 0) < (china[1] ?? 0)).toBe(true);
  });

  it('are drawn with a line through the positions at which both values are equal', () => {
    const [from, to] = pathOf(svg, 'path.fig-dashed');
    expect((from?.x ?? 0) < (to?.x ?? 0) && (from?.y ?? 0) > (to?.y ?? 0)).toBe(true);
    const dots = attributes(svg, 'circle', ['cx', 'cy']);
    const at = (x: number): number =>
      (from?.y ?? 0) + ((x - (from?.x ?? 0)) / ((to?.x ?? 0) - (from?.x ?? 0))) * ((to?.y ?? 0) - (from?.y ?? 0));
    expect(dots.map(([x = 0, y = 0]) => y < at(x))).toEqual([true, true, true, true, false]);
  });

  it.each([1, 2, 4, 10])(
    'have the label of the line of equal values next to that line, not on it, whatever its slope: scale × %i',
    (times) => {
      const flat = { ...scatter, y: { ...scatter.y, min: -50 * (times - 1), max: 50 * times } };
      const drawing = drawPlot(flat, layout, '');
      const [from = { x: 0, y: 0 }, to = { x: 0, y: 0 }] = pathOf(drawing, 'path.fig-dashed');
      const at = (x: number): number => from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
      const names = extents(drawing).filter(({ text }) => text === scatter.equal);
      expect(names).toHaveLength(1);
      for (const { left, right, top, bottom } of names)
        expect(bottom < at(right) || top > Math.max(at(left), at(right))).toBe(true);
    },
  );
});

describe.each(layouts)('slopes between two periods, %s', (layout) => {
  const svg = drawPlot(slopes, layout, '');

  it('go from a hollow dot to a filled one', () => {
    expect(parse(svg).all('circle.fig-hollow')).toHaveLength(3);
    expect(parse(svg).all('circle.fig-full')).toHaveLength(3);
    const [from, to] = pathOf(svg, 'path.fig-line');
    expect([from?.x, to?.x]).toEqual([
      attributes(svg, 'circle.fig-hollow', ['cx'])[0]?.[0],
      attributes(svg, 'circle.fig-full', ['cx'])[0]?.[0],
    ]);
  });

  it('have leader lines to labels that are moved apart because their values are equal', () => {
    expect(parse(svg).all('line.fig-leader').length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(layouts)('ranges, %s', (layout) => {
  const svg = drawPlot(ranges, layout, '');

  it('are drawn as bars from their lower to their upper end, or as dots if they are single values', () => {
    const [[x = 0, width = 0] = []] = attributes(svg, 'rect', ['x', 'width']);
    const zero = Number(parse(svg).all('line.fig-axis')[0]?.getAttribute('x1'));
    const [[cx = 0] = []] = attributes(svg, 'circle', ['cx']);
    expect((x - zero) / (cx - zero)).toBeCloseTo(0.4, 1);
    expect(width / (cx - zero)).toBeCloseTo(0.2, 1);
  });

  it('make the drawing taller if there are more rows', () => {
    const double = { ...ranges, rows: [...ranges.rows, ...ranges.rows] };
    expect(viewBox(drawPlot(double, layout, '')).height).toBe(2 * viewBox(svg).height);
  });
});

describe('a plot that cannot be drawn', () => {
  it('is rejected with a reason', () => {
    expect(() => drawPlot({ ...diverging, bars: [{ value: null, at: '2000', text: 'no value' }] }, 'wide', '')).toThrow(
      'no bars',
    );
    expect(() => drawPlot({ ...slopes, value: { ...slopes.value, max: 14 } }, 'wide', '')).toThrow('no length');
    expect(() => drawPlot({ ...scatter, x: { ...scatter.x, max: 20 } }, 'wide', '')).toThrow('no length');
    expect(() => drawPlot({ ...ranges, value: { ...ranges.value, min: 10 } }, 'wide', '')).toThrow('must include zero');
  });
});
