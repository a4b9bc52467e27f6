import { describe, expect, it } from 'vitest';
import { barley } from '../check/testdata/barley';
import { newsroomWith, reference } from '../check/testdata/newsroom';
import { periodKey } from '../domain/period';
import { formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';

const derived = (name: string, from: string, more = ''): string =>
  `${name}:\n  kind: derived\n  name: A number\n${more}  from: { ${from} }\n`;
const published = (name: string, value: string, unit: string, more = ''): string =>
  `${name}:\n  kind: published\n  name: A number\n  value: '${value}'\n  unit: { ${unit} }\n  period: 2022\n${more}  source: fjord-office/yearbook-2023\n  locator: Table 2\n`;
const euros = 'kind: currency, currency: EUR, prices: nominal';
const months = (from: number, to: number, year = 2023): string =>
  Array.from(
    { length: to - from + 1 },
    (_, index) => `n/barley@${year}-${String(from + index).padStart(2, '0')}`,
  ).join();

const { resolve } = await newsroomWith({
  ...barley,
  'content/statistics/d.yml': [
    published('in-trillions', '1.2', euros, '  multiplier: trillion\n'),
    published('in-billions', '3.45', euros, '  multiplier: billion\n'),
    published('people', '8', 'kind: count, one: person, many: people', '  multiplier: million\n  status: estimated\n'),
    derived('sum', 'operation: sum, terms: [d/in-trillions, d/in-billions]'),
    derived('fine-sum', 'operation: sum, terms: [d/in-billions, d/in-trillions]'),
    derived('shown', 'operation: sum, terms: [d/in-billions, d/in-trillions]', '  show: trillion\n  decimals: 4\n'),
    derived('less', 'operation: difference, minuend: d/in-billions, subtrahend: d/in-trillions'),
    derived('mean-share', 'operation: mean, terms: [oats/arvenia, d/bellmark]'),
    `bellmark:\n  kind: observed\n  name: A number\n  series: fjord-office/oats\n  entity: Bellmark\n  period: 2022\n`,
    derived('mean-years', 'operation: mean, terms: [d/bellmark@2019, d/bellmark@2020, d/bellmark@2021]'),
    derived('rank', 'operation: rank, ranked: oats/arvenia, among: [d/bellmark, oats/arvenia], first: largest'),
    derived('a-head', 'operation: per-head, amount: d/in-trillions, people: d/people'),
    derived('level', 'operation: index, value: n/barley@2023-06, base: n/barley@2024-03'),
    derived('quarter', `operation: sum, terms: [${months(4, 6)}]`),
    derived('year-of-sum', `operation: sum, terms: [${months(1, 12)}]`),
    derived('monthly-mean', `operation: mean, terms: [${months(1, 12)}]`),
    derived('year', 'operation: cumulative, flow: n/barley, start: 2023-01, end: 2023-12'),
    derived('next-year', 'operation: cumulative, flow: n/barley, start: 2024-01, end: 2024-12'),
    derived('both-years', 'operation: cumulative, flow: n/barley, start: 2023-01, end: 2024-12'),
    derived('stretch', 'operation: cumulative, flow: n/barley, start: 2023-11, end: 2024-02'),
    derived('to-august', 'operation: year-to-date, flow: n/barley, end: 2023-08'),
    derived('to-next-august', 'operation: year-to-date, flow: n/barley, end: 2024-08'),
    derived('to-january', 'operation: year-to-date, flow: n/barley, end: 2023-01'),
    derived('rise-to-august', 'operation: percent-change, from: d/to-august, to: d/to-next-august'),
    derived('rise-of-years', 'operation: percent-change, from: d/year, to: d/next-year'),
    derived('mean-to-sum', 'operation: ratio, numerator: d/next-year, denominator: d/monthly-mean'),
  ].join(''),
});

const text = (id: string): [string, string] => {
  const { quantity, period } = resolve(reference(id));
  return [formatQuantity(quantity), periodKey(period)];
};

describe('derived numbers', () => {
  it.each([
    // 1.2 trillion is precise only to a tenth of a trillion, and so is the sum: 1.20345 → 1.2. If shown in billions, the sum has no
    // decimals.
    ['d/sum', '€1.2 trillion', '2022'],
    ['d/fine-sum', '€1,203 billion', '2022'],
    ['d/shown', '€1.2034 trillion', '2022'],
    ['d/less', '−€1,197 billion', '2022'],
    // (24.0 + 35.5) ÷ 2 = 29.75, half to even; (30.25 + 31.5 + 33) ÷ 3 = 31.58…
    ['d/mean-share', '29.8%', '2022'],
    ['d/mean-years', '31.6%', '2019/2021'],
    ['d/rank', 'second of two', '2022'],
    ['d/a-head', '€150,000 a head', '2022'],
    // 6 ÷ 15 = 40%. The base period is the later of the two.
    ['d/level', '40.0', '2023-06'],
    // 4 + 5 + 6; 1 + … + 12 = 78, ÷ 12 = 6.5; 13 + … + 24 = 222; 11 + 12 + 13 + 14 = 50; 1 + … + 8 = 36.
    ['d/quarter', '€15 thousand', '2023-Q2'],
    ['d/year-of-sum', '€78 thousand', '2023'],
    ['d/monthly-mean', '€6 thousand', '2023-01/2023-12'],
    ['d/year', '€78 thousand', '2023'],
    ['d/next-year', '€222 thousand', '2024'],
    ['d/both-years', '€300 thousand', '2023/2024'],
    ['d/stretch', '€50 thousand', '2023-11/2024-02'],
    ['d/to-august', '€36 thousand', '2023-01/2023-08'],
    ['d/to-january', '€1 thousand', '2023-01'],
    // 13 + … + 20 = 132: 132 ÷ 36 = 3.666…; 222 ÷ 78 = 2.846…
    ['d/rise-to-august', '266.7%', '2024-01/2024-08'],
    ['d/rise-of-years', '184.6%', '2023/2024'],
  ])('%s is %s, for %s', (id, shown, period) => {
    expect(text(id)).toEqual([shown, period]);
  });

  it('for a year to date cover the span from its first to its last month', () => {
    expect(formatPeriod(resolve(reference('d/to-august')).period, 'alone')).toBe('January to August 2023');
  });

  it('that are monthly means are not compared with the amount for a year', () => {
    expect(() => resolve(reference('d/mean-to-sum'))).toThrow(
      'The numbers are for different periods: 2024 and 2023-01/2023-12.',
    );
  });

  it('cite each source of their inputs once, and are only as certain as the least certain input', () => {
    const { citations, status, working } = resolve(reference('d/a-head'));
    expect([citations.length, status]).toEqual([1, 'estimated']);
    expect(working?.inputs.map(({ role }) => role)).toEqual(['amount', 'people']);
    expect(resolve(reference('d/to-august')).working?.inputs).toHaveLength(8);
  });
});
