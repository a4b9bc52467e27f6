import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allows, intervalOf, type Bounds } from '../domain/bounds';
import { Decimal } from '../domain/decimal';
import { readPrintedValue } from '../domain/printed-value';
import type { BoundedQuantity } from '../domain/quantity';
import { allowedBy, anyBounds } from '../domain/testdata/bounds';
import { tries } from '../domain/testdata/tries';
import { multipliers, takesMultiplier, type Multiplier, type Unit } from '../domain/unit';
import { formatAsWritten, formatQuantity, spellingsOf, type QuantityStyle } from './format-quantity';

const dollars: Unit = { kind: 'currency', currency: 'USD', prices: 'nominal' };
const people: Unit = { kind: 'count', one: 'person', many: 'people' };
const percent: Unit = { kind: 'percent', of: 'GDP' };
const everyUnit: readonly Unit[] = [
  percent,
  { kind: 'percent-change' },
  { kind: 'percent-a-year' },
  { kind: 'points', of: 'GDP' },
  dollars,
  people,
  { kind: 'physical', unit: 'tonne' },
  { kind: 'per-head', amount: dollars },
  { kind: 'index', base: '2015' },
  { kind: 'ratio' },
];

/** Reads a bound as an editor writes it. */
function recorded(written: string, unit: Unit, multiplier: Multiplier = 'one'): BoundedQuantity {
  const value = readPrintedValue(written);
  if (typeof value === 'string' || !('bounds' in value)) throw new Error(`${written} is not a bound.`);
  const scaled = (end: Decimal): Decimal => end.times(multipliers[multiplier]);
  const { bounds, decimals } = value;
  const inUnit: Bounds =
    bounds.kind === 'range'
      ? { kind: 'range', low: scaled(bounds.low), high: scaled(bounds.high) }
      : { kind: bounds.kind, limit: scaled(bounds.limit) };
  return { bounds: inUnit, unit, multiplier, decimals };
}

describe('a bound or a range', () => {
  it.each<[string, Unit, Multiplier, string]>([
    ['<0.1', percent, 'one', 'less than 0.1%'],
    ['<0.1', { kind: 'percent-a-year' }, 'one', 'less than 0.1% a year'],
    ['<3000', people, 'one', 'fewer than 3,000 people'],
    ['<3', people, 'million', 'fewer than 3 million people'],
    ['>3', dollars, 'billion', 'more than $3 billion'],
    ['≥40', { kind: 'ratio' }, 'one', 'at least 40 times'],
    ['≤7', { kind: 'points', of: 'GDP' }, 'one', 'at most 7 percentage points'],
    ['>0', percent, 'one', 'more than 0%'],
    ['<-2', dollars, 'billion', 'less than −$2 billion'],
    ['at least 1', people, 'one', 'at least 1 person'],
    ['3 to 5', people, 'million', '3 to 5 million people'],
    ['3 to 5', dollars, 'billion', '$3 billion to $5 billion'],
    ['-5 to -3', dollars, 'billion', '−$5 billion to −$3 billion'],
    ['3000 to 5000', { kind: 'per-head', amount: dollars }, 'one', '$3,000 to $5,000 a head'],
    ['3 to 5', { kind: 'per-head', amount: dollars }, 'thousand', '$3 thousand to $5 thousand a head'],
    ['12 to 15', percent, 'one', '12% to 15%'],
    ['2 to 3', { kind: 'percent-a-year' }, 'one', '2% to 3% a year'],
    ['-3 to -1', percent, 'one', '−3% to −1%'],
    ['-1 to 2', { kind: 'points', of: 'GDP' }, 'one', '−1 to 2 percentage points'],
    ['-3 to -1', { kind: 'points', of: 'GDP' }, 'one', '−3 to −1 percentage points'],
    ['3 to 4.5', { kind: 'physical', unit: 'tonne' }, 'million', '3.0 to 4.5 million tonnes'],
    ['95 to 97', { kind: 'index', base: '2015' }, 'one', '95 to 97'],
    [
      '1.2 to 3',
      { kind: 'currency', currency: 'KWD', prices: 'nominal' },
      'billion',
      'KWD 1.2 billion to KWD 3.0 billion',
    ],
    ['1 to 1.5', { kind: 'currency', currency: 'GBP', prices: 'nominal' }, 'one', '£1.0 to £1.5'],
    ['7.1 to 7.3', { kind: 'exchange-rate', currency: 'CNY', per: 'USD' }, 'one', '7.1 to 7.3 yuan per US dollar'],
    ['<1', { kind: 'exchange-rate', currency: 'CNY', per: 'USD' }, 'one', 'less than 1 yuan per US dollar'],
    ['-3 to 1', { kind: 'physical', unit: 'degree-celsius' }, 'one', '−3 to 1 degrees Celsius'],
    ['0.5 to 1', { kind: 'physical', unit: 'terawatt-hour' }, 'one', '0.5 to 1.0 terawatt-hours'],
    ['1.2 to 1.5', { kind: 'ratio' }, 'one', '1.2 to 1.5 times'],
  ])('"%s" in %j, with the multiplier "%s", is printed as %s', (written, unit, multiplier, printed) => {
    expect(formatQuantity(recorded(written, unit, multiplier))).toBe(printed);
  });

  it.each<[string, number, string]>([
    // Rounded half to even, the first three would be 0.1, 7.4 and 3.2, and each would exclude some allowed numbers.
    ['<0.14', 1, 'less than 0.2%'],
    ['≤7.43', 1, 'at most 7.5%'],
    ['>3.16', 1, 'more than 3.1%'],
    ['3.14 to 3.16', 1, '3.1% to 3.2%'],
    ['-3.16 to -3.14', 1, '−3.2% to −3.1%'],
    ['<0.04', 1, 'less than 0.04%'],
    ['>99.96', 1, 'more than 99.96%'],
    ['<-0.04', 1, 'less than −0.04%'],
  ])('"%s", rounded to %i decimal, still includes all allowed numbers: %s', (written, decimals, printed) => {
    expect(formatQuantity(recorded(written, percent), { as: 'value', decimals })).toBe(printed);
  });

  it.each([
    ['<-3', 'more than 3%'],
    ['≥-3', 'at least −3%'],
    ['-3 to -1', '1% to 3%'],
    ['-1 to 2', '−1% to 2%'],
    ['<3', 'less than 3%'],
    ['2 to 3', '2% to 3%'],
  ])('"%s" is printed without signs where possible: %s', (written, printed) => {
    const quantity = recorded(written, percent);
    expect(formatQuantity(quantity, { as: 'magnitude', decimals: null })).toBe(printed);
  });

  it.each([
    ['<0.1', percent, 'one', ['under 0.1%', 'Under 0.1%', 'less than 0.1%', 'below 0.1%']],
    ['<3000', people, 'one', ['fewer than 3,000 people', 'less than 3,000 people', 'under 3,000 people']],
    ['≥40', percent, 'one', ['at least 40%', '40% or more', 'No less than 40%']],
    ['≤7', percent, 'one', ['at most 7%', 'up to 7%', '7% or less', 'no more than 7%']],
    ['>7', percent, 'one', ['more than 7%', 'over 7%', 'above\n7%']],
    [
      '3 to 5',
      people,
      'million',
      [
        '3 to 5 million people',
        'between 3 and 5 million people',
        '3–5 million people',
        '3 million people to 5 million people',
      ],
    ],
    ['3 to 5', dollars, 'billion', ['$3 billion to $5 billion', 'Between $3 billion and $5 billion', '$3–5 billion']],
    ['12 to 15', percent, 'one', ['12% to 15%', '12 to 15%', '12–15%', 'between 12 and 15%', 'between 12% and 15%']],
  ] as const)('"%s" in %j can be written in other words', (written, unit, multiplier, spellings) => {
    const quantity = recorded(written, unit, multiplier);
    for (const text of spellings)
      expect(formatAsWritten(quantity, { as: 'value', decimals: null }, text)).toBe(text.replace('\n', ' '));
  });

  it.each([
    '0.1%',
    'fewer than 0.1%',
    'at most 0.1%',
    'less than 0.2%',
    'more than 0.1%',
    'about 0.1%',
    'LESS than 0.1%',
  ])('that is recorded as “less than 0.1%” cannot be written as "%s"', (text) => {
    const style: QuantityStyle = { as: 'value', decimals: null };
    expect(formatAsWritten(recorded('<0.1', percent), style, text)).toBe('less than 0.1%');
  });
});

const powers: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Reads the interval from a printed text alone, and returns a function that tells whether the interval includes a number. */
function statedInterval(text: string): (value: Decimal) => boolean {
  const numbers = [...text.matchAll(/(−?)[$€]?([\d,]+(?:\.\d+)?)/g)].map(([, sign = '', digits = '']) =>
    new Decimal(digits.replaceAll(',', '')).times(sign === '' ? 1 : -1),
  );
  const power = Object.entries(powers).find(([word]) => text.includes(` ${word}`))?.[1] ?? 1;
  const [low, high = low] = numbers.map((number) => number.times(power));
  if (low === undefined || high === undefined) throw new Error(`"${text}" has no number in it.`);
  if (/^(?:less|fewer) than/.test(text)) return (value) => value.lt(low);
  if (text.startsWith('more than')) return (value) => value.gt(low);
  if (text.startsWith('at least')) return (value) => value.gte(low);
  if (text.startsWith('at most')) return (value) => value.lte(low);
  if (!text.includes(' to ')) throw new Error(`"${text}" is printed as if it were exact.`);
  return (value) => value.gte(low) && value.lte(high);
}

const written = fc.record({
  bounds: anyBounds,
  unit: fc.constantFrom(...everyUnit),
  multiplier: fc.constantFrom<Multiplier>('one', 'thousand', 'million', 'billion'),
  decimals: fc.nat({ max: 6 }),
  style: fc.record({ as: fc.constant('value' as const), decimals: fc.option(fc.nat({ max: 6 })) }),
});

describe('the printed text of bounds', () => {
  it('is true for every number that the bounds allow', () => {
    fc.assert(
      fc.property(written, ({ bounds, unit, multiplier, decimals, style }) => {
        const quantity = { bounds, unit, multiplier: takesMultiplier(unit) ? multiplier : 'one', decimals } as const;
        const text = formatQuantity(quantity, style);
        const holds = statedInterval(text);
        for (const value of allowedBy(bounds)) expect(holds(value), `${value.toFixed()}: ${text}`).toBe(true);
      }),
      tries(2000),
    );
  });

  it('is read back as the same bounds, in every spelling', () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        const quantity: BoundedQuantity = {
          bounds,
          unit: { kind: 'index', base: '2015' },
          multiplier: 'one',
          decimals: 6,
        };
        for (const text of spellingsOf(quantity)) {
          const read = readPrintedValue(text.replaceAll(',', '').replaceAll('−', '-'));
          if (typeof read === 'string' || !('bounds' in read)) throw new Error(`"${text}" could not be read.`);
          const [before, after] = [intervalOf(bounds), intervalOf(read.bounds)];
          expect(after.low?.value.toFixed(), text).toBe(before.low?.value.toFixed());
          expect(after.high?.value.toFixed(), text).toBe(before.high?.value.toFixed());
          expect([after.low?.included, after.high?.included]).toEqual([before.low?.included, before.high?.included]);
        }
      }),
      tries(2000),
    );
  });

  it('is true for every allowed number even if it is printed without a sign', () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        const quantity: BoundedQuantity = { bounds, unit: percent, multiplier: 'one', decimals: 4 };
        const [text, signed] = [
          formatQuantity(quantity, { as: 'magnitude', decimals: null }),
          formatQuantity(quantity),
        ];
        const values = allowedBy(bounds).map((value) => (text === signed ? value : value.abs()));
        for (const value of values) expect(statedInterval(text)(value), `${value.toFixed()}: ${text}`).toBe(true);
        for (const value of allowedBy(bounds)) expect(allows(intervalOf(bounds), value)).toBe(true);
      }),
      tries(1000),
    );
  });
});
