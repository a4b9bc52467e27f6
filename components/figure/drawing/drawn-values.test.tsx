import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multipliers } from '../../../lib/domain/unit';
import type { FigureView } from '../../../lib/views/figure-view';
import {
  dollars,
  figureOver,
  percentOfGdp,
  seriesEntry,
  type WrittenSeries,
} from '../../../lib/views/testing/written-figure';
import { drawPlot } from './draw-plot';
import type { PlotLayout } from '../layout/sizes';
import { pathPoints } from './testing/path-points';
import { tries } from '../../../lib/domain/testdata/tries';
import { overlaps, parse } from './testing/read-drawing';

/* Draws random series with every kind of figure. The values read back from the drawing, on the scale of its ticks, must
   equal the data. `FUZZ_RUNS=500` tries more cases. */

/** The tolerance for positions, in px. Positions are not exact, because drawings round coordinates to a tenth of a pixel. */
const tolerance = 0.3;
/** Labels with at most this many characters never overlap other text. */
const longest = 24;
/** The distance from the middle of a tick's text to its baseline. */
const tickDrop = 5;

interface Row {
  readonly value: string | null;
  readonly status: string;
}

const sizes = fc.constantFrom(-9, -4, -2, -1, 0, 0, 1, 3, 6);
const statuses = fc.constantFrom('reported', 'reported', 'reported', 'provisional', 'estimated', 'projected');

/** Returns `digits` times a power of ten as a plain decimal number, never with an exponent. */
function plain(digits: number, size: number): string {
  const text = String(Math.abs(digits));
  const moved = size >= 0 ? text + '0'.repeat(size) : `${'0'.repeat(-size)}${text}`;
  const whole = size >= 0 ? moved : moved.slice(0, size);
  const value = size >= 0 ? moved : `${whole.replace(/^0+(?=\d)/, '') || '0'}.${moved.slice(size)}`;
  return digits < 0 ? `-${value}` : value.replace(/^0+(?=\d)/, '');
}

interface Shape {
  readonly sign: 'any' | 'above';
  readonly gaps: boolean;
  readonly series: number;
}

/** The values of one series: of similar size, equal, zero, with one outlier, or with gaps. At least two values are present. */
function column({ sign, gaps }: Shape, length: number): fc.Arbitrary<readonly Row[]> {
  const digits = sign === 'any' ? fc.integer({ min: -9999, max: 9999 }) : fc.integer({ min: 0, max: 9999 });
  const like = sizes.chain((size) =>
    fc.array(digits, { minLength: length, maxLength: length }).map((all) => all.map((one) => plain(one, size))),
  );
  const equal = fc.tuple(digits, sizes).map(([one, size]) => Array.from({ length }, () => plain(one, size)));
  const zeros = fc.constant(Array.from({ length }, () => '0'));
  const far = fc
    .tuple(like, fc.nat({ max: length - 1 }))
    .map(([all, at]) => all.map((one, index) => (index === at ? '87654321.5' : one)));
  const values = fc.oneof({ weight: 5, arbitrary: like }, equal, zeros, far);
  const missing = fc.array(gaps ? fc.boolean() : fc.constant(false), { minLength: length, maxLength: length });
  return fc
    .tuple(values, missing, fc.array(statuses, { minLength: length, maxLength: length }))
    .map(([all, holes, firm]) =>
      all.map((value, index) => {
        const isThere = holes[index] !== true || index === 0 || index === length - 1;
        return isThere ? { value, status: firm[index] ?? 'reported' } : { value: null, status: 'missing' };
      }),
    );
}

function columns(shape: Shape): fc.Arbitrary<readonly (readonly Row[])[]> {
  return fc
    .integer({ min: 2, max: 9 })
    .chain((length) => fc.array(column(shape, length), { minLength: shape.series, maxLength: shape.series }));
}

const colours = ['accent', 'us', 'china', 'japan'];
const entities = ['Arvenia', 'Bellmark', 'Corland', 'Dunmore'];

/** Writes each drawn series to a separate file, with its own multiplier (ones, thousands, millions and so on). */
function written(drawn: readonly (readonly Row[])[], recorded: readonly string[]): Record<string, WrittenSeries> {
  return Object.fromEntries(
    drawn.map((rows, index) => [
      `s${index}`,
      {
        unit: dollars,
        multiplier: recorded[index] ?? 'one',
        rows: rows.map(
          ({ value, status }, year) =>
            `${entities[index] ?? ''},${2000 + year},${value ?? ''},${status},${value === null ? 'Lost' : ''}`,
        ),
      },
    ]),
  );
}

const seriesYaml = (count: number): string =>
  `strands:\n${Array.from({ length: count }, (_, index) => seriesEntry(`s${index}`, entities[index] ?? '', colours[index] ?? '')).join('\n')}`;

type Pair = readonly [value: number, place: number];

/** Checks that the positions are a linear function of the values. */
function expectOneScale(pairs: readonly Pair[], what: string): void {
  const sorted = pairs.toSorted(([a], [b]) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return;
  for (const [value, place] of sorted) {
    const share = high[0] === low[0] ? 0 : (value - low[0]) / (high[0] - low[0]);
    const right = low[1] + share * (high[1] - low[1]);
    expect(Math.abs(place - right), `${what}: ${value} at ${place}, not ${right}`).toBeLessThanOrEqual(tolerance);
  }
}

const tickNumber = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-').replace('%', ''));

/** The ticks beside the plot: their printed numbers and their positions. */
function sideTicks(svg: string): readonly Pair[] {
  return parse(svg)
    .all('text.fig-tick[text-anchor="end"]')
    .map((text) => [tickNumber(text.textContent), Number(text.getAttribute('y')) - tickDrop] as const);
}

/** Checks that values and ticks are on one scale, whatever the ticks' multiplier. */
function expectOnAxis(pairs: readonly Pair[], ticks: readonly Pair[], what: string): void {
  const failures = Object.values(multipliers).map((multiplier) => {
    try {
      expectOneScale([...pairs, ...ticks.map(([number, place]) => [number * multiplier, place] as const)], what);
      return null;
    } catch (error) {
      return error;
    }
  });
  if (failures.every((failure) => failure !== null)) throw failures[0];
}

/** Returns a series' values from the figure's data, in ones and not in thousands or millions. */
function valuesOf({ data }: FigureView, label: string): number[] {
  return data.flatMap((one) => (one.label === label && one.value !== null ? [Number(one.value)] : []));
}

/**
 * Returns the key of `found` that is within the tolerance of `x`, such as 100.1 for 100; if there is none, returns `x`. Two lines can have
 * slightly different positions for the same period, because the coordinates of each line are rounded separately.
 */
function sameColumn(found: ReadonlyMap<number, unknown>, x: number): number {
  return [...found.keys()].find((own) => Math.abs(own - x) <= tolerance) ?? x;
}

/**
 * Returns the positions of values in the paths of a line, in chronological order. In a step line, these are the points at which a new value
 * begins.
 */
function placesOf(paths: readonly (string | null)[], isStep: boolean): { x: number; y: number }[] {
  const found = new Map<number, number>();
  for (const path of paths) {
    const stretches: { x: number; y: number }[][] = [];
    for (const { command, x, y } of pathPoints(path))
      if (command === 'M') stretches.push([{ x, y }]);
      else stretches.at(-1)?.push({ x, y });
    for (const stretch of stretches)
      for (const [index, { x, y }] of stretch.entries())
        if (!isStep || index % 2 === 0) found.set(sameColumn(found, x), y);
  }
  return [...found].map(([x, y]) => ({ x, y })).sort((a, b) => a.x - b.x);
}

function linePaths(svg: string, key: string): (string | null)[] {
  return parse(svg)
    .all(`path.fig-line[data-key="${key}"]:not(.fig-context)`)
    .map((path) => path.getAttribute('d'));
}

const layouts: readonly PlotLayout[] = ['wide', 'narrow'];
const recordedIn = fc.array(fc.constantFrom('one', 'thousand', 'million', 'billion'), { minLength: 4, maxLength: 4 });

async function holds<Value>(
  arbitrary: fc.Arbitrary<Value>,
  check: (value: Value, recorded: readonly string[]) => Promise<void>,
) {
  await fc.assert(fc.asyncProperty(arbitrary, recordedIn, check), tries(4, 12));
}

describe('the values read from a drawing equal its data', { timeout: 600_000 }, () => {
  it.each(['line', 'step', 'gap', 'small-multiples'])('%s', async (kind) => {
    const count = kind === 'line' || kind === 'step' ? 3 : 2;
    const more = kind === 'gap' ? '\nbetween: The gap' : kind === 'small-multiples' ? '\nmark: line' : '';
    await holds(columns({ sign: 'any', gaps: true, series: count }), async (drawn, recorded) => {
      const figure = await figureOver(written(drawn, recorded), `kind: ${kind}\n${seriesYaml(count)}${more}`);
      for (const layout of layouts) {
        const svg = drawPlot(figure.plot, layout, '');
        // Labels longer than `longest`, such as numbers with twenty digits, are correct, but can be too wide for a drawing.
        if (figure.data.every(({ text }) => text.length <= longest))
          expect(overlaps(svg), `${kind}, ${layout}`).toEqual([]);
        const ticks = sideTicks(svg);
        const bases = parse(svg)
          .all('line.fig-axis')
          .map((line) => [Number(line.getAttribute('y1')), Number(line.getAttribute('y2'))])
          .filter(([y1, y2]) => y1 === y2)
          .map(([y1 = 0]) => y1);
        const [first = 0] = bases;
        const pairs = entities.slice(0, count).flatMap((label, index) => {
          const places = placesOf(linePaths(svg, `strand-${index + 1}`), kind === 'step');
          const values = valuesOf(figure, label);
          expect(places.length, `${label} has a position for each value`).toBe(values.length);
          // A panel in a lower row has its base, and so its values, further down.
          const shift = kind === 'small-multiples' ? (bases[index] ?? 0) - first : 0;
          return values.map((value, at): Pair => [value, (places[at]?.y ?? 0) - shift]);
        });
        const own = kind === 'small-multiples' ? ticks.filter(([, place]) => place <= first + tolerance) : ticks;
        expectOnAxis(pairs, own, `${kind}, ${layout}`);
      }
    });
  });

  it('area', async () => {
    await holds(columns({ sign: 'above', gaps: false, series: 3 }), async (drawn, recorded) => {
      const figure = await figureOver(written(drawn, recorded), `kind: area\n${seriesYaml(3)}`);
      const svg = drawPlot(figure.plot, 'wide', '');
      const ticks = sideTicks(svg);
      const zero = ticks.find(([number]) => number === 0)?.[1] ?? 0;
      const heights = entities.slice(0, 3).flatMap((label, index) => {
        const edges = new Map<number, number[]>();
        for (const path of parse(svg).all(`path.fig-area[data-key="strand-${index + 1}"]`))
          for (const { x, y } of pathPoints(path.getAttribute('d'))) {
            const column = sameColumn(edges, x);
            edges.set(column, [...(edges.get(column) ?? []), y]);
          }
        const values = valuesOf(figure, label);
        const own = [...edges].sort(([a], [b]) => a - b).map(([, ys]) => Math.max(...ys) - Math.min(...ys));
        expect(own).toHaveLength(values.length);
        return values.map((value, at): Pair => [value, zero - (own[at] ?? 0)]);
      });
      expectOnAxis(heights, ticks, 'area');
    });
  });

  it('diverging', async () => {
    await holds(columns({ sign: 'any', gaps: true, series: 1 }), async (drawn, recorded) => {
      const body = `kind: diverging\nabove: { label: More, colour: us }\nbelow: { label: Less, colour: china }\n${seriesYaml(1)}`;
      const figure = await figureOver(written(drawn, recorded), body);
      const svg = drawPlot(figure.plot, 'wide', '');
      const ticks = sideTicks(svg);
      const zero = ticks.find(([number]) => number === 0)?.[1] ?? 0;
      const rects = parse(svg).all('rect').slice(2);
      const values = valuesOf(figure, 'Arvenia');
      expect(rects).toHaveLength(values.length);
      const pairs = rects.map((rect, index): Pair & { length: 2 } => {
        const [y, height] = [Number(rect.getAttribute('y')), Number(rect.getAttribute('height'))];
        const value = values[index] ?? 0;
        // A bar close to zero is drawn two pixels high, to be visible.
        const isLeast = height <= 2 + tolerance;
        expect(rect.getAttribute('class')?.startsWith('fig-hollow'), String(value)).toBe(value < 0);
        return [isLeast ? 0 : value, isLeast ? zero : value < 0 ? y + height : y];
      });
      expectOnAxis(pairs, ticks, 'diverging');
    });
  });

  const published = (values: readonly string[]): string =>
    values
      .map(
        (value, index) =>
          `n${index}:\n  kind: published\n  name: A number\n  value: '${value}'\n  unit: ${percentOfGdp}\n  period: ${2000 + (index % 2)}\n  source: fjord-office/yearbook-2023\n  locator: Table 9\n`,
      )
      .join('');
  const numbers = column({ sign: 'any', gaps: false, series: 1 }, 6).map((rows) =>
    rows.map(({ value }) => value ?? '0'),
  );
  const drawn = async (values: readonly string[], body: string): Promise<FigureView> =>
    figureOver({}, body, { 'content/statistics/own.yml': published(values) });

  it.each(['vertical', 'horizontal'])('bars, %s', async (orientation) => {
    await holds(numbers, async (values) => {
      const groups = values.map((_, index) => `  - { label: Group ${index}, values: { a: own/n${index} } }`).join('\n');
      const { plot } = await drawn(
        values,
        `kind: bar\norientation: ${orientation}\nbars: [{ key: a, label: A, colour: us }]\ngroups:\n${groups}`,
      );
      const svg = drawPlot(plot, 'wide', '');
      // Bars become horizontal if their names or values do not fit vertically.
      const isVertical = parse(svg)
        .all('line.fig-axis')
        .some((line) => line.getAttribute('y1') === line.getAttribute('y2'));
      const [at, size] = isVertical ? (['y', 'height'] as const) : (['x', 'width'] as const);
      const zero = Number(
        parse(svg)
          .all('line.fig-axis')[0]
          ?.getAttribute(isVertical ? 'y1' : 'x1'),
      );
      const rects = parse(svg).all('rect.fig-bar');
      expect(rects).toHaveLength(values.length);
      const pairs = rects.map((rect, index): Pair => {
        const [start, length] = [Number(rect.getAttribute(at)), Number(rect.getAttribute(size))];
        const isFar = Math.abs(start - zero) < Math.abs(start + length - zero);
        return [Number(values[index]), isFar ? start + length : start];
      });
      expectOneScale([...pairs, [0, zero]], 'bars');
    });
  });

  it('slope', async () => {
    await holds(numbers, async (values) => {
      const rows = [0, 2, 4].map(
        (index, row) =>
          `  - { label: ${entities[row]}, colour: ${colours[row]}, then: own/n${index}, now: own/n${index + 1} }`,
      );
      const { plot } = await drawn(values, `kind: slope\nrows:\n${rows.join('\n')}`);
      const dots = parse(drawPlot(plot, 'wide', '')).numbers('circle', 'cy');
      expectOneScale(
        dots.map((place, index): Pair => [Number(values[index]), place]),
        'slope',
      );
      expect(dots).toHaveLength(6);
    });
  });

  it('scatter', async () => {
    await holds(numbers, async (values) => {
      const points = [0, 2, 4].map(
        (index, row) => `  - { label: ${entities[row]}, colour: us, across: own/n${index}, up: own/n${index + 1} }`,
      );
      const { plot } = await drawn(values, `kind: scatter\nacross: Across\nup: Up\npoints:\n${points.join('\n')}`);
      const svg = drawPlot(plot, 'wide', '');
      const [xs, ys] = [parse(svg).numbers('circle', 'cx'), parse(svg).numbers('circle', 'cy')];
      expectOneScale(
        xs.map((place, index): Pair => [Number(values[index * 2]), place]),
        'across',
      );
      expectOneScale(
        [...ys.map((place, index): Pair => [Number(values[index * 2 + 1]), place]), ...sideTicks(svg)],
        'up',
      );
    });
  });

  it('ranges', async () => {
    await holds(numbers, async (values) => {
      const rows = [0, 2, 4].flatMap((index, row) => {
        const [low, high] = Number(values[index]) < Number(values[index + 1]) ? [index, index + 1] : [index + 1, index];
        return values[low] === values[high]
          ? []
          : [`  - { label: ${entities[row]}, colour: us, low: own/n${low}, high: own/n${high} }`];
      });
      if (rows.length < 2) return;
      const { plot } = await drawn(values, `kind: ranges\nranges:\n${rows.join('\n')}`);
      if (plot.kind !== 'ranges') throw new Error('The figure has no ranges.');
      const svg = drawPlot(plot, 'wide', '');
      const zero = Number(parse(svg).all('line.fig-axis')[0]?.getAttribute('x1'));
      const pairs = parse(svg)
        .all('rect')
        .flatMap((rect, index): Pair[] => {
          const [x, width] = [Number(rect.getAttribute('x')), Number(rect.getAttribute('width'))];
          const row = plot.rows[index];
          return row === undefined
            ? []
            : [
                [row.low, x],
                [row.high, x + width],
              ];
        });
      expectOneScale([...pairs, [0, zero]], 'ranges');
    });
  });
});
