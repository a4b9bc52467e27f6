import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsroomWith, reference } from '../check/testdata/newsroom';
import { allows, type Bounds } from '../domain/bounds';
import { Decimal } from '../domain/decimal';
import { readPrintedValue } from '../domain/printed-value';
import { intervalOf, isExact, type Extent } from '../domain/quantity';
import type { Derivation } from '../domain/statistic';
import { allowedBy, anyBounds, decimals } from '../domain/testdata/bounds';
import { periodOf } from '../domain/testdata/periods';
import { tries } from '../domain/testdata/tries';
import type { Unit } from '../domain/unit';
import { formatQuantity } from '../format/format-quantity';
import { computeKnown } from './compute-known';
import { NumberError } from './number-error';
import { compute } from './operations';
import type { Input, KnownInput } from './unit-algebra';

const dollars: Unit = { kind: 'currency', currency: 'USD', prices: 'nominal' };
const gdp: Unit = { kind: 'percent', of: 'GDP' };
const people: Unit = { kind: 'count', one: 'person', many: 'people' };
const rates: Unit = { kind: 'exchange-rate', currency: 'CNY', per: 'USD' };
const changes: Unit = { kind: 'percent-change' };
const [a, b] = [reference('a/a'), reference('b/b')];

/** Every operation that takes two inputs, with units that its inputs may have. */
const operations: readonly (readonly [Derivation, Unit, Unit])[] = [
  [{ operation: 'difference', minuend: a, subtrahend: b }, dollars, dollars],
  [{ operation: 'change-in-points', from: a, to: b }, gdp, gdp],
  [{ operation: 'percent-change', from: a, to: b }, dollars, dollars],
  [{ operation: 'share', part: a, whole: b, of: 'the whole' }, dollars, dollars],
  [{ operation: 'portion', amount: a, share: b, of: 'GDP' }, dollars, gdp],
  [{ operation: 'ratio', numerator: a, denominator: b }, dollars, dollars],
  [{ operation: 'per-head', amount: a, people: b }, dollars, people],
  [{ operation: 'conversion', amount: a, rate: b }, dollars, rates],
  [{ operation: 'before-change', value: a, change: b }, dollars, changes],
  [{ operation: 'index', value: a, base: b }, dollars, dollars],
  [{ operation: 'sum', terms: [a, b] }, dollars, dollars],
  [{ operation: 'mean', terms: [a, b] }, dollars, dollars],
  [{ operation: 'rank', ranked: a, among: [a, b], first: 'largest' }, dollars, dollars],
  [{ operation: 'annualised-growth', from: a, to: b }, dollars, dollars],
];

function written(text: string): Extent {
  const value = readPrintedValue(text);
  if (typeof value === 'string') throw new Error(value);
  return isExact(value) ? { value: value.value } : { bounds: value.bounds };
}

function input(known: Extent, unit: Unit, period = '2022'): KnownInput {
  return { quantity: { ...known, unit, multiplier: 'one', decimals: 1 }, period: periodOf(period) };
}

/** The result of an operation as printed, or the reason why there is none. */
function made(name: Derivation['operation'], first: string, second: string): string {
  const [derivation, ...units] = operations.find(([{ operation }]) => operation === name) ?? [];
  const [one, other] = units;
  if (derivation === undefined || one === undefined || other === undefined)
    throw new Error(`There is no operation ${name}.`);
  try {
    const { known, unit } = computeKnown(derivation, [input(written(first), one), input(written(second), other)]);
    return formatQuantity({ ...known, unit, multiplier: 'one', decimals: 1 });
  } catch (error) {
    if (error instanceof NumberError) return error.message;
    throw error;
  }
}

describe('computing with bounds and ranges', () => {
  it.each<[Derivation['operation'], string, string, string]>([
    ['difference', '100', '<0.1', 'more than $99.9'],
    ['difference', '<0.1', '100', 'less than −$99.9'],
    ['difference', '3 to 5', '1 to 2', '$1.0 to $4.0'],
    ['difference', '3 to 5', '3 to 5', '−$2.0 to $2.0'],
    ['sum', '≥40', '7', 'at least $47.0'],
    ['sum', '≥40', '>7', 'more than $47.0'],
    ['sum', '3 to 5', '-1 to 2', '$2.0 to $7.0'],
    ['mean', '3 to 5', '7', '$5.0 to $6.0'],
    ['change-in-points', '12 to 15', '20', '5.0 to 8.0 percentage points'],
    ['change-in-points', '20', '<12', 'less than −8.0 percentage points'],
    ['portion', '3 to 5', '50', '$1.5 to $2.5'],
    ['portion', '>200', '10', 'more than $20.0'],
    ['portion', '>200', '-10', 'less than −$20.0'],
    ['portion', '200', '<0.1', 'less than $0.2'],
    // If the share is 0%, the result is 0, so the bound is “at least” and not “more than”.
    ['portion', '>200', '0 to 10', 'at least $0.0'],
    ['share', '3 to 5', '10 to 20', '15.0% to 50.0%'],
    ['share', '<3', '10', 'less than 30.0%'],
    ['ratio', '3 to 5', '-2', '−2.5 to −1.5 times'],
    ['per-head', '≥100', '4', 'at least $25.0 a head'],
    ['percent-change', '2 to 4', '4', '0.0% to 100.0%'],
    ['percent-change', '2', '>5', 'more than 150.0%'],
    ['percent-change', '-2', '<-5', 'more than 150.0%'],
    ['before-change', '<120', '20', 'less than $100.0'],
    ['conversion', '3 to 5', '7', '¥21.0 to ¥35.0'],
    ['index', '3 to 6', '3', '100.0 to 200.0'],
  ])('%s of %s and %s is %s', (operation, first, second, printed) => {
    expect(made(operation, first, second)).toBe(printed);
  });

  it.each<[Derivation['operation'], string, string, string]>([
    ['rank', '3 to 5', '7', 'A rank needs exact numbers, but one of the inputs is a bound or a range.'],
    ['annualised-growth', '<3', '7', 'Annual growth needs exact numbers, but one of the inputs is a bound or a range.'],
    ['difference', '<3', '<7', 'The result could be any number, because not all inputs are known exactly.'],
    ['sum', '<3', '>7', 'The result could be any number, because not all inputs are known exactly.'],
    ['conversion', '7', '>6', 'The divisor has only one bound.'],
    ['ratio', '7', '<3', 'The divisor has only one bound.'],
    ['ratio', '7', '-1 to 2', 'The divisor could be zero.'],
    ['ratio', '7', '0 to 2', 'The divisor could be zero.'],
    ['percent-change', '-1 to 2', '0', 'The divisor could be zero.'],
    ['share', '3 to 5', '0', 'The divisor is zero.'],
    ['portion', '>3', '<5', 'The result could be any number, because both inputs have only one bound.'],
    ['portion', '>3', '-5 to 5', 'The result could be any number, because not all inputs are known exactly.'],
    ['portion', '3 to 5', '0', 'The result would look exact, although not all inputs are exact.'],
    ['percent-change', '2', '-1 to 3', 'One number is below zero and the other above, so there is no rate of change.'],
    ['before-change', '10', '-150 to -50', 'A fall of more than 100% is not possible without a change of sign.'],
    ['per-head', '10', '-5 to -1', 'The number of people is below zero.'],
  ])('%s of %s and %s is rejected: %s', (operation, first, second, message) => {
    expect(made(operation, first, second)).toBe(message);
  });

  it('rejects inputs in different units', () => {
    const [derivation] = operations[0] ?? [];
    if (derivation === undefined) throw new Error('There are no operations.');
    const first = input(written('3 to 5'), dollars);
    expect(() => computeKnown(derivation, [first, input(written('<3'), people)])).toThrow(/Wrong units/);
  });

  it('adds up any number of ranges', () => {
    const terms = Array.from({ length: 40 }, (_, index) => reference(`a/a${index}`));
    const [first, ...others] = terms.map(() => input(written('1 to 2'), dollars));
    if (first === undefined) throw new Error('There are no terms.');
    const { known } = computeKnown({ operation: 'sum', terms }, [first, ...others]);
    const { low, high } = intervalOf(known);
    expect([low?.value.toFixed(), high?.value.toFixed()]).toEqual(['40', '80']);
  });

  it('returns bounds that contain the result for any numbers within the bounds of the inputs', () => {
    const knowns: fc.Arbitrary<Extent> = fc.oneof(
      { weight: 1, arbitrary: decimals.map((value): Extent => ({ value })) },
      { weight: 3, arbitrary: anyBounds.map((bounds): Extent => ({ bounds })) },
    );
    const runs = tries(1000);
    let computed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...operations), knowns, knowns, ([derivation, one, other], first, second) => {
        const inputs = [
          input(first, one),
          input(second, other, derivation.operation === 'annualised-growth' ? '2023' : '2022'),
        ] as const;
        const result = attempt(() => computeKnown(derivation, [...inputs]).known);
        if (result === null) return;
        if (isExact(first) && isExact(second)) expect(isExact(result)).toBe(true);
        else expect(isExact(result)).toBe(false);
        const interval = intervalOf(result);
        for (const x of valuesOf(first)) {
          for (const y of valuesOf(second)) {
            const value = attempt(() => compute(derivation, [exact(inputs[0], x), exact(inputs[1], y)]).value);
            if (value === null) continue;
            computed += 1;
            expect(within(interval, value), `${x.toFixed()}, ${y.toFixed()}: ${value.toFixed()}`).toBe(true);
          }
        }
      }),
      runs,
    );
    expect(computed, 'most combinations can be computed').toBeGreaterThan(runs.numRuns);
  });
});

function attempt<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof NumberError) return null;
    throw error;
  }
}

function valuesOf(known: Extent): readonly Decimal[] {
  return isExact(known) ? [known.value] : allowedBy(known.bounds);
}

function exact({ quantity: { unit, multiplier, decimals: digits }, period }: KnownInput, value: Decimal): Input {
  return { quantity: { value, unit, multiplier, decimals: digits }, period };
}

/** Whether a value is within an interval. Divisions keep 24 decimal places, so the last digits of an end may be cut off. */
function within(interval: ReturnType<typeof intervalOf>, value: Decimal): boolean {
  const cut = new Decimal('1e-20');
  return [value, value.plus(cut), value.minus(cut)].some((near) => allows(interval, near));
}

const share = (text: string): string => `kind: published
  name: A share
  value: '${text}'
  unit: { kind: percent, of: GDP }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 1
`;

describe('a statistic derived from a bound', () => {
  it('is a bound, with the precision of its inputs', async () => {
    const { resolve } = await newsroomWith({
      'content/statistics/d.yml': `small:
  ${share('<0.1')}large:
  ${share('12.50 to 14')}rest:
  kind: derived
  name: What is left
  from: { operation: difference, minuend: d/large, subtrahend: d/small }
`,
    });
    const { quantity } = resolve(reference('d/rest'));
    const bounds: Bounds = { kind: 'more-than', limit: new Decimal('12.4') };
    expect(quantity).toMatchObject({ bounds });
    expect(formatQuantity(quantity)).toBe('more than 12.4 percentage points');
  });
});
