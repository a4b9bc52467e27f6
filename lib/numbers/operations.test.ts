import { describe, expect, it } from 'vitest';
import { Decimal } from '../domain/decimal';
import type { Quantity } from '../domain/quantity';
import { operations, type Derivation, type Operation } from '../domain/statistic';
import type { Unit } from '../domain/unit';
import { periodOf } from '../domain/testdata/periods';
import { reference } from '../check/testdata/newsroom';
import { NumberError } from './number-error';
import { compute } from './operations';

const gdp: Unit = { kind: 'percent', of: 'GDP' };
const exports: Unit = { kind: 'percent', of: 'exports' };
const points: Unit = { kind: 'points', of: 'GDP' };
const change: Unit = { kind: 'percent-change' };
const aYear: Unit = { kind: 'percent-a-year' };
const dollars: Unit = { kind: 'currency', currency: 'USD', prices: 'nominal' };
const euros: Unit = { kind: 'currency', currency: 'EUR', prices: 'nominal' };
const realDollars: Unit = { kind: 'currency', currency: 'USD', prices: { real: 2015 } };
const cars: Unit = { kind: 'count', one: 'car', many: 'cars' };
const people: Unit = { kind: 'count', one: 'person', many: 'people' };
const gigawatts: Unit = { kind: 'physical', unit: 'gigawatt' };
const rankOf3: Unit = { kind: 'rank', among: 3, first: 'largest' };
const tonnes: Unit = { kind: 'physical', unit: 'tonne' };
const pounds: Unit = { kind: 'currency', currency: 'GBP', prices: 'nominal' };
const dollarsPerEuro: Unit = { kind: 'exchange-rate', currency: 'USD', per: 'EUR' };
const yuanPerDollar: Unit = { kind: 'exchange-rate', currency: 'CNY', per: 'USD' };
const megawatts: Unit = { kind: 'physical', unit: 'megawatt' };
const celsius: Unit = { kind: 'physical', unit: 'degree-celsius' };
const ofWheat: Unit = { kind: 'physical', unit: 'tonne', of: 'wheat' };
const terawattHours: Unit = { kind: 'physical', unit: 'terawatt-hour' };
const trains: Unit = { kind: 'physical', unit: { one: 'train a day', many: 'trains a day', addsUp: 'no' } };
const index: Unit = { kind: 'index', base: '2015' };
const otherIndex: Unit = { kind: 'index', base: '2020' };
const times: Unit = { kind: 'ratio' };
const dollarsAHead: Unit = { kind: 'per-head', amount: dollars };

const [a, b] = [reference('a/a'), reference('b/b')];
const c = reference('c/c');
const quarter = { kind: 'quarter', year: 2024, quarter: 2 } as const;
const derivations: Record<Operation, Derivation> = {
  difference: { operation: 'difference', minuend: a, subtrahend: b },
  'change-in-points': { operation: 'change-in-points', from: a, to: b },
  'percent-change': { operation: 'percent-change', from: a, to: b },
  share: { operation: 'share', part: a, whole: b, of: 'the world' },
  portion: { operation: 'portion', amount: a, share: b, of: 'GDP' },
  ratio: { operation: 'ratio', numerator: a, denominator: b },
  'before-change': { operation: 'before-change', value: a, change: b },
  'annualised-growth': { operation: 'annualised-growth', from: a, to: b },
  'per-head': { operation: 'per-head', amount: a, people: b },
  conversion: { operation: 'conversion', amount: a, rate: b },
  index: { operation: 'index', value: a, base: b },
  sum: { operation: 'sum', terms: [a, b] },
  mean: { operation: 'mean', terms: [a, b] },
  cumulative: { operation: 'cumulative', flow: a.id, start: { ...quarter, quarter: 1 }, end: quarter },
  'year-to-date': { operation: 'year-to-date', flow: a.id, end: quarter },
  rank: { operation: 'rank', ranked: a, among: [a, b, c], first: 'largest' },
};

const quantity = (value: string, unit: Unit): Quantity => ({
  value: new Decimal(value),
  unit,
  multiplier: 'one',
  decimals: 1,
});

type Input = readonly [value: string, unit: Unit];
const at = (text: string, [value, unit]: Input) => ({ quantity: quantity(value, unit), period: periodOf(text) });
const run = (operation: Operation, first: Input, ...others: readonly Input[]) =>
  compute(derivations[operation], [at('2022', first), ...others.map((other) => at('2022', other))]);

describe('compute', () => {
  it.each<[Operation, Input, Input, string, Unit]>([
    ['difference', ['42.9', gdp], ['40.6', gdp], '2.3', points],
    ['difference', ['40.6', gdp], ['42.9', gdp], '-2.3', points],
    ['difference', ['2.3', points], ['0.3', points], '2', points],
    ['difference', ['5', change], ['2', change], '3', { kind: 'points', of: 'change' }],
    ['difference', ['5', aYear], ['2', aYear], '3', { kind: 'points', of: 'growth a year' }],
    ['difference', ['1190000000000', dollars], ['992000000000', dollars], '198000000000', dollars],
    ['difference', ['12', cars], ['7', cars], '5', cars],
    ['change-in-points', ['34.6', gdp], ['39.6', gdp], '5', points],
    ['change-in-points', ['36.6', gdp], ['34.6', gdp], '-2', points],
    ['percent-change', ['80', dollars], ['100', dollars], '25', change],
    ['percent-change', ['100', tonnes], ['80', tonnes], '-20', change],
    ['percent-change', ['110', index], ['121', index], '10', change],
    ['percent-change', ['3', cars], ['4', cars], '33.3333333333333333333333', change],
    ['share', ['1', dollars], ['8', dollars], '12.5', { kind: 'percent', of: 'the world' }],
    ['share', ['3', cars], ['2', cars], '150', { kind: 'percent', of: 'the world' }],
    ['portion', ['150', dollars], ['25', gdp], '37.5', dollars],
    ['portion', ['-8', tonnes], ['12.5', gdp], '-1', tonnes],
    ['portion', ['200', cars], ['150', gdp], '300', cars],
    ['portion', ['50', dollarsAHead], ['-6', gdp], '-3', dollarsAHead],
    ['ratio', ['67.9', gdp], ['33.95', gdp], '2', times],
    ['ratio', ['28.5', gdp], ['11.4', exports], '2.5', times],
    ['ratio', ['9', tonnes], ['4', tonnes], '2.25', times],
    ['before-change', ['95', dollars], ['-5', change], '100', dollars],
    ['before-change', ['110', tonnes], ['10', change], '100', tonnes],
    ['before-change', ['30', gdp], ['50', change], '20', gdp],
    ['percent-change', ['-100', dollars], ['-150', dollars], '50', change],
    ['per-head', ['1000', dollars], ['8', people], '125', { kind: 'per-head', amount: dollars }],
    ['per-head', ['3', tonnes], ['4', people], '0.75', { kind: 'per-head', amount: tonnes }],
    ['conversion', ['200', euros], ['1.08', dollarsPerEuro], '216', dollars],
    ['conversion', ['216', dollars], ['1.08', dollarsPerEuro], '200', euros],
    [
      'conversion',
      ['-2', dollars],
      ['7.2', yuanPerDollar],
      '-14.4',
      { kind: 'currency', currency: 'CNY', prices: 'nominal' },
    ],
    ['difference', ['7.3', yuanPerDollar], ['7.1', yuanPerDollar], '0.2', yuanPerDollar],
    ['percent-change', ['8', yuanPerDollar], ['7.2', yuanPerDollar], '-10', change],
    ['ratio', ['8', yuanPerDollar], ['4', yuanPerDollar], '2', times],
    ['mean', ['7', yuanPerDollar], ['8', yuanPerDollar], '7.5', yuanPerDollar],
    ['difference', ['-3', celsius], ['2.5', celsius], '-5.5', celsius],
    ['mean', ['-3', celsius], ['2', celsius], '-0.5', celsius],
    ['sum', ['3', megawatts], ['2', megawatts], '5', megawatts],
    ['cumulative', ['3', terawattHours], ['2', terawattHours], '5', terawattHours],
    ['index', ['121', dollars], ['110', dollars], '110', { kind: 'index', base: '2022' }],
    ['index', ['0', tonnes], ['5', tonnes], '0', { kind: 'index', base: '2022' }],
    ['index', ['90', index], ['120', index], '75', { kind: 'index', base: '2022' }],
    ['sum', ['37.5', gdp], ['12.25', gdp], '49.75', gdp],
    ['sum', ['-2', points], ['3.5', points], '1.5', points],
    ['sum', ['0.1', dollars], ['0.2', dollars], '0.3', dollars],
    ['sum', ['2', gigawatts], ['3', gigawatts], '5', gigawatts],
    ['mean', ['2', gdp], ['3', gdp], '2.5', gdp],
    ['mean', ['2', change], ['4', change], '3', change],
    ['mean', ['1', index], ['2', index], '1.5', index],
    ['cumulative', ['1.5', dollars], ['2.25', dollars], '3.75', dollars],
    ['year-to-date', ['3', tonnes], ['4', tonnes], '7', tonnes],
  ])('%s of %j and %j is %s', (operation, first, second, value, unit) => {
    expect(run(operation, first, second)).toEqual({ value: expect.toSatisfy((got: Decimal) => got.eq(value)), unit });
  });

  it('is exact where binary floating point is not', () => {
    expect(run('difference', ['0.3', points], ['0.1', points]).value.toFixed()).toBe('0.2');
    expect(run('change-in-points', ['55.49', gdp], ['55.50', gdp]).value.toFixed()).toBe('0.01');
    const third = '33.333333333333333333333333';
    expect(run('portion', ['0.000000000001', dollars], [third, gdp]).value.toFixed()).toBe(
      '0.00000000000033333333333333333333333333',
    );
  });

  it.each<[Operation, Unit, Unit]>([
    ['difference', gdp, exports],
    ['difference', gdp, points],
    ['difference', gdp, change],
    ['difference', dollars, euros],
    ['difference', dollars, realDollars],
    ['difference', cars, tonnes],
    ['difference', index, otherIndex],
    ['change-in-points', gdp, exports],
    ['change-in-points', points, points],
    ['change-in-points', gdp, points],
    ['change-in-points', dollars, dollars],
    ['percent-change', gdp, gdp],
    ['percent-change', change, change],
    ['percent-change', points, points],
    ['percent-change', dollars, euros],
    ['percent-change', dollars, realDollars],
    ['percent-change', index, otherIndex],
    ['share', gdp, gdp],
    ['share', change, change],
    ['share', dollars, euros],
    ['share', dollars, gdp],
    ['portion', dollars, exports],
    ['portion', dollars, points],
    ['portion', dollars, change],
    ['portion', dollars, aYear],
    ['portion', dollars, times],
    ['portion', dollars, dollars],
    ['portion', gdp, gdp],
    ['portion', change, gdp],
    ['portion', aYear, gdp],
    ['portion', points, gdp],
    ['portion', index, gdp],
    ['portion', times, gdp],
    ['portion', rankOf3, gdp],
    ['portion', dollars, rankOf3],
    ['ratio', gdp, points],
    ['ratio', dollars, euros],
    ['ratio', cars, tonnes],
    ['ratio', gdp, dollars],
    ['before-change', dollars, gdp],
    ['before-change', dollars, points],
    ['before-change', dollars, dollars],
    ['difference', rankOf3, rankOf3],
    ['annualised-growth', gdp, gdp],
    ['annualised-growth', change, change],
    ['annualised-growth', dollars, euros],
    ['annualised-growth', index, otherIndex],
    ['per-head', gdp, people],
    ['per-head', dollars, cars],
    ['per-head', dollars, dollars],
    ['per-head', { kind: 'per-head', amount: dollars }, people],
    ['index', gdp, gdp],
    ['index', points, points],
    ['index', dollars, euros],
    ['index', index, otherIndex],
    ['sum', gdp, exports],
    ['sum', gdp, points],
    ['sum', change, change],
    ['sum', aYear, aYear],
    ['sum', times, times],
    ['sum', index, index],
    ['sum', dollars, euros],
    ['sum', { kind: 'per-head', amount: dollars }, { kind: 'per-head', amount: dollars }],
    ['mean', gdp, exports],
    ['mean', dollars, realDollars],
    ['mean', rankOf3, rankOf3],
    ['cumulative', gdp, gdp],
    ['cumulative', gigawatts, gigawatts],
    ['year-to-date', index, index],
    ['sum', pounds, dollars],
    ['difference', gigawatts, megawatts],
    ['sum', gigawatts, megawatts],
    ['share', gigawatts, megawatts],
    ['sum', tonnes, ofWheat],
    ['cumulative', trains, trains],
    ['sum', celsius, celsius],
    ['ratio', celsius, celsius],
    ['percent-change', celsius, celsius],
    ['share', celsius, celsius],
    ['index', celsius, celsius],
    ['annualised-growth', celsius, celsius],
    ['per-head', celsius, people],
    ['portion', celsius, gdp],
    ['before-change', celsius, change],
    ['sum', yuanPerDollar, yuanPerDollar],
    ['share', yuanPerDollar, yuanPerDollar],
    ['cumulative', yuanPerDollar, yuanPerDollar],
    ['percent-change', yuanPerDollar, dollarsPerEuro],
    ['portion', yuanPerDollar, gdp],
    ['per-head', yuanPerDollar, people],
    ['conversion', pounds, yuanPerDollar],
    ['conversion', realDollars, yuanPerDollar],
    ['conversion', dollars, euros],
    ['conversion', tonnes, yuanPerDollar],
    ['conversion', yuanPerDollar, dollars],
    ['rank', gdp, exports],
    ['rank', dollars, euros],
  ])('%s rejects %j with %j', (operation, first, second) => {
    const attempt = () => run(operation, ['10', first], ['5', second]);
    expect(attempt).toThrow(NumberError);
    expect(attempt).toThrow(expect.objectContaining({ rule: 'unit/mismatch', hint: expect.stringMatching(/\.$/) }));
  });

  it.each<[Operation, Input, Input]>([
    ['percent-change', ['0', dollars], ['5', dollars]],
    ['share', ['5', dollars], ['0', dollars]],
    ['ratio', ['5', dollars], ['0', dollars]],
    ['before-change', ['5', dollars], ['-100', change]],
    ['per-head', ['5', dollars], ['0', people]],
    ['index', ['5', dollars], ['0', dollars]],
    ['annualised-growth', ['0', dollars], ['5', dollars]],
  ])('%s does not divide by zero', (operation, first, second) => {
    expect(() => run(operation, first, second)).toThrow('The divisor is zero.');
  });

  it('does not convert at a rate of zero or less', () => {
    for (const rate of ['0', '-1'])
      expect(() => run('conversion', ['5', euros], [rate, dollarsPerEuro])).toThrow(
        'The exchange rate is not above zero.',
      );
  });

  it('suggests how to combine amounts in two currencies, or in two units for the same quantity', () => {
    const hintOf = (first: Unit, second: Unit): string => {
      try {
        run('sum', ['1', first], ['1', second]);
      } catch (error) {
        if (error instanceof NumberError) return error.hint;
      }
      throw new Error('The derivation was not rejected.');
    };
    expect(hintOf(pounds, dollars)).toContain('conversion');
    expect(hintOf(gigawatts, megawatts)).toBe('Record both in the same unit.');
    expect(hintOf(dollars, realDollars)).toBe('Use inputs in suitable units.');
  });

  it('names both units when it rejects them', () => {
    expect(() => run('difference', ['1', gdp], ['1', points])).toThrow(
      'Wrong units: a difference needs two numbers in the same unit; got % of GDP and percentage points of GDP.',
    );
    expect(() => run('portion', ['1', dollars], ['1', exports])).toThrow(
      'The share is of "exports", but the amount is described as "GDP".',
    );
    expect(() => run('sum', ['1', gdp], ['1', gdp], ['2', exports])).toThrow('got % of GDP and % of exports.');
  });

  it.each<[Operation, string, string, Unit, string]>([
    ['percent-change', '-5', '5', dollars, 'One number is below zero and the other above'],
    ['percent-change', '5', '-5', dollars, 'One number is below zero and the other above'],
    ['annualised-growth', '5', '-5', dollars, 'One number is below zero and the other above'],
    ['index', '-5', '5', dollars, 'One number is below zero and the other above'],
    ['index', '-5', '-4', dollars, 'The base of the index is below zero'],
    ['annualised-growth', '5', '0', dollars, 'There is no annual growth rate'],
  ])(
    '%s of %s and %s is rejected, because a rate of growth between them has no meaning',
    (operation, first, second, unit, message) => {
      expect(() => run(operation, [first, unit], [second, unit])).toThrow(message);
    },
  );

  it('rejects a fall of more than 100%, and a negative number of people', () => {
    expect(() => run('before-change', ['5', dollars], ['-101', change])).toThrow(
      'A fall of more than 100% is not possible',
    );
    expect(() => run('per-head', ['5', dollars], ['-1', people])).toThrow('The number of people is below zero.');
  });

  it.each<[string, string, string, string, string]>([
    // Growth factors: 1.1² = 1.21; 2⁴ = 16; 1.21 in half a year is 1.21² = 1.4641 in a year; 0.5 in a year.
    ['2020', '100', '2022', '121', '10'],
    ['1980', '1', '1984', '16', '100'],
    ['2020-Q1', '100', '2020-Q3', '121', '46.41'],
    ['2020-01', '100', '2021-07', '133.1', '21'],
    ['2020-H1', '8', '2021-H1', '4', '-50'],
    ['2020', '-100', '2022', '-121', '10'],
    ['2020-01/2020-08', '100', '2022-01/2022-08', '144', '20'],
    // The tenth root of 2 is 1.0717734625362931642130…
    ['2010', '1', '2020', '2', '7.1773462536293164213'],
  ])('annualised growth from %s: %s to %s: %s is %s%% a year', (from, first, to, second, growth) => {
    const { value, unit } = compute(derivations['annualised-growth'], [
      at(from, [first, dollars]),
      at(to, [second, dollars]),
    ]);
    expect(value.round(17).eq(new Decimal(growth).round(17))).toBe(true);
    expect(unit).toEqual(aYear);
  });

  it('computes annualised growth only if the time between the periods is a whole number of months', () => {
    const days = [at('2020-01-01', ['1', dollars]), at('2021-01-01', ['2', dollars])] as const;
    expect(() => compute(derivations['annualised-growth'], days)).toThrow('is not a whole number of months.');
  });

  it('adds up only amounts over time, but averages anything except growth rates', () => {
    const months = (unit: Unit) => [at('2024-01', ['1', unit]), at('2024-02', ['4', unit])] as const;
    expect(compute(derivations.sum, months(dollars)).value.toFixed()).toBe('5');
    expect(() => compute(derivations.sum, months(gdp))).toThrow('a total over time needs amounts; got % of GDP.');
    expect(() => compute(derivations.sum, months(gigawatts))).toThrow('a total over time needs amounts');
    expect(compute(derivations.mean, months(gdp)).value.toFixed()).toBe('2.5');
    expect(() => compute(derivations.mean, months(change))).toThrow('growth rates over time have no mean');
  });

  it.each<['largest' | 'smallest', string[], string]>([
    ['largest', ['39.6', '67.9', '54'], '3'],
    ['largest', ['67.9', '39.6', '54'], '1'],
    ['largest', ['54', '39.6', '67.9', '39.6'], '2'],
    ['smallest', ['39.6', '67.9', '54'], '1'],
    ['smallest', ['-1', '-2', '3'], '2'],
  ])('with the %s first, the rank of the first number in %j is %s', (order, [ranked = '', ...others], place) => {
    const inputs = [at('2022', [ranked, gdp]), ...others.map((other) => at('2022', [other, gdp]))] as const;
    const { value, unit } = compute({ operation: 'rank', ranked: a, among: [a, b, c], first: order }, inputs);
    expect(value.toFixed()).toBe(place);
    expect(unit).toEqual({ kind: 'rank', among: inputs.length, first: order });
  });

  it('rejects a rank that two numbers share', () => {
    expect(() => run('rank', ['2', gdp], ['2.0', gdp], ['1', gdp])).toThrow('Another number is equal to this one');
  });

  it('has a test derivation for every operation', () => {
    expect(Object.keys(derivations).sort()).toEqual([...operations].sort());
  });
});
