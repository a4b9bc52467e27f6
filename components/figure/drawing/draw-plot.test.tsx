import { describe, expect, it } from 'vitest';
import type { PlotView } from '../../../lib/views/plot-view';
import { drawPlot } from './draw-plot';
import { areas, axis, groupedBars, lines, horizontalBars, plotSeries } from './testing/example-plots';
import * as kinds from './testing/example-kinds';
import { overflows, overlaps, parse } from './testing/read-drawing';
import type { PlotLayout } from '../layout/sizes';

const layouts: readonly PlotLayout[] = ['wide', 'narrow'];
const colours = ['china', 'us', 'japan', 'germany', 'india', 'mexico', 'canada', 'world'] as const;

/** Eight series that end within a few pixels of each other. */
const crowded: PlotView = {
  kind: 'line',
  x: axis(2000, 2002, [2000, 2002]),
  y: axis(0, 100, [0, 50, 100]),
  strands: colours.map((colour, index) =>
    plotSeries(`Country number ${index}`, colour, 2000, [index * 10, 50, 2 + index / 10]),
  ),
  annotations: [],
};

const plots: Record<string, PlotView> = { lines, areas, groupedBars, horizontalBars, crowded, ...kinds };
const cases = Object.entries(plots).flatMap(([name, plot]) => layouts.map((layout) => ({ name, plot, layout })));

describe.each(cases)('the $layout drawing of $name', ({ plot, layout }) => {
  const svg = drawPlot(plot, layout, 'What it shows');

  it('is the same when drawn again', () => {
    expect(drawPlot(plot, layout, 'What it shows')).toBe(svg);
  });

  it('has no text that overlaps other text or extends beyond the drawing', () => {
    expect(overlaps(svg)).toEqual([]);
    expect(overflows(svg)).toEqual([]);
  });

  it('contains only visible elements, and coordinates with at most one decimal place', () => {
    expect(svg).not.toMatch(
      /NaN|Infinity|undefined|recharts|application|tabindex|clip|<g|<title|<desc|<defs|\sid=|\sstyle=/,
    );
    expect(svg).not.toMatch(/\d\.\d\d/);
  });

  it('has paths with relative coordinates', () => {
    const paths = parse(svg)
      .all('path')
      .map((path) => path.getAttribute('d') ?? '');
    expect(paths.filter((path) => !/^M[^A-Z]+$/.test(path))).toEqual([]);
  });

  it('is an image with an accessible name and without an intrinsic size', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="What it shows">/);
    expect(parse(svg).all('svg[width], svg[height]')).toEqual([]);
  });
});

describe('drawPlot', () => {
  it('escapes the image’s name and all other text', () => {
    const plot = { ...lines, strands: [plotSeries('R&D <1%', 'china', 2000, [1, 2])] };
    const svg = drawPlot(plot, 'wide', 'Spending on "R&D"');
    expect(svg).toContain('aria-label="Spending on &quot;R&amp;D&quot;"');
    expect(svg).toContain('>R&amp;D &lt;1% <');
  });

  it('draws five lines with 45 values each in less than nine kilobytes', () => {
    const years = Array.from({ length: 45 }, (_, year) => year);
    const drawn = colours.slice(0, 5).map((colour, index) =>
      plotSeries(
        colour,
        colour,
        1980,
        years.map((year) => 40 + index * 7 + Math.sin(year) * 5),
      ),
    );
    const plot: PlotView = {
      kind: 'line',
      x: axis(1980, 2024, [1980, 2000, 2020]),
      y: axis(0, 100, [0, 25, 50, 75, 100]),
      strands: drawn,
      annotations: [],
    };
    expect(Buffer.byteLength(drawPlot(plot, 'wide', ''))).toBeLessThan(9 * 1024);
  });

  it('leaves no DOM in the global scope', async () => {
    drawPlot(lines, 'wide', '');
    expect(['window', 'document', 'Element'].filter((name) => name in globalThis)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(drawPlot(lines, 'wide', '')).toBe(drawPlot(lines, 'wide', ''));
  });
});
