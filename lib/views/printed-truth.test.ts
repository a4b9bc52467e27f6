import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { statisticId } from '../domain/ids';
import { toStatisticView } from './statistic-view';
import {
  dollars,
  figureOver,
  pageOf,
  percentOfGdp,
  seriesFiles,
  seriesEntry,
  units,
  yearly,
} from './testing/written-figure';

const small = {
  unit: percentOfGdp,
  rows: yearly('Arvenia', 2015, ['0.055', '0.057', '0.058', '0.061', '0.066', '0.0645']),
};
const line = `kind: line\nstrands:\n${seriesEntry('small', 'Arvenia', 'accent')}`;

describe('small numbers', () => {
  it('are not rounded to the same text in the labels, table, text and data of a figure', async () => {
    const { plot, table, summary, data } = await figureOver({ small }, line);
    if (plot.kind !== 'line') throw new Error('The plot is not a line.');
    const texts = ['0.055%', '0.057%', '0.058%', '0.061%', '0.066%', '0.0645%'];
    expect(plot.strands[0]?.points.map(({ text }) => text)).toEqual(texts);
    expect(table.rows.map(([, text]) => text)).toEqual(texts);
    expect(data.map(({ text }) => text)).toEqual(texts);
    expect(summary).toBe(
      'Arvenia: from 0.055% in 2015 to 0.0645% in 2020; lowest 0.055% in 2015, highest 0.066% in 2019.',
    );
    expect(new Set(plot.y.ticks.map(({ text }) => text)).size).toBe(plot.y.ticks.length);
  });

  it('are not rounded to the same text on the page of their series', async () => {
    const { table, summary } = await pageOf(small);
    expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      '0.0550',
      '0.0570',
      '0.0580',
      '0.0610',
      '0.0660',
      '0.0645',
    ]);
    expect(summary).toContain('highest 0.066% in 2019');
  });

  it('are never printed as zero next to large numbers, and do not give large numbers more decimals', async () => {
    const rows = yearly('China', 2000, ['0.0335', '0.8', '28.4', '609.9214']);
    const { summary } = await figureOver({ small: { unit: units, rows } }, line.replaceAll('Arvenia', 'China'));
    expect(summary).toBe(
      'China: from 0.0335 units in 2000 to 609.9 units in 2003; lowest 0.0335 units in 2000, highest 609.9 units in 2003.',
    );
  });

  it('are never printed with the wrong sign or as zero', async () => {
    const rows = yearly('Arvenia', 2015, ['-0.04', '12.5', '0.04', '0', '25']);
    const { table } = await figureOver({ small: { unit: percentOfGdp, rows } }, line);
    expect(table.rows.map(([, text]) => text)).toEqual(['−0.04%', '12.5%', '0.04%', '0%', '25%']);
  });
});

describe('different values in a figure', () => {
  it('are not rounded to the same text if the figure’s summary mentions them', async () => {
    const rows = yearly('Arvenia', 2015, ['40.12', '45.52', '40.14', '45.51']);
    const { summary } = await figureOver({ small: { unit: percentOfGdp, rows } }, line);
    expect(summary).toBe(
      'Arvenia: from 40.12% in 2015 to 45.51% in 2018; lowest 40.12% in 2015, highest 45.52% in 2016.',
    );
  });

  it('are not rounded to the same text in the table if the figure has few values', async () => {
    const rows = yearly('Arvenia', 2015, ['0.5', '12.04', '12.01', '60']);
    const { table } = await figureOver({ small: { unit: percentOfGdp, rows } }, line);
    expect(table.rows.map(([, text]) => text)).toEqual(['0.5%', '12.04%', '12.01%', '60%']);
  });

  it('are not rounded to the same text at the ends of two lines', async () => {
    const rows = [...yearly('Arvenia', 2015, ['10', '60.04']), ...yearly('Bellmark', 2015, ['70', '60.01'])];
    const body = `kind: line\nstrands:\n${seriesEntry('small', 'Arvenia', 'us')}\n${seriesEntry('small', 'Bellmark', 'china')}`;
    const { plot } = await figureOver({ small: { unit: percentOfGdp, rows } }, body);
    if (plot.kind !== 'line') throw new Error('The plot is not a line.');
    expect(plot.strands.map(({ points }) => points.at(-1)?.text)).toEqual(['60.04%', '60.01%']);
  });

  it.each([
    [
      'bar',
      `orientation: vertical\nbars: [{ key: a, label: A, colour: blue }]\ngroups:\n  - { label: One, values: { a: small/one } }\n  - { label: Two, values: { a: small/two } }`,
    ],
    [
      'scatter',
      `across: Across\nup: Up\npoints:\n  - { label: One, colour: blue, across: small/one, up: small/one }\n  - { label: Two, colour: red, across: small/two, up: small/two }`,
    ],
    [
      'ranges',
      `ranges:\n  - { label: One, colour: blue, low: small/one }\n  - { label: Two, colour: red, low: small/two }`,
    ],
  ])('are not rounded to the same text if they are statistics: %s', async (kind, body) => {
    const statistic = (value: string): string =>
      `  kind: published\n  name: A number\n  value: '${value}'\n  unit: ${percentOfGdp}\n  period: 2022\n  source: fjord-office/yearbook-2023\n  locator: Table 9\n`;
    const statistics = `one:\n${statistic('12.04')}  decimals: 1\ntwo:\n${statistic('12.01')}  decimals: 1\n`;
    const { table, data } = await figureOver({}, `kind: ${kind}\n${body}`, {
      'content/statistics/small.yml': statistics,
    });
    expect(table.rows.map((row) => row[1])).toEqual(['12.04%', '12.01%']);
    expect(new Set(data.map(({ text }) => text))).toEqual(new Set(['12.04%', '12.01%']));
  });
});

describe('a number', () => {
  it('keeps its significant digits on its page and in the working of other numbers if `decimals` is not set', async () => {
    const observed = (period: number): string =>
      `  kind: observed\n  name: A rate\n  series: arvenia/small\n  entity: Arvenia\n  period: ${period}\n`;
    const rows = yearly('Arvenia', 2015, ['12.04', '12.01', '0.0645']);
    const context = await newsroomWith({
      ...seriesFiles({ small: { unit: percentOfGdp, rows } }),
      'content/statistics/small.yml': `late:\n${observed(2017)}first:\n${observed(2015)}second:\n${observed(2016)}fall:\n  kind: derived\n  name: The fall\n  from: { operation: change-in-points, from: small/first, to: small/second }\n`,
    });
    const view = (id: string) => toStatisticView(context, { id: statisticId.parse(id), at: null });
    expect(view('small/late').text).toBe('0.0645%');
    expect(view('small/fall').working?.sum).toBe('12.01% − 12.04% = −0.03 percentage points');
    expect(view('small/fall').working?.inputs.map(({ text }) => text)).toEqual(['12.04%', '12.01%']);
  });

  it('is never printed as zero in a larger multiplier', async () => {
    const show = `${line}\nshow: trillion`;
    const { summary } = await figureOver(
      { small: { unit: dollars, multiplier: 'million', rows: yearly('Arvenia', 2015, ['4', '7']) } },
      show,
    );
    expect(summary).toContain('from $0.000004 trillion in 2015 to $0.000007 trillion in 2016');
  });
});
