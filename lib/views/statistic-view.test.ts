import { describe, expect, it } from 'vitest';
import { barley } from '../check/testdata/barley';
import { newsroomWith, reference } from '../check/testdata/newsroom';
import { statisticId } from '../domain/ids';
import { statisticPageView, statisticView, toStatisticPageView, toStatisticView } from './statistic-view';
import { indexBacklinks } from './backlinks';

const published = (name: string, value: string, unit: string, more = ''): string =>
  `${name}:\n  kind: published\n  name: The ${name}\n  value: '${value}'\n  unit: { ${unit} }\n${more}  period: 2022\n  source: fjord-office/yearbook-2023\n  locator: Table 1\n`;
const derived = (name: string, from: string): string =>
  `${name}:\n  kind: derived\n  name: The ${name}\n  from: { ${from} }\n`;
const euros = 'kind: currency, currency: EUR, prices: nominal';

const context = await newsroomWith({
  'content/statistics/w.yml': [
    published('sales', '50', euros, '  multiplier: million\n'),
    published('loss', '-10', euros, '  multiplier: million\n'),
    published('growth', '25', 'kind: percent-change'),
    published('share', '12.25', 'kind: percent, of: grain'),
    published('later-share', '14.5', 'kind: percent, of: grain', '  stated: [oats/arvenia]\n'),
    'bellmark:\n  kind: observed\n  name: The oats\n  series: fjord-office/oats\n  entity: Bellmark\n  period: 2022\n',
    derived('difference', 'operation: difference, minuend: w/sales, subtrahend: w/loss'),
    published('euro', '1', euros),
    derived('trifle', 'operation: difference, minuend: w/sales, subtrahend: w/euro'),
    derived('points', 'operation: change-in-points, from: w/bellmark@2019, to: w/bellmark'),
    derived('change', 'operation: percent-change, from: n/barley@2024-01, to: n/barley@2024-12'),
    derived('part', 'operation: share, part: oats/exports, whole: w/sales, of: sales'),
    derived('portion', 'operation: portion, amount: w/sales, share: w/share, of: grain'),
    derived(
      'portion-across',
      'operation: portion, amount: n/barley@2024-03, share: w/share, of: grain, across: Nobody asked again.',
    ),
    derived('times', 'operation: ratio, numerator: w/sales, denominator: oats/exports'),
    published('people', '8', 'kind: count, one: person, many: people', '  multiplier: million\n'),
    derived('sum', 'operation: sum, terms: [w/sales, w/loss, oats/exports]'),
    derived('mean', 'operation: mean, terms: [w/share, w/later-share]'),
    derived('rank', 'operation: rank, ranked: w/later-share, among: [w/share, w/later-share], first: largest'),
    derived('per-head', 'operation: per-head, amount: w/sales, people: w/people'),
    derived('growth-a-year', 'operation: annualised-growth, from: n/barley@2024-01, to: n/barley@2024-07'),
    derived('growth-in-years', 'operation: annualised-growth, from: n/barley@2023-01, to: n/barley@2025-01'),
    derived('level', 'operation: index, value: n/barley@2024-02, base: n/barley@2023-02'),
    derived('year', 'operation: cumulative, flow: n/barley, start: 2024-01, end: 2024-12'),
    derived('to-march', 'operation: year-to-date, flow: n/barley, end: 2025-03'),
    derived('before', 'operation: before-change, value: w/sales, change: w/growth'),
    published('old', '7', euros, "  retired: { on: '2026-01-15', why: The office revised it., successor: w/sales }\n"),
    published('mills', '940', 'kind: count, one: mill, many: mills', '  hedge: more-than\n'),
    published('older', '6', euros, "  retired: { on: '2026-01-15', why: The office withdrew it. }\n"),
  ].join(''),
  ...barley,
  'content/series/fjord-office/barley.yml': `${barley['content/series/fjord-office/barley.yml']}stated: [oats/arvenia]\n`,
});

const view = (text: string) => statisticView.parse(toStatisticView(context, reference(text)));

describe('the working of a derived number', () => {
  it.each([
    ['w/difference', '€50 million − (−€10 million) = €60 million'],
    ['w/trifle', '€50 million − €1 ≈ €50 million'],
    ['w/points', '35.5% − 30.2% = 5.2 percentage points'],
    ['w/change', '(€24 thousand − €13 thousand) ÷ €13 thousand × 100 = 84.6%'],
    ['w/part', '€12.50 million ÷ €50 million × 100 = 25.0%'],
    ['w/portion', '€50 million × 12.25% = €6 million'],
    ['w/portion-across', '€15 thousand (March 2024) × 12.25% (2022) = €1.8 thousand'],
    ['w/times', '€50 million ÷ €12.50 million = 4.0 times'],
    ['w/sum', '€50 million + (−€10 million) + €12.50 million = €52 million'],
    ['w/mean', '(12.25% + 14.5%) ÷ 2 = 13.4%'],
    ['w/rank', '14.5% ranked with 12.25%, the largest first = first of two'],
    ['w/per-head', '€50 million ÷ 8 million people = €6 a head'],
    ['w/growth-a-year', '((€19 thousand ÷ €13 thousand)^(12 ÷ 6) − 1) × 100 = 113.6% a year'],
    ['w/growth-in-years', '((€25 thousand ÷ €1 thousand)^(1 ÷ 2) − 1) × 100 = 400.0% a year'],
    ['w/level', '€14 thousand ÷ €2 thousand × 100 = 700.0'],
    ['w/year', '€13 thousand + €14 thousand + … + €24 thousand = €222 thousand'],
    ['w/to-march', '€25 thousand + €26 thousand + €27 thousand = €78 thousand'],
    ['w/before', '€50 million ÷ (1 + 25% ÷ 100) = €40 million'],
  ])('of %s is %s', (id, sum) => {
    expect(view(id).working?.sum).toBe(sum);
  });

  it('has the author’s reason as a note if the share and the amount have different periods', () => {
    expect(view('w/portion-across')).toMatchObject({ status: 'an estimate', notes: ['Nobody asked again.'] });
  });

  it('contains the operation, the formula, and the inputs with links to them', () => {
    expect(view('oats/arvenia-rise').working).toEqual({
      key: 'change-in-points',
      first: null,
      operation: 'Change in percentage points',
      formula: 'later percentage − earlier percentage',
      sum: '24.0% − 20.5% = 3.5 percentage points',
      inputs: [
        {
          role: 'from',
          key: 'oats/arvenia@2019',
          name: 'Oats in the harvest of Arvenia',
          text: '20.5%',
          whole: null,
          period: '2019',
          href: '/numbers/oats/arvenia/#at-2019',
        },
        {
          role: 'to',
          key: 'oats/arvenia',
          name: 'Oats in the harvest of Arvenia',
          text: '24.0%',
          whole: null,
          period: '2022',
          href: '/numbers/oats/arvenia/',
        },
      ],
    });
  });
});

describe('a statistic', () => {
  it('has both the exact value and the printed value', () => {
    expect(view('w/points')).toMatchObject({
      text: '5.2 percentage points',
      exact: '5.25',
      unit: 'percentage points of the harvest',
    });
    expect(view('oats/exports')).toMatchObject({
      text: '€12.50 million',
      exact: '12500000',
      period: '2022',
      working: null,
    });
  });

  it('has its status, and the title and entity of its series', () => {
    expect(view('oats/arvenia')).toMatchObject({
      status: 'provisional',
      grade: 'primary',
      series: { title: 'Oats in the harvest', entity: 'Arvenia', processing: null },
    });
    expect(view('oats/arvenia@2019').status).toBe('as reported');
  });

  it('has a page that lists its values for other periods, each once, and the pages that use it', () => {
    const page = statisticPageView.parse(
      toStatisticPageView(context, indexBacklinks(context.catalog), statisticId.parse('oats/arvenia')),
    );
    expect(page.readings.map(({ anchor, statistic }) => [anchor, statistic.text])).toEqual([['at-2019', '20.5%']]);
    expect(page.usedIn.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
      'article /articles/more-oats/',
      'fact-check /fact-checks/quarter-of-the-harvest/',
      'figure /figures/oats/bars/',
      'number /numbers/oats/arvenia-rise/',
      'number /numbers/w/later-share/',
      'series /series/fjord-office/barley/',
    ]);
  });
});

it('the notes of a retired number begin with the date, the reason and the replacement', () => {
  const notesOf = (id: string) => toStatisticView(context, reference(id)).notes;
  expect(notesOf('w/old')).toEqual(['Retired on 15 January 2026. The office revised it. Replaced by: The sales.']);
  expect(notesOf('w/older')).toEqual(['Retired on 15 January 2026. The office withdrew it.']);
  expect(notesOf('w/sales')).toEqual([]);
});

it.each([
  ['w/mills', 'more than 940 mills'],
  ['w/share', null],
  ['w/bellmark', null],
])('the page of a number gives the number with the hedge of its source: %s', (id, hedged) => {
  const page = toStatisticPageView(context, indexBacklinks(context.catalog), statisticId.parse(id));
  expect(statisticPageView.parse(page).hedged).toBe(hedged);
});
