import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { figureId } from '../domain/ids';
import { figureView, toFigureView } from './figure-view';
import { indexBacklinks } from './backlinks';

const bars = `kind: bar
title: A title
subtitle: A subtitle
alt: Four bars.
orientation: vertical
bars:
  - { key: share, label: Share, colour: accent }
  - { key: again, label: Again, colour: muted }
groups:
  - label: Arvenia
    values: { again: oats/arvenia@2019, share: oats/arvenia }
  - label: Bellmark
    values: { share: wheat/bellmark, again: wheat/bellmark }
`;
const wheat = `bellmark:
  kind: observed
  name: Bellmark
  series: fjord-office/oats
  entity: Bellmark
  period: 2022
fall:
  kind: published
  name: Fall
  value: '-2.5'
  unit: { kind: percent-change }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 8
exports:
  kind: published
  name: Exports
  value: '12.50'
  unit: { kind: currency, currency: EUR, prices: nominal }
  multiplier: million
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 9
`;
const oneBar = (statistic: string): string =>
  bars.replace('  - { key: again, label: Again, colour: muted }\n', '').split('groups:')[0] +
  `groups:\n  - label: One\n    values: { share: ${statistic} }\n`;

const lines = (kind: string): string => `kind: ${kind}
title: A title
subtitle: A subtitle
alt: Two lines.
strands:
  - { series: fjord-office/oats, entity: Bellmark, label: B, colour: blue }
  - { series: fjord-office/oats, entity: Arvenia, label: A, colour: red }
from: 2020
to: 2022
`;

const context = await newsroomWith({
  'content/statistics/wheat.yml': wheat,
  'content/figures/test/bars.yml': bars,
  'content/figures/test/fall.yml': oneBar('wheat/fall'),
  'content/figures/test/exports.yml': oneBar('wheat/exports'),
  'content/figures/test/lines.yml': lines('line'),
  'content/figures/test/areas.yml': lines('area').replace('to: 2022', 'to: 2020').replace('from: 2020', 'from: 2019'),
});
const backlinks = indexBacklinks(context.catalog);

function view(id: string) {
  return figureView.parse(toFigureView(context, backlinks, figureId.parse(id)));
}

function barPlot(id: string) {
  const { plot } = view(id);
  if (plot.kind !== 'bar') throw new Error(`The plot is of the kind ${plot.kind}.`);
  return plot;
}

describe('a line figure', () => {
  const { plot, data, table, summary, citations } = view('test/lines');

  it('has a point for each period, and a gap at a missing value', () => {
    if (plot.kind !== 'line') throw new Error('The plot is not a line.');
    expect(plot.strands.map(({ key, label, points }) => [key, label, points.map(({ x, y }) => [x, y])])).toEqual([
      [
        'strand-1',
        'B',
        [
          [2020, 31.5],
          [2021, 33],
          [2022, 35.5],
        ],
      ],
      [
        'strand-2',
        'A',
        [
          [2020, 21],
          [2021, null],
          [2022, 24],
        ],
      ],
    ]);
    expect(plot.strands[1]?.points[1]?.text).toBe('no value: Flood: no survey was taken');
    expect(plot.x.ticks.map(({ at }) => at)).toEqual([2020, 2021, 2022]);
  });

  it('has an axis that starts at zero if this wastes little space, with tick labels in the unit', () => {
    if (plot.kind !== 'line') throw new Error('The plot is not a line.');
    // The values go from 21 to 35.5. 21 is less than 60% of 35.5, so the axis starts at zero. A quarter of 35.5 is 8.9, so the step is 10.
    expect(plot.y.ticks.map(({ text }) => text)).toEqual(['0%', '10%', '20%', '30%', '40%']);
  });

  it('has all values in its table and data, with the reasons for missing values', () => {
    expect(table).toEqual({
      columns: ['Period', 'B', 'A'],
      rows: [
        ['2020', '31.5%', '21.0%'],
        ['2021', '33.0%', 'no value: Flood: no survey was taken'],
        ['2022', 'estimated 35.5%', 'provisional 24.0%'],
      ],
    });
    expect(data).toHaveLength(6);
    expect(data[4]).toEqual({
      label: 'A',
      at: '2021',
      value: null,
      text: 'no value: Flood: no survey was taken',
      unit: '% of the harvest',
      status: 'missing',
      note: null,
    });
    expect(data[0]).toMatchObject({ value: '31.5', text: '31.5%' });
  });

  it('has a summary with the first, last, lowest and highest value of each line', () => {
    expect(summary).toBe(
      'B: from 31.5% in 2020 to estimated 35.5% in 2022; lowest 31.5% in 2020, highest estimated 35.5% in 2022. A: from 21.0% in 2020 to provisional 24.0% in 2022; lowest 21.0% in 2020, highest provisional 24.0% in 2022.',
    );
  });

  it('cites each source once', () => {
    expect(citations.map(({ source, locator }) => [source, locator])).toEqual([
      ['fjord-office/yearbook-2023', 'Table 4'],
    ]);
  });
});

describe('an area figure', () => {
  it('has an axis that starts at zero and reaches at least the sum of the bands', () => {
    const { plot } = view('test/areas');
    if (plot.kind !== 'area') throw new Error('The plot is not an area.');
    const { y } = plot;
    // The highest stack is 31.5 + 21 = 52.5, so the axis ends at 60. A quarter of 52.5 is 13.1, so the step is 20.
    expect(y.min).toBe(0);
    expect(y.ticks.map(({ text }) => text)).toEqual(['0%', '20%', '40%', '60%']);
    expect(y.max).toBeGreaterThanOrEqual(52.5);
  });
});

describe('a bar figure', () => {
  it('has the bars of each group in the order of the legend', () => {
    expect(barPlot('test/bars').groups).toEqual([
      {
        label: 'Arvenia',
        bars: [
          { key: 'share', value: 24, text: 'provisional 24.0%' },
          { key: 'again', value: 20.5, text: '20.5%' },
        ],
      },
      {
        label: 'Bellmark',
        bars: [
          { key: 'share', value: 35.5, text: 'estimated 35.5%', soft: true },
          { key: 'again', value: 35.5, text: 'estimated 35.5%', soft: true },
        ],
      },
    ]);
  });

  it('has a table with each value, and with the period of each value if the periods differ', () => {
    const { table, summary, data } = view('test/bars');
    expect(table).toEqual({
      columns: ['', 'Share', 'Again', 'Period'],
      rows: [
        ['Arvenia', 'provisional 24.0%', '20.5%', '2022, 2019'],
        ['Bellmark', 'estimated 35.5%', 'estimated 35.5%', '2022'],
      ],
    });
    expect(summary).toBe(
      'Arvenia: Share provisional 24.0%, Again 20.5%. Bellmark: Share estimated 35.5%, Again estimated 35.5%.',
    );
    expect(data[1]).toEqual({
      label: 'Again',
      at: 'Arvenia, 2019',
      value: '20.5',
      text: '20.5%',
      unit: '% of the harvest',
      status: 'reported',
      note: null,
    });
  });

  it('has an axis that contains zero and all bars, positive and negative', () => {
    expect(barPlot('test/bars').value).toMatchObject({ min: 0, max: 35.5 });
    expect(barPlot('test/fall').value).toMatchObject({ min: -2.5, max: 0 });
  });

  it('is drawn at the scale (thousands, millions) that its labels use', () => {
    const { groups } = barPlot('test/exports');
    expect(groups[0]?.bars).toEqual([{ key: 'share', value: 12.5, text: '€12.50 million' }]);
    expect(view('test/exports').summary).toBe('One: €12.50 million.');
    expect(view('test/exports').data[0]?.value).toBe('12500000');
  });
});

describe('a figure', () => {
  it('has the addresses of its page and files, and the articles that show it', () => {
    const own = view('oats/lines');
    expect([own.href, own.embedHref, own.dataHref, own.cardHref]).toEqual([
      '/figures/oats/lines/',
      '/embed/figures/oats/lines/',
      '/figures/oats/lines/data.csv',
      '/figures/oats/lines/share.png',
    ]);
    expect(own.usedIn).toEqual([
      { kind: 'article', title: 'Should Arvenia grow more oats?', href: '/articles/more-oats/' },
    ]);
    expect(view('test/lines').usedIn).toEqual([]);
  });
});
