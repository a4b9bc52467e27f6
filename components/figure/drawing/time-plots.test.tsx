import { describe, expect, it } from 'vitest';
import { drawPlot } from './draw-plot';
import { areas, axis, lines, plotSeries } from './testing/example-plots';
import { pathPoints } from './testing/path-points';
import { extents, parse, viewBox } from './testing/read-drawing';
import type { PlotLayout } from '../layout/sizes';

const layouts: readonly PlotLayout[] = ['wide', 'narrow'];

describe.each(layouts)('a drawing of lines, %s', (layout) => {
  const svg = drawPlot(lines, layout, '');
  const drawing = parse(svg);
  const path = (key: string) =>
    pathPoints(drawing.all(`path.fig-line[data-key="${key}"]`)[0]?.getAttribute('d') ?? null);

  it('has one line for each series, with one path command for each value', () => {
    const counts = drawing
      .all('path.fig-line')
      .map((line) => [line.getAttribute('data-key'), pathPoints(line.getAttribute('d')).length]);
    expect(counts).toEqual([
      ['china', 7],
      ['united-states', 5],
      ['japan', 6],
      ['germany', 7],
    ]);
  });

  it('has a break in a line at a missing value', () => {
    const moves = (key: string) => path(key).filter(({ command }) => command === 'M').length;
    expect([moves('china'), moves('united-states')]).toEqual([1, 2]);
  });

  it('has its values on the same scale as the ticks', () => {
    const tickAt = (text: string) => extents(svg).find((tick) => tick.text === text)?.bottom ?? Number.NaN;
    const perPoint = (tickAt('−20%') - tickAt('60%')) / 80;
    const zero = Number(drawing.all('line.fig-axis')[0]?.getAttribute('y1'));
    path('germany').forEach(({ y }, index) =>
      expect(y).toBeCloseTo(zero - ([-12, -5, 2, 9, 15, 21, 35][index] ?? 0) * perPoint, 0),
    );
  });

  it('has a strong line at zero and light lines at the other ticks', () => {
    const zero = Number(drawing.all('line.fig-axis')[0]?.getAttribute('y1'));
    const grid = drawing.numbers('line.fig-grid', 'y1');
    expect(grid).toHaveLength(4);
    expect(grid.filter((y) => y > zero)).toHaveLength(1);
  });

  it('has a dot at the end of each line, beside its name and value; a value without neighbours has a dot too', () => {
    const dots = drawing.all('circle').map((dot) => ['cx', 'cy', 'fill'].map((name) => dot.getAttribute(name)));
    const alone = path('united-states')[0];
    const ends = [path('china').at(-1), alone, ...['united-states', 'japan', 'germany'].map((key) => path(key).at(-1))];
    expect(dots).toEqual(
      ends.map((end, index) => [
        String(end?.x),
        String(end?.y),
        `var(--figure-${['china', 'us', 'us', 'japan', 'germany'][index]})`,
      ]),
    );
    expect(
      drawing
        .all('text[fill="var(--figure-us)"]')
        .map((text) => text.textContent)
        .join(' '),
    ).toBe('United States 58%');
  });

  it('labels a series that ends before the others with its last value, followed by the period', () => {
    const label = drawing.all('text[fill="var(--figure-japan)"]').map((text) => text.textContent);
    expect(label.join(' ')).toBe('Japan 37% (2005)');
  });

  it('has leader lines to labels that were moved', () => {
    const ends = ['china', 'japan', 'germany'].map((key) => path(key).at(-1));
    const starts = drawing.all('line.fig-leader').map((leader) => Number(leader.getAttribute('y1')));
    expect(starts.length).toBeGreaterThan(0);
    for (const start of starts) expect(ends.map((end) => end?.y)).toContain(start);
  });
});

describe.each(layouts)('a drawing of areas, %s', (layout) => {
  const svg = drawPlot(areas, layout, '');
  const drawing = parse(svg);
  const outline = (key: string) =>
    pathPoints(drawing.all(`path.fig-area[data-key="${key}"]`)[0]?.getAttribute('d') ?? null);

  it('has one band for each series, with a path along the top of the band and back along its bottom', () => {
    expect(drawing.all('path.fig-area').map((area) => area.getAttribute('data-key'))).toEqual([
      'china',
      'mexico',
      'vietnam',
    ]);
    expect(outline('china')).toHaveLength(10);
  });

  it('has stacked bands: each begins at the top of the band below', () => {
    const top = outline('china')
      .slice(0, 5)
      .map(({ y }) => y);
    const bottom = outline('mexico')
      .slice(5)
      .map(({ y }) => y);
    expect(bottom.toReversed()).toEqual(top);
  });

  it('has each band’s name beside the middle of its right-hand end', () => {
    const points = outline('mexico');
    const middle = ((points[4]?.y ?? 0) + (points[5]?.y ?? 0)) / 2;
    const label = extents(svg).find(({ text }) => text.startsWith('Mexico'));
    expect(((label?.top ?? 0) + (label?.bottom ?? 0)) / 2).toBeCloseTo(middle, -1);
  });

  it('has a gap in a band at a missing value', () => {
    const gap = plotSeries('China', 'china', 2000, [5, 8, null, 16, 20]);
    const [band] = parse(drawPlot({ ...areas, strands: [gap] }, layout, '')).all('path.fig-area');
    expect(pathPoints(band?.getAttribute('d') ?? null).filter(({ command }) => command === 'M')).toHaveLength(2);
  });
});

describe('plots over time', () => {
  it('become taller if their labels need more space', () => {
    const many = Array.from({ length: 30 }, (_, index) => plotSeries(`Series ${index}`, 'muted', 2000, [1, 2]));
    expect(viewBox(drawPlot({ ...lines, strands: many }, 'wide', '')).height).toBeGreaterThan(500);
  });

  it('reject a series without values, and an axis whose ends are equal', () => {
    expect(() => drawPlot({ ...lines, strands: [plotSeries('Cuba', 'muted', 2000, [null])] }, 'wide', '')).toThrow(
      '“Cuba” has no values',
    );
    expect(() => drawPlot({ ...lines, y: axis(5, 5, [5]) }, 'wide', '')).toThrow('axis has no length');
  });
});
