import { describe, expect, it } from 'vitest';
import { weeksInYear } from '../domain/calendar';
import { seriesDataset } from '../publish/structured-data/datasets';
import { figureOver, pageOf, seriesEntry } from './testing/written-figure';

const claims = '{ kind: count, one: claim, many: claims }';

/** All 53 weeks of 2020 and the first two of 2021. The fortieth week has no value. */
const keys = [
  ...Array.from({ length: weeksInYear(2020) }, (_, index) => `2020-W${String(index + 1).padStart(2, '0')}`),
  '2021-W01',
  '2021-W02',
];
const series = {
  unit: claims,
  multiplier: 'thousand',
  frequency: 'week',
  rows: keys.map((key, index) =>
    key === '2020-W40' ? `Arvenia,${key},,missing,Office closed` : `Arvenia,${key},${200 + index},reported,`,
  ),
};
const line = `kind: line\nstrands:\n${seriesEntry('claims', 'Arvenia', 'accent')}`;

describe('a weekly series over a year of 53 weeks', () => {
  it('is drawn with nearly evenly spaced weeks, and a gap for a missing value', async () => {
    const { plot } = await figureOver({ claims: series }, line);
    if (plot.kind !== 'line') throw new Error(`The plot is of the kind ${plot.kind}.`);
    const points = plot.strands[0]?.points ?? [];
    expect(points).toHaveLength(55);
    const days = points.map(({ x }) => x * 365.25);
    const steps = days.slice(1).map((day, index) => day - (days[index] ?? Number.NaN));
    // All months have the same width, so a week in February is up to 31/28 as wide as a week in January.
    expect(Math.min(...steps)).toBeGreaterThan(6.3);
    expect(Math.max(...steps)).toBeLessThan(7.8);
    expect(points.filter(({ y }) => y === null).map(({ xText }) => xText)).toEqual(['week of 28 September 2020']);
    expect(plot.x.ticks.map(({ text }) => text)).toEqual(['Jan 2020', 'Apr', 'Jul', 'Oct', 'Jan 2021']);
  });

  it('names its weeks in words in the summary and the table', async () => {
    const { summary, table } = await figureOver({ claims: series }, line);
    expect(summary).toContain(
      'Arvenia: from 200 thousand claims in the week of 30 December 2019 to 254 thousand claims in the week of 11 January 2021',
    );
    expect(table.rows[0]?.[0]).toBe('week of 30 December 2019');
  });

  it('is drawn with events, whose dates start with a capital letter in the list', async () => {
    const events = '\nannotations:\n  - { at: 2021-W01, text: Offices open }\n  - { at: 2020-Q3, text: Offices close }';
    const { annotations } = await figureOver({ claims: series }, `${line}${events}`);
    expect(annotations.map(({ at }) => at)).toEqual(['Third quarter of 2020', 'Week of 4 January 2021']);
  });

  it('is drawn only for the weeks that the figure selects', async () => {
    const { table } = await figureOver({ claims: series }, `${line}\nfrom: 2020\nto: 2020`);
    const weeks = table.rows.map(([week]) => week);
    expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([51, 'week of 6 January 2020', 'week of 21 December 2020']);
  });

  it('has a page with its frequency and time span, both in words and in machine-readable form', async () => {
    const page = await pageOf(series);
    expect(page).toMatchObject({
      frequency: 'weekly',
      span: 'week of 30 December 2019 to week of 11 January 2021',
    });
    expect(page.data.slice(52, 54).map(({ key }) => key)).toEqual(['2020-W53', '2021-W01']);
    expect(seriesDataset(page)).toMatchObject({ temporalCoverage: '2020-W01/2021-W02' });
  });

  it('is drawn with months on the axis if only a few months are recorded', async () => {
    const { plot } = await pageOf({ ...series, rows: series.rows.slice(20, 36) });
    if (plot.kind !== 'line') throw new Error(`The plot is of the kind ${plot.kind}.`);
    expect(plot.x.ticks.map(({ text }) => text)).toEqual(['Jun 2020', 'Jul', 'Aug']);
  });
});

describe('a series of exchange rates', () => {
  it('is drawn and written with enough digits to distinguish its values', async () => {
    const rates = {
      unit: '{ kind: exchange-rate, currency: CNY, per: USD }',
      frequency: 'month',
      rows: ['7.1957', '7.2101', '7.1893', '7.2468', '7.1533'].map((v, i) => `Arvenia,2025-0${i + 1},${v},reported,`),
    };
    const { plot, summary, table } = await figureOver(
      { claims: rates },
      `kind: line\nstrands:\n${seriesEntry('claims', 'Arvenia', 'accent')}`,
    );
    expect(summary).toMatch(/^Arvenia: from 7\.1\d+ yuan per US dollar in January 2025 to 7\.15\d* yuan per US dollar/);
    expect(new Set(table.rows.map(([, text]) => text)).size).toBe(5);
    if (plot.kind !== 'line') throw new Error(`The plot is of the kind ${plot.kind}.`);
    expect(plot.strands[0]?.points[3]).toMatchObject({ y: 7.2468 });
  });
});

describe('a figure over days, quarters or half-years', () => {
  it.each([
    ['day', ['2020-12-31', '2021-01-01', '2021-01-02'], 'on 31 December 2020', 'on 2 January 2021'],
    ['quarter', ['2020-Q3', '2020-Q4', '2021-Q1'], 'in the third quarter of 2020', 'in the first quarter of 2021'],
    ['half-year', ['2020-H1', '2020-H2', '2021-H1'], 'in the first half of 2020', 'in the first half of 2021'],
  ])('has a summary with periods in words: %s', async (frequency, periods, first, last) => {
    const rows = periods.map((key, index) => `Arvenia,${key},${3 + index},reported,`);
    const { summary } = await figureOver({ claims: { ...series, frequency, rows } }, line);
    expect(summary).toContain(`from 3 thousand claims ${first} to 5 thousand claims ${last};`);
  });
});
