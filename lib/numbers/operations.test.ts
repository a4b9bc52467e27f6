import { describe, expect, it } from 'vitest';
import { Decimal } from '../domain/decimal';
import type { Quantity } from '../domain/quantity';
import type { Derivation, Operation } from '../domain/statistic';
import type { Unit } from '../domain/unit';
import { reference } from '../check/testdata/newsroom';
import { NumberError } from './number-error';
import { compute, operationWords } from './operations';

const gdp: Unit = { kind: 'percent', of: 'GDP' };
const exports: Unit = { kind: 'percent', of: 'exports' };
const points: Unit = { kind: 'points', of: 'GDP' };
const change: Unit = { kind: 'percent-change' };
const dollars: Unit = { kind: 'currency', currency: 'USD', prices: 'nominal' };
const euros: Unit = { kind: 'currency', currency: 'EUR', prices: 'nominal' };
const realDollars: Unit = { kind: 'currency', currency: 'USD', prices: { real: 2015 } };
const cars: Unit = { kind: 'count', one: 'car', many: 'cars' };
const tonnes: Unit = { kind: 'physical', unit: 'tonne' };
const index: Unit = { kind: 'index', base: '2015' };
const otherIndex: Unit = { kind: 'index', base: '2020' };
const times: Unit = { kind: 'ratio' };

const [a, b] = [reference('a/a'), reference('b/b')];
const derivations: Record<Operation, Derivation> = {
  difference: { operation: 'difference', minuend: a, subtrahend: b },
  'change-in-points': { operation: 'change-in-points', from: a, to: b },
  'percent-change': { operation: 'percent-change', from: a, to: b },
  share: { operation: 'share', part: a, whole: b, of: 'the world' },
  ratio: { operation: 'ratio', numerator: a, denominator: b },
  'before-change': { operation: 'before-change', value: a, change: b },
};

const quantity = (value: string, unit: Unit): Quantity => ({
  value: new Decimal(value),
  unit,
  multiplier: 'one',
  decimals: 1,
});

type Input = readonly [value: string, unit: Unit];
const run = (operation: Operation, first: Input, second: Input) =>
  compute(derivations[operation], [quantity(...first), quantity(...second)]);

describe('compute', () => {
  it.each<[Operation, Input, Input, string, Unit]>([
    ['difference', ['42.9', gdp], ['40.6', gdp], '2.3', points],
    ['difference', ['40.6', gdp], ['42.9', gdp], '-2.3', points],
    ['difference', ['2.3', points], ['0.3', points], '2', points],
    ['difference', ['5', change], ['2', change], '3', change],
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
    ['ratio', ['67.9', gdp], ['33.95', gdp], '2', times],
    ['ratio', ['28.5', gdp], ['11.4', exports], '2.5', times],
    ['ratio', ['9', tonnes], ['4', tonnes], '2.25', times],
    ['before-change', ['95', dollars], ['-5', change], '100', dollars],
    ['before-change', ['110', tonnes], ['10', change], '100', tonnes],
    ['before-change', ['30', gdp], ['50', change], '20', gdp],
  ])('%s of %j and %j is %s', (operation, first, second, value, unit) => {
    expect(run(operation, first, second)).toEqual({ value: expect.toSatisfy((got: Decimal) => got.eq(value)), unit });
  });

  it('is exact where binary numbers are not', () => {
    expect(run('difference', ['0.3', points], ['0.1', points]).value.toFixed()).toBe('0.2');
    expect(run('change-in-points', ['55.49', gdp], ['55.50', gdp]).value.toFixed()).toBe('0.01');
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
    ['ratio', gdp, points],
    ['ratio', dollars, euros],
    ['ratio', cars, tonnes],
    ['ratio', gdp, dollars],
    ['before-change', dollars, gdp],
    ['before-change', dollars, points],
    ['before-change', dollars, dollars],
  ])('%s refuses %j with %j', (operation, first, second) => {
    const attempt = () => run(operation, ['10', first], ['5', second]);
    expect(attempt).toThrow(NumberError);
    expect(attempt).toThrow(expect.objectContaining({ rule: 'unit/mismatch', hint: expect.stringMatching(/\.$/) }));
  });

  it.each<[Operation, Input, Input]>([
    ['percent-change', ['0', dollars], ['5', dollars]],
    ['share', ['5', dollars], ['0', dollars]],
    ['ratio', ['5', dollars], ['0', dollars]],
    ['before-change', ['5', dollars], ['-100', change]],
  ])('%s does not divide by zero', (operation, first, second) => {
    expect(() => run(operation, first, second)).toThrow('The divisor is zero.');
  });

  it('names both units in a refusal', () => {
    expect(() => run('difference', ['1', gdp], ['1', points])).toThrow(
      'A difference needs one unit; these are % of GDP and percentage points of GDP.',
    );
  });

  it('says of every operation what it is called and how it is computed', () => {
    expect(Object.keys(operationWords).sort()).toEqual(Object.keys(derivations).sort());
  });
});
