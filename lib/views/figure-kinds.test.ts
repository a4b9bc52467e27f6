import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { figureId } from '../domain/ids';
import { figureView, toFigureView, type FigureView } from './figure-view';
import type { PlotView } from './plot-view';
import { indexBacklinks } from './backlinks';

const words = 'title: A title\nsubtitle: A subtitle\nalt: Some marks.\n';
const arvenia = '  - { series: fjord-office/oats, entity: Arvenia, label: A, colour: red }\n';
const bellmark = '  - { series: fjord-office/oats, entity: Bellmark, label: B, colour: blue }\n';
const balances = `entity,period,value,status,note
Arvenia,us-federal:FY2019,-21884,reported,
Arvenia,us-federal:FY2020,1250.5,reported,
Arvenia,us-federal:FY2021,,missing,Nobody counted
Arvenia,us-federal:FY2022,-3132456,reported,
`;
const balance = `title: Balance
definition: What came in less what went out.
unit: { kind: currency, currency: EUR, prices: nominal }
multiplier: million
frequency: fiscal-year
source: fjord-office/yearbook-2023
locator: Table 6
sha256: ${createHash('sha256').update(balances).digest('hex')}
`;
const figures = {
  step: `kind: step\n${words}annotations:\n  - { at: 2022, text: The law is repealed. }\n  - { at: 2020-07, text: A law on oats is passed. }\nstrands:\n${bellmark}`,
  panels: `kind: small-multiples\n${words}mark: area\nstrands:\n${arvenia}${bellmark}`,
  diverging: `kind: diverging\n${words}above: { label: Surplus, colour: blue }\nbelow: { label: Deficit, colour: red }\nstrands:\n  - { series: fjord-office/balance, entity: Arvenia, label: Balance, colour: blue }\n`,
  gap: `kind: gap\n${words}between: B less A\nstrands:\n${bellmark}${arvenia}`,
  scatter: `kind: scatter\n${words}across: Before\nup: After\nequal: Equal\npoints:\n  - { label: Arvenia, colour: red, across: oats/arvenia@2019, up: oats/arvenia }\n  - { label: Once, colour: red, across: oats/arvenia@2019, up: oats/arvenia@2020 }\n`,
  slope: `kind: slope\n${words}rows:\n  - { label: Arvenia, colour: red, then: oats/arvenia@2019, now: oats/arvenia }\n  - { label: Again, colour: blue, then: oats/arvenia@2019, now: oats/arvenia }\n`,
  ranges: `kind: ranges\n${words}ranges:\n  - { label: Office, colour: red, low: oats/arvenia@2019, high: oats/arvenia }\n  - { label: Other, colour: blue, low: oats/arvenia }\n`,
};

const context = await newsroomWith({
  'content/series/fjord-office/balance.yml': balance,
  'content/series/fjord-office/balance.csv': balances,
  ...Object.fromEntries(Object.entries(figures).map(([name, text]) => [`content/figures/kinds/${name}.yml`, text])),
});
const backlinks = indexBacklinks(context.catalog);

function view<Kind extends PlotView['kind']>(
  name: string,
  kind: Kind,
): { plot: Extract<PlotView, { kind: Kind }>; view: FigureView } {
  const made = figureView.parse(toFigureView(context, backlinks, figureId.parse(`kinds/${name}`)));
  const isOfKind = (plot: PlotView): plot is Extract<PlotView, { kind: Kind }> => plot.kind === kind;
  if (!isOfKind(made.plot)) throw new Error(`The plot is of the kind ${made.plot.kind}.`);
  return { plot: made.plot, view: made };
}

describe('a figure with events', () => {
  it('numbers the events in chronological order, in the drawing and in the list', () => {
    const { plot, view: own } = view('step', 'step');
    expect(plot.annotations).toEqual([
      { x: 2020.5, text: '1' },
      { x: 2022, text: '2' },
    ]);
    expect(own.annotations).toEqual([
      { number: 1, at: 'July 2020', text: 'A law on oats is passed.' },
      { number: 2, at: '2022', text: 'The law is repealed.' },
    ]);
  });
});

describe('small panels', () => {
  it('share one scale, which starts at zero for areas', () => {
    const { plot } = view('panels', 'small-multiples');
    expect(plot.y.min).toBe(0);
    expect(plot.y.max).toBeGreaterThanOrEqual(35.5);
    expect(plot.strands.map(({ label }) => label)).toEqual(['A', 'B']);
  });
});

describe('diverging bars', () => {
  const { plot, view: own } = view('diverging', 'diverging');

  it('have an axis of fiscal years, and a multiplier that fits the amounts', () => {
    expect(plot.bars.map(({ value }) => value)).toEqual([-21.884, 1.2505, null, -3132.456]);
    expect(plot.bars[0]).toMatchObject({ at: 'US federal fiscal year 2019', text: '−€21.9 billion' });
    expect(plot.x.ticks.map(({ at, text }) => [at, text])).toEqual([
      [0, '2019'],
      [1, '2020'],
      [2, '2021'],
      [3, '2022'],
    ]);
    expect([plot.value.min <= -3132.456, plot.value.max >= 1.2505]).toEqual([true, true]);
  });

  it('have amounts in billions as labels, and all digits in the data', () => {
    expect(own.data.map(({ text }) => text)).toEqual([
      '−€21.9 billion',
      '€1.3 billion',
      'no value: Nobody counted',
      '−€3,132.5 billion',
    ]);
    expect(own.data[3]?.value).toBe('-3132456000000');
  });
});

describe('a gap', () => {
  const { plot, view: own } = view('gap', 'gap');

  it('is computed in percentage points for each period that both lines have', () => {
    expect(own.table.columns).toEqual(['Period', 'B', 'A', 'B less A']);
    expect(own.table.rows.map((row) => row[3])).toEqual([
      '9.8 percentage points',
      '10.5 percentage points',
      'not in the series',
      'estimated 11.5 percentage points',
    ]);
    expect(plot.between).toEqual({
      label: 'B less A',
      value: 11.5,
      text: 'estimated 11.5 percentage points',
      x: 2022,
      xText: '2022',
    });
  });

  it('cites the common source of the lines only once', () => {
    expect(own.citations).toHaveLength(1);
  });
});

describe('a scatter figure', () => {
  it('has both statistics of each point, and marks points that are for an earlier period than the latest one', () => {
    const { plot, view: own } = view('scatter', 'scatter');
    expect(plot.points.map(({ label, x, y, earlier }) => [label, x, y, earlier])).toEqual([
      ['Arvenia', 20.5, 24, false],
      ['Once', 20.5, 21, true],
    ]);
    expect(own.table.rows[0]).toEqual(['Arvenia', '20.5%', 'provisional 24.0%', '2019, 2022']);
    expect(own.data.map(({ label, at }) => `${label} | ${at}`)[1]).toBe('After | Arvenia, 2022');
  });
});

describe('a slope figure', () => {
  it('has the periods of the statistics as headings', () => {
    const { plot, view: own } = view('slope', 'slope');
    expect([plot.then, plot.now, plot.value.min, plot.value.max]).toEqual(['2019', '2022', 20.5, 24]);
    expect(own.table).toEqual({
      columns: ['', '2019', '2022'],
      rows: [
        ['Arvenia', '20.5%', 'provisional 24.0%'],
        ['Again', '20.5%', 'provisional 24.0%'],
      ],
    });
    expect(own.summary).toContain('Arvenia: 20.5% in 2019, provisional 24.0% in 2022.');
  });
});

describe('ranges', () => {
  it('extend from their lower to their upper end on an axis that starts at zero, and have length zero for a single value', () => {
    const { plot, view: own } = view('ranges', 'ranges');
    expect(plot.rows.map(({ low, high, text }) => [low, high, text])).toEqual([
      [20.5, 24, 'provisional 20.5–24.0%'],
      [24, 24, 'provisional 24.0%'],
    ]);
    expect([plot.value.min, plot.value.max]).toEqual([0, 24]);
    expect(own.table.rows[1]).toEqual(['Other', 'provisional 24.0%', 'one value only', '2022']);
  });
});
