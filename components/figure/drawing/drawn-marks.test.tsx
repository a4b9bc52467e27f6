import { describe, expect, it } from 'vitest';
import { figureOver, pageOf, percentOfGdp, seriesEntry, yearly } from '../../../lib/views/testing/written-figure';
import { softRuns } from '../layout/soft-runs';
import { drawPlot, drawPlotAt } from './draw-plot';
import { sizes } from '../layout/sizes';
import { pathPoints } from './testing/path-points';
import { parse } from './testing/read-drawing';

const drawn = `strands:\n${seriesEntry('one', 'Arvenia', 'accent')}`;
const overTime = (kind: string): string =>
  kind === 'small-multiples' || kind === 'area-panels'
    ? `kind: small-multiples\nmark: ${kind === 'area-panels' ? 'area' : 'line'}\nstrands:\n${seriesEntry('one', 'Arvenia', 'accent')}\n${seriesEntry('one', 'Bellmark', 'us')}`
    : `kind: ${kind}\n${drawn}`;
const kinds = ['line', 'step', 'area', 'small-multiples', 'area-panels'];

describe('a value without neighbours', () => {
  const lone = {
    unit: percentOfGdp,
    rows: [...yearly('Arvenia', 2015, [5, null, 7, null, 6, 6.5]), ...yearly('Bellmark', 2015, [1, 2, 3, 4, 5, 6])],
  };

  it.each(kinds.flatMap((kind) => (['wide', 'narrow'] as const).map((layout) => [kind, layout] as const)))(
    'is drawn as a visible dot: %s, %s',
    async (kind, layout) => {
      const { plot } = await figureOver({ one: lone }, overTime(kind));
      const dots = parse(drawPlot(plot, layout, '')).all('circle[fill="var(--figure-accent)"]');
      const places = dots.map((dot) => ['cx', 'cy', 'r'].map((name) => Number(dot.getAttribute(name))));
      // 2015 and 2017 have no neighbours; a line also has a dot at its end.
      expect(places).toHaveLength(kind.startsWith('area') ? 2 : 3);
      for (const [, , radius] of places) expect(radius).toBeGreaterThanOrEqual(3);
      const [first, second] = places;
      expect(first?.[0]).toBeLessThan(second?.[0] ?? 0);
      expect(first?.[1]).toBeGreaterThan(second?.[1] ?? 0);
    },
  );

  it('is also drawn as a dot in a share image and on its series’ page', async () => {
    const rows = yearly(
      'Arvenia',
      2000,
      Array.from({ length: 26 }, (_, index) => (index % 2 === 0 ? index + 1 : null)),
    );
    const { plot } = await pageOf({ unit: percentOfGdp, rows });
    expect(plot.kind).toBe('line');
    const svg = drawPlotAt(plot, { ...sizes.wide, width: 500, height: 300 }, '');
    expect(parse(svg).all('circle')).toHaveLength(13);
  });
});

describe('an estimate or a projection', () => {
  const growth = {
    unit: percentOfGdp,
    rows: [
      ...yearly('Arvenia', 2020, ['5.0', '5.5', '5.7']),
      'Arvenia,2023,5.9,estimated,',
      'Arvenia,2024,6.3,projected,',
      'Arvenia,2025,6.9,projected,',
      ...yearly('Bellmark', 2020, [1, 2, 3, 4, 5, 6]),
    ],
  };

  it.each(['line', 'step', 'small-multiples'])(
    'is drawn as a dotted line from the last known value to a ring: %s',
    async (kind) => {
      const { plot } = await figureOver({ one: growth }, overTime(kind));
      const drawing = parse(drawPlot(plot, 'wide', ''));
      const line = (which: string) =>
        pathPoints(
          drawing.all(`path.fig-line${which}[data-key="strand-1"]:not(.fig-context)`)[0]?.getAttribute('d') ?? null,
        );
      const [firm, soft] = [line(':not(.fig-soft-line)'), line('.fig-soft-line')];
      expect(new Set(firm.map(({ x }) => x)).size).toBe(3);
      expect(new Set(soft.map(({ x }) => x)).size).toBe(4);
      expect(soft[0]).toMatchObject({ x: firm.at(-1)?.x, y: firm.at(-1)?.y });
      expect(drawing.all('circle.fig-ring, circle.fig-soft-mark')).toHaveLength(1);
    },
  );

  it.each(['area', 'area-panels'])('is drawn as a lighter area: %s', async (kind) => {
    const { plot } = await figureOver({ one: growth }, overTime(kind));
    const drawing = parse(drawPlot(plot, 'wide', ''));
    expect(drawing.all('path.fig-soft-area')).toHaveLength(1);
    expect(drawing.all('path.fig-area[data-key="strand-1"]')).toHaveLength(2);
  });

  it('is drawn as a lighter bar with a dashed outline, above and below zero', async () => {
    const rows = ['Arvenia,2020,5,reported,', 'Arvenia,2021,4,projected,', 'Arvenia,2022,-3,projected,'];
    const { plot } = await figureOver(
      { one: { unit: percentOfGdp, rows } },
      `kind: diverging\nabove: { label: More, colour: us }\nbelow: { label: Less, colour: china }\n${drawn}`,
    );
    const drawing = parse(drawPlot(plot, 'wide', ''));
    expect(drawing.all('rect.fig-full.fig-soft-mark')).toHaveLength(1);
    expect(drawing.all('rect.fig-hollow.fig-soft-mark')).toHaveLength(1);
  });

  it.each([
    [
      'bar',
      'orientation: vertical\nbars: [{ key: a, label: A, colour: us }]\ngroups: [{ label: One, values: { a: own/now } }]',
      1,
    ],
    [
      'bar',
      'orientation: horizontal\nbars: [{ key: a, label: A, colour: us }]\ngroups: [{ label: One, values: { a: own/now } }]',
      1,
    ],
    [
      'slope',
      'rows:\n  - { label: One, colour: us, then: own/then, now: own/now }\n  - { label: Two, colour: china, then: own/then, now: own/then@2021 }',
      1,
    ],
    [
      'scatter',
      'across: A\nup: B\npoints:\n  - { label: One, colour: us, across: own/now, up: own/now }\n  - { label: Two, colour: china, across: own/then, up: own/then }',
      1,
    ],
    [
      'ranges',
      'ranges:\n  - { label: One, colour: us, low: own/then, high: own/now }\n  - { label: Two, colour: china, low: own/now }',
      2,
    ],
  ])('looks different from a known value in each kind of figure without series: %s', async (kind, body, count) => {
    const observed = (period: number): string =>
      `  kind: observed\n  name: A rate\n  series: arvenia/one\n  entity: Arvenia\n  period: ${period}\n`;
    const { plot, data } = await figureOver({ one: growth }, `kind: ${kind}\n${body}`, {
      'content/statistics/own.yml': `now:\n${observed(2025)}then:\n${observed(2020)}`,
    });
    expect(parse(drawPlot(plot, 'wide', '')).all('.fig-soft-mark')).toHaveLength(count);
    expect(data.some(({ text, status }) => text === 'projected 6.9%' && status === 'projected')).toBe(true);
  });

  it('is joined to its neighbours by dotted lines', () => {
    const values = [1, 2, 3, 4, 5, null, 7].map((y, index) =>
      [1, 3, 6].includes(index) ? ({ y, soft: true } as const) : { y },
    );
    expect(softRuns(values)).toEqual([
      [0, 2],
      [2, 4],
      [6, 6],
    ]);
  });
});

describe('a value with a note', () => {
  it.each(kinds)('is drawn as a square: %s', async (kind) => {
    const rows = [
      ...yearly('Arvenia', 2020, [5, 6]),
      'Arvenia,2022,7,reported,Break in the series',
      ...yearly('Bellmark', 2020, [1, 2, 3]),
    ];
    const { plot } = await figureOver({ one: { unit: percentOfGdp, rows } }, overTime(kind));
    expect(parse(drawPlot(plot, 'wide', '')).all('rect')).toHaveLength(1);
  });
});

describe('a bar for zero', () => {
  it('is visible, whereas a missing value has no bar', async () => {
    const rows = yearly('Arvenia', 2020, [0, null, 0.001, -0.001, 50]);
    const { plot } = await figureOver(
      { one: { unit: percentOfGdp, rows } },
      `kind: diverging\nabove: { label: More, colour: us }\nbelow: { label: Less, colour: china }\n${drawn}`,
    );
    // Two squares in the legend, and four bars.
    const heights = parse(drawPlot(plot, 'wide', ''))
      .numbers('rect', 'height')
      .slice(2);
    expect(heights).toHaveLength(4);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(2);
  });
});
