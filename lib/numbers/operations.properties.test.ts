import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reference } from '../check/testdata/newsroom';
import { Decimal } from '../domain/decimal';
import { periodOf } from '../domain/testdata/periods';
import type { Derivation } from '../domain/statistic';
import type { Unit } from '../domain/unit';
import { formatNumber } from '../format/format-quantity';
import { compute } from './operations';
import type { Input, Inputs } from './unit-algebra';
import { tries } from '../domain/testdata/tries';

const dollars: Unit = { kind: 'currency', currency: 'USD', prices: 'nominal' };
const gdp: Unit = { kind: 'percent', of: 'GDP' };
const [a, b] = [reference('a/a'), reference('b/b')];

/** Numbers as printed: up to fifteen digits, at most six of them decimals. */
const printed = fc
  .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => new Decimal(digits).div(new Decimal(10).pow(decimals)));
/** Numbers from a hundredth to ten million, because divisions keep 24 decimal places, not 24 significant digits. */
const positive = fc.integer({ min: 1, max: 1_000_000_000 }).map((hundredths) => new Decimal(hundredths).div(100));

const input = (value: Decimal, unit: Unit = dollars, period = '2022'): Input => ({
  quantity: { value, unit, multiplier: 'one', decimals: 6 },
  period: periodOf(period),
});
const run = (derivation: Derivation, ...inputs: Inputs): Decimal => compute(derivation, inputs).value;
const holds = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>): void =>
  fc.assert(property, tries(300));

/** Expects two numbers to be equal, except in their last digits: divisions are cut off after 24 decimal places, and roots after 20. */
function near(got: Decimal, wanted: Decimal): void {
  const scale = wanted.abs().plus(1);
  expect(got.minus(wanted).abs().div(scale).lt('1e-12'), `${got.toFixed()} is not ${wanted.toFixed()}`).toBe(true);
}

const difference: Derivation = { operation: 'difference', minuend: a, subtrahend: b };
const percentChange: Derivation = { operation: 'percent-change', from: a, to: b };
const beforeChange: Derivation = { operation: 'before-change', value: a, change: b };
const portion: Derivation = { operation: 'portion', amount: a, share: b, of: 'GDP' };
const growth: Derivation = { operation: 'annualised-growth', from: a, to: b };
const index: Derivation = { operation: 'index', value: a, base: b };
const sum: Derivation = { operation: 'sum', terms: [a, b] };
const mean: Derivation = { operation: 'mean', terms: [a, b] };

describe('for all numbers', () => {
  it('differences change sign when their inputs are swapped', () => {
    holds(
      fc.property(printed, printed, (x, y) => {
        expect(run(difference, input(x), input(y)).eq(run(difference, input(y), input(x)).times(-1))).toBe(true);
      }),
    );
  });

  it('a change in points is the later number minus the earlier one', () => {
    const points: Derivation = { operation: 'change-in-points', from: a, to: b };
    holds(
      fc.property(printed, printed, (x, y) => {
        const [earlier, later] = [input(x, gdp), input(y, gdp)];
        expect(compute(points, [earlier, later])).toEqual(compute(difference, [later, earlier]));
      }),
    );
  });

  it('the parts that make up a whole add up to it, to the last digit', () => {
    const percentages = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 8 });
    holds(
      fc.property(printed, percentages, (whole, hundredths) => {
        const shares = hundredths.map((value) => new Decimal(value).div(100));
        const rest = shares.reduce((left, share) => left.minus(share), new Decimal(100));
        const parts = [...shares, rest].map((share) => run(portion, input(whole), input(share, gdp)));
        expect(parts.reduce((total, part) => total.plus(part)).eq(whole)).toBe(true);
      }),
    );
  });

  it('multiplying a whole by the share of a part returns the part', () => {
    holds(
      fc.property(positive, positive, (part, whole) => {
        const percentage = compute({ operation: 'share', part: a, whole: b, of: 'GDP' }, [input(part), input(whole)]);
        near(run(portion, input(whole), input(percentage.value, percentage.unit)).div(part), new Decimal(1));
      }),
    );
  });

  it('an amount converted there and back is unchanged', () => {
    const conversion: Derivation = { operation: 'conversion', amount: a, rate: b };
    const rateUnit: Unit = { kind: 'exchange-rate', currency: 'JPY', per: 'USD' };
    holds(
      fc.property(printed, positive, (amount, rate) => {
        const there = compute(conversion, [input(amount), input(rate, rateUnit)]);
        expect(there.unit).toEqual({ kind: 'currency', currency: 'JPY', prices: 'nominal' });
        const back = compute(conversion, [input(there.value, there.unit), input(rate, rateUnit)]);
        expect(back.unit).toEqual(dollars);
        near(back.value, amount);
      }),
    );
  });

  it('the amount before a percent change is the earlier amount from which the change was computed', () => {
    holds(
      fc.property(positive, positive, (from, to) => {
        const change = run(percentChange, input(from), input(to));
        near(run(beforeChange, input(to), input(change, { kind: 'percent-change' })).div(from), new Decimal(1));
      }),
    );
  });

  it('the index of the base is 100, and the index of twice the base is 200', () => {
    holds(
      fc.property(positive, (base) => {
        expect(run(index, input(base), input(base)).eq(100)).toBe(true);
        expect(run(index, input(base.times(2)), input(base)).eq(200)).toBe(true);
      }),
    );
  });

  it('annual growth compounds to the later amount', () => {
    const ratio = fc.integer({ min: 1, max: 100_000 }).map((thousandths) => new Decimal(thousandths).div(1000));
    holds(
      fc.property(ratio, fc.integer({ min: 1, max: 60 }), (times, years) => {
        const later = input(times, dollars, String(1980 + years));
        const rate = run(growth, input(new Decimal(1), dollars, '1980'), later)
          .div(100)
          .plus(1);
        near(rate.pow(years), times);
      }),
    );
  });

  it('annual growth over one year is the percent change', () => {
    holds(
      fc.property(positive, positive, (x, y) => {
        const inputs: Inputs = [input(x, dollars, '2021'), input(y, dollars, '2022')];
        near(run(growth, ...inputs), run(percentChange, ...inputs));
      }),
    );
  });

  it('sums and means do not depend on the order, and a mean is the sum divided by the number of terms', () => {
    holds(
      fc.property(fc.array(printed, { minLength: 2, maxLength: 12 }), fc.nat(), (values, seed) => {
        const turned = [...values.slice(seed % values.length), ...values.slice(0, seed % values.length)];
        const inputsOf = ([first = new Decimal(0), ...others]: Decimal[]): Inputs => [
          input(first),
          ...others.map((value) => input(value)),
        ];
        const total = run(sum, ...inputsOf(values));
        expect(run(sum, ...inputsOf(turned)).eq(total)).toBe(true);
        expect(run(mean, ...inputsOf(turned)).eq(run(mean, ...inputsOf(values)))).toBe(true);
        near(run(mean, ...inputsOf(values)).times(values.length), total);
      }),
    );
  });

  it('different numbers have different ranks, which are reversed if the smallest number is first', () => {
    const distinct = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 12 });
    const places = (values: readonly number[], first: 'largest' | 'smallest'): number[] =>
      values.map((own, at) => {
        const others = values.filter((_, index) => index !== at).map((value) => input(new Decimal(value)));
        return run(
          { operation: 'rank', ranked: a, among: [a, b], first },
          input(new Decimal(own)),
          ...others,
        ).toNumber();
      });
    holds(
      fc.property(distinct, (values) => {
        const largest = places(values, 'largest');
        expect([...largest].sort((x, y) => x - y)).toEqual(values.map((_, at) => at + 1));
        expect(places(values, 'smallest')).toEqual(largest.map((place) => values.length + 1 - place));
        expect(values[largest.indexOf(1)]).toBe(Math.max(...values));
      }),
    );
  });

  it('reading the printed text returns the number, rounded half to even', () => {
    holds(
      fc.property(printed, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const text = formatNumber({ value, unit: dollars, multiplier: 'one', decimals });
        expect(text).toMatch(/^−?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/);
        const read = new Decimal(text.replaceAll(',', '').replace('−', '-'));
        const digits = text.split('.')[1]?.length ?? 0;
        expect(read.eq(value.round(digits, 2))).toBe(true);
        // The text has more decimals than requested only if fewer would lose the first significant digit.
        expect(digits === decimals || (digits > decimals && value.abs().lt(new Decimal(10).pow(-decimals)))).toBe(true);
      }),
    );
  });
});
