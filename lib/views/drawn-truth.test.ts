import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { statisticId } from '../domain/ids';
import { figureCsv } from '../publish/figure-csv';
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

const billions = { unit: dollars, multiplier: 'billion', rows: yearly('Arvenia', 2015, ['1.5', '1.5', '1.5']) };
const millions = { unit: dollars, multiplier: 'million', rows: yearly('Bellmark', 2015, ['1700', '1700', '1700']) };
const pair = `strands:\n${seriesEntry('one', 'Arvenia', 'accent')}\n${seriesEntry('other', 'Bellmark', 'us')}`;

describe('series that were recorded with different multipliers', () => {
  it.each(['line', 'step', 'area', 'small-multiples', 'gap'])('share one multiplier: %s', async (kind) => {
    const more = kind === 'gap' ? '\nbetween: One less the other' : kind === 'small-multiples' ? '\nmark: line' : '';
    const { plot, table, summary, data } = await figureOver(
      { one: billions, other: millions },
      `kind: ${kind}\n${pair}${more}`,
    );
    if (!('strands' in plot)) throw new Error(`The plot is of the kind ${plot.kind}.`);
    expect(plot.strands.map(({ points }) => points[0])).toMatchObject([
      { y: 1.5, text: '$1.5 billion' },
      { y: 1.7, text: '$1.7 billion' },
    ]);
    expect(plot.y.max).toBeLessThanOrEqual(kind === 'area' ? 4 : 2);
    expect(table.rows[0]?.slice(0, 3)).toEqual(['2015', '$1.5 billion', '$1.7 billion']);
    expect(summary).toContain('Bellmark: from $1.7 billion in 2015');
    expect(data.find(({ label }) => label === 'Bellmark')?.value).toBe('1700000000');
    if (plot.kind === 'gap') expect(plot.between).toMatchObject({ text: '−$0.2 billion' });
  });

  it.each(['line', 'step', 'small-multiples', 'gap'])(
    'are drawn on an axis that contains zero if all lines are flat: %s',
    async (kind) => {
      const more = kind === 'gap' ? '\nbetween: One less the other' : kind === 'small-multiples' ? '\nmark: line' : '';
      const body = `kind: ${kind}\n${pair}${more}`;
      const { plot } = await figureOver({ one: billions, other: millions }, body);
      if (!('strands' in plot)) throw new Error(`The plot is of the kind ${plot.kind}.`);
      expect(plot.y.min).toBe(0);
      expect(plot.y.max).toBeLessThanOrEqual(2);
      expect(plot.y.ticks[0]?.text).toBe('0.0');
    },
  );

  it('are drawn in the multiplier that the editor chooses', async () => {
    const { plot } = await figureOver({ one: billions, other: millions }, `kind: line\n${pair}\nshow: million`);
    if (plot.kind !== 'line') throw new Error('The plot is not a line.');
    expect(plot.strands.map(({ points }) => points[0])).toMatchObject([
      { y: 1500, text: '$1,500 million' },
      { y: 1700, text: '$1,700 million' },
    ]);
  });

  it('share one multiplier with the third line of a gap figure', async () => {
    const third = {
      ...millions,
      multiplier: 'trillion',
      rows: yearly('Corland', 2015, ['0.0005', '0.0005', '0.0005']),
    };
    const beside = `\nbetween: One less the other\nbeside: ${seriesEntry('third', 'Corland', 'japan').replace('  - ', '')}`;
    const { plot } = await figureOver({ one: billions, other: millions, third }, `kind: gap\n${pair}${beside}`);
    if (plot.kind !== 'gap') throw new Error('The plot is not a gap.');
    expect(plot.strands[2]?.points[0]).toMatchObject({ y: 0.5, text: '$0.5 billion' });
  });
});

describe('series of different frequencies', () => {
  it('have a table row for each of their periods', async () => {
    const months = Array.from(
      { length: 12 },
      (_, index) => `Bellmark,2015-${String(index + 1).padStart(2, '0')},${index},reported,`,
    );
    const { table } = await figureOver(
      {
        one: { unit: percentOfGdp, rows: yearly('Arvenia', 2015, [5, 6]) },
        other: { unit: percentOfGdp, frequency: 'month', rows: months },
      },
      `kind: line\n${pair}`,
    );
    expect(table.rows).toHaveLength(14);
    expect(table.rows[0]).toEqual(['2015', '5%', 'not in the series']);
    expect(table.rows[1]).toEqual(['January 2015', 'not in the series', '0%']);
  });
});

describe('a figure of counts', () => {
  it('has ticks only at whole numbers', async () => {
    const { plot } = await figureOver(
      { one: { unit: units, rows: yearly('Arvenia', 2015, [0, 1, 2, 1]) } },
      `kind: line\nstrands:\n${seriesEntry('one', 'Arvenia', 'accent')}`,
    );
    if (plot.kind !== 'line') throw new Error('The plot is not a line.');
    expect(plot.y.ticks.map(({ text }) => text)).toEqual(['0', '1', '2']);
  });
});

describe('a note on a value', () => {
  const noted = {
    unit: percentOfGdp,
    rows: [
      'Arvenia,2022,5.1,reported,Break in the series: new survey',
      'Arvenia,2023,5.2,provisional,First estimate',
      'Arvenia,2024,5.3,reported,First estimate',
    ],
  };

  it('is printed once below a figure, marked in the drawing, and included in the data', async () => {
    const { notes, plot, data } = await figureOver(
      { one: noted },
      `kind: line\nstrands:\n${seriesEntry('one', 'Arvenia', 'accent')}\nnotes: [A note of the figure]`,
    );
    expect(notes).toEqual([
      'A note of the figure',
      'Arvenia, 2022: Break in the series: new survey',
      'Arvenia, 2023; Arvenia, 2024: First estimate',
    ]);
    if (plot.kind !== 'line') throw new Error('The plot is not a line.');
    expect(plot.strands[0]?.points.map(({ noted: mark }) => mark)).toEqual([true, true, true]);
    expect(data.map(({ note }) => note)).toEqual([
      'Break in the series: new survey',
      'First estimate',
      'First estimate',
    ]);
    expect(figureCsv({ data }).split('\r\n').slice(0, 3)).toEqual([
      'label,at,value,text,unit,status,note',
      'Arvenia,2022,5.1,5.1%,% of GDP,reported,Break in the series: new survey',
      'Arvenia,2023,5.2,provisional 5.2%,% of GDP,provisional,First estimate',
    ]);
  });

  it('is a footnote in the series’ table, as are the reasons for gaps', async () => {
    const rows = [...noted.rows, 'Arvenia,2025,,missing,Not collected'];
    const { table, data } = await pageOf({ ...noted, rows });
    expect(table.notes).toEqual([
      { letter: 'a', note: 'Break in the series: new survey' },
      { letter: 'b', note: 'First estimate' },
    ]);
    expect(table.gaps).toEqual([{ letter: 'c', reason: 'Not collected' }]);
    expect(table.rows.map(({ cells }) => cells[0]?.note)).toEqual(['a', 'b', 'b', null]);
    expect(data[0]).toMatchObject({ note: 'Break in the series: new survey' });
  });

  it('is printed on the page of the number, and included in the data of figures that show the number', async () => {
    const statistics = `noted:\n  kind: observed\n  name: A share\n  series: arvenia/one\n  entity: Arvenia\n  period: 2022\n`;
    const context = await newsroomWith({ ...seriesFiles({ one: noted }), 'content/statistics/own.yml': statistics });
    const view = toStatisticView(context, { id: statisticId.parse('own/noted'), at: null });
    expect(view.notes).toEqual(['Note on this value: Break in the series: new survey']);
    const { data, notes } = await figureOver(
      { one: noted },
      'kind: bar\norientation: vertical\nbars: [{ key: a, label: A, colour: blue }]\ngroups: [{ label: One, values: { a: own/noted } }]',
      { 'content/statistics/own.yml': statistics },
    );
    expect(data[0]).toMatchObject({ note: 'Break in the series: new survey' });
    expect(notes).toEqual(['A, One, 2022: Break in the series: new survey']);
  });
});

describe('an estimate or projection', () => {
  const growth = {
    unit: percentOfGdp,
    rows: [
      'Arvenia,2020,5.0,reported,',
      'Arvenia,2021,5.5,reported,',
      'Arvenia,2022,5.7,provisional,',
      'Arvenia,2023,5.9,estimated,',
      'Arvenia,2024,6.3,projected,',
      'Arvenia,2025,6.9,projected,',
    ],
  };

  it.each(['line', 'step', 'area'])(
    'is marked as such in the label, text, table, notes and data of a figure: %s',
    async (kind) => {
      const { plot, table, summary, notes, data } = await figureOver(
        { one: growth },
        `kind: ${kind}\nstrands:\n${seriesEntry('one', 'Arvenia', 'accent')}`,
      );
      if (!('strands' in plot)) throw new Error(`The plot is of the kind ${plot.kind}.`);
      const texts = ['5.0%', '5.5%', 'provisional 5.7%', 'estimated 5.9%', 'projected 6.3%', 'projected 6.9%'];
      expect(plot.strands[0]?.points.map(({ text }) => text)).toEqual(texts);
      expect(plot.strands[0]?.points.map(({ soft }) => soft === true)).toEqual([false, false, false, true, true, true]);
      expect(table.rows.map(([, text]) => text)).toEqual(texts);
      expect(summary).toBe(
        'Arvenia: from 5.0% in 2020 to projected 6.9% in 2025; lowest 5.0% in 2020, highest projected 6.9% in 2025.',
      );
      expect(notes).toEqual(['Dotted or lighter: estimated and projected values.']);
      expect(data.map(({ status }) => status)).toEqual([
        'reported',
        'reported',
        'provisional',
        'estimated',
        'projected',
        'projected',
      ]);
    },
  );

  it('is marked as such in diverging bars, and in a gap computed from it', async () => {
    const bars = await figureOver(
      { one: growth },
      `kind: diverging\nabove: { label: More, colour: blue }\nbelow: { label: Less, colour: red }\nstrands:\n${seriesEntry('one', 'Arvenia', 'accent')}`,
    );
    if (bars.plot.kind !== 'diverging') throw new Error('The plot is not diverging bars.');
    expect(bars.plot.bars.at(-1)).toMatchObject({ text: 'projected 6.9%', soft: true });
    const both = {
      ...growth,
      rows: [...growth.rows, ...yearly('Bellmark', 2020, ['1.0', '1.0', '1.0', '1.0', '1.0', '1.0'])],
    };
    const gap = await figureOver(
      { one: both },
      `kind: gap\nbetween: One less the other\nstrands:\n${seriesEntry('one', 'Arvenia', 'us')}\n${seriesEntry('one', 'Bellmark', 'china')}`,
    );
    if (gap.plot.kind !== 'gap') throw new Error('The plot is not a gap.');
    expect(gap.plot.between.text).toBe('projected 5.9 percentage points');
  });

  it('is marked as such on the page of a series and in its files', async () => {
    const { table, summary, data } = await pageOf(growth);
    expect(table.rows.map(({ cells }) => cells[0]?.firm)).toEqual([
      null,
      null,
      'provisional',
      'estimated',
      'projected',
      'projected',
    ]);
    expect(summary).toContain('highest projected 6.9% in 2025');
    expect(figureCsv({ data })).toContain('Arvenia,2025,6.9,projected 6.9%,% of GDP,projected,');
  });
});

describe('a series of many entities', () => {
  const many = (count: number) => ({
    unit: percentOfGdp,
    rows: Array.from({ length: count }, (_, index) => yearly(`Entity ${index}`, 2015, [index, index + 1])).flat(),
  });

  it('has a different colour for each line', async () => {
    const { plot } = await pageOf(many(11));
    if (plot.kind !== 'line') throw new Error(`The plot is of the kind ${plot.kind}.`);
    expect(new Set(plot.strands.map(({ colour }) => colour)).size).toBe(11);
  });

  it('is drawn in panels if there are more lines than colours', async () => {
    const { plot, alt } = await pageOf(many(12));
    expect(plot.kind).toBe('small-multiples');
    expect(alt).toContain('Panels of lines');
  });
});

describe('different values close to a round number', () => {
  const line = `kind: line\nstrands:\n${seriesEntry('one', 'Arvenia', 'accent')}`;

  it.each<[string, string, string[], string[]]>([
    [
      'percent',
      percentOfGdp,
      ['38', '39.96', '39.98', '40.0', '39.999'],
      ['38%', '39.96%', '39.98%', '40.000%', '39.999%'],
    ],
    ['a whole number and a decimal close to it', percentOfGdp, ['9.8', '40', '39.976'], ['9.8%', '40.00%', '39.98%']],
    ['dollars', dollars, ['99.99', '5.3', '100'], ['$99.99 billion', '$5.3 billion', '$100.00 billion']],
  ])('are not rounded to the same text, with or without trailing zeros: %s', async (_, unit, values, texts) => {
    const multiplier = unit === dollars ? 'billion' : 'one';
    const { table, data, summary } = await figureOver(
      { one: { unit, multiplier, rows: yearly('Arvenia', 2015, values) } },
      line,
    );
    expect(table.rows.map(([, text]) => text)).toEqual(texts);
    expect(data.map(({ text }) => text)).toEqual(texts);
    expect(summary).toContain(`from ${texts[0] ?? ''} in 2015 to ${texts.at(-1) ?? ''} in`);
  });

  it('may be rounded to the same text, with the same number of decimals, if there are many values', async () => {
    const values = ['40', '39.976', ...Array.from({ length: 14 }, (_, index) => String(10 + index * 4))];
    const rows = yearly('Arvenia', 2001, ['5', ...values, '70']);
    const { table } = await figureOver({ one: { unit: percentOfGdp, rows } }, line);
    expect(table.rows.slice(1, 3).map(([, text]) => text)).toEqual(['40.0%', '40.0%']);
  });

  it('are not rounded to the same text in any table row that also shows the gap between them', async () => {
    const upper = yearly('Arvenia', 2001, ['60', '40', ...Array.from({ length: 14 }, (_, index) => 50 + index)]);
    const lower = yearly('Bellmark', 2001, ['5', '39.976', ...Array.from({ length: 14 }, (_, index) => 6 + index)]);
    const { table } = await figureOver(
      { one: { unit: percentOfGdp, rows: upper }, other: { unit: percentOfGdp, rows: lower } },
      `kind: gap\n${pair}\nbetween: One less the other`,
    );
    expect(table.rows[1]).toEqual(['2002', '40.00%', '39.98%', '0.024 percentage points']);
  });
});
