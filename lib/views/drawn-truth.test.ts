import { describe, expect, it } from 'vitest';
import { dollars, figureOver, percentOfGdp, strandOf, units, yearly } from './testing/written-figure';

const billions = { unit: dollars, multiplier: 'billion', rows: yearly('Arvenia', 2015, ['1.5', '1.5', '1.5']) };
const millions = { unit: dollars, multiplier: 'million', rows: yearly('Bellmark', 2015, ['1700', '1700', '1700']) };
const pair = `strands:\n${strandOf('one', 'Arvenia', 'accent')}\n${strandOf('other', 'Bellmark', 'us')}`;

describe('series that were recorded in different multipliers', () => {
  it.each(['line', 'step', 'area', 'small-multiples', 'gap'])('are drawn and written in one: %s', async (kind) => {
    const more = kind === 'gap' ? '\nbetween: One less the other' : kind === 'small-multiples' ? '\nmark: line' : '';
    const { plot, table, summary, data } = await figureOver(
      { one: billions, other: millions },
      `kind: ${kind}\n${pair}${more}`,
    );
    if (!('strands' in plot)) throw new Error(`It is ${plot.kind}.`);
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

  it('are drawn in the multiplier that the editor names', async () => {
    const { plot } = await figureOver({ one: billions, other: millions }, `kind: line\n${pair}\nshow: million`);
    if (plot.kind !== 'line') throw new Error('It is no line.');
    expect(plot.strands.map(({ points }) => points[0])).toMatchObject([
      { y: 1500, text: '$1,500 million' },
      { y: 1700, text: '$1,700 million' },
    ]);
  });

  it('are drawn in one with a third line beside a gap', async () => {
    const third = {
      ...millions,
      multiplier: 'trillion',
      rows: yearly('Corland', 2015, ['0.0005', '0.0005', '0.0005']),
    };
    const beside = `\nbetween: One less the other\nbeside: ${strandOf('third', 'Corland', 'japan').replace('  - ', '')}`;
    const { plot } = await figureOver({ one: billions, other: millions, third }, `kind: gap\n${pair}${beside}`);
    if (plot.kind !== 'gap') throw new Error('It is no gap.');
    expect(plot.strands[2]?.points[0]).toMatchObject({ y: 0.5, text: '$0.5 billion' });
  });
});

describe('series of different frequencies', () => {
  it('keep a row for each of their periods', async () => {
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

describe('what is counted', () => {
  it('has whole ticks', async () => {
    const { plot } = await figureOver(
      { one: { unit: units, rows: yearly('Arvenia', 2015, [0, 1, 2, 1]) } },
      `kind: line\nstrands:\n${strandOf('one', 'Arvenia', 'accent')}`,
    );
    if (plot.kind !== 'line') throw new Error('It is no line.');
    expect(plot.y.ticks.map(({ text }) => text)).toEqual(['0', '1', '2']);
  });
});
