import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../domain/decimal';
import type { Unit } from '../domain/unit';
import { digitsToDistinguish, digitsOnAxis } from './digits';
import { decimalsNeeded, formatNumber, formatQuantity, toDistinctQuantities } from './format-quantity';
import { tries } from '../domain/testdata/tries';

const percent: Unit = { kind: 'percent', of: 'GDP' };
const dollars: Unit = { kind: 'currency', currency: 'USD', prices: 'nominal' };
const quantity = (value: string, decimals: number, unit: Unit = percent) =>
  ({ value: new Decimal(value), unit, multiplier: 'one', decimals }) as const;

/** Decimal numbers of every size and sign, as they might be recorded. */
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 18 }))
  .map(([digits, places]) => new Decimal(`${digits}e-${places}`));

describe('a number', () => {
  it.each<[string, number, Unit, string]>([
    ['0.04', 1, percent, '0.04%'],
    ['0.0645', 1, percent, '0.0645%'],
    ['-0.04', 1, percent, '−0.04%'],
    ['0.0333333333333333', 1, percent, '0.0333%'],
    ['0.0599999999', 1, percent, '0.06%'],
    ['0.5', 0, percent, '0.5%'],
    ['0', 1, percent, '0.0%'],
    ['0.15', 1, percent, '0.2%'],
    ['99.96', 1, percent, '99.96%'],
    ['100.04', 1, percent, '100.04%'],
    ['100', 1, percent, '100.0%'],
    ['-99.97', 1, { kind: 'percent-change' }, '−99.97%'],
    ['1.04', 1, { kind: 'ratio' }, '1.04 times'],
    ['0.96', 1, { kind: 'ratio' }, '0.96 times'],
    ['99.99', 0, { kind: 'index', base: '2015' }, '99.99'],
    ['99.96', 1, dollars, '$100.0'],
  ])('%s, with %d decimals requested, is written so that the text is true', (value, wanted, unit, text) => {
    expect(formatQuantity(quantity(value, wanted, unit))).toBe(text);
  });

  it('close to a number in `distinctFrom` is printed with enough decimals to differ from it', () => {
    const style = { as: 'value', decimals: null, distinctFrom: [new Decimal(40)] } as const;
    expect(formatQuantity(quantity('39.96', 1), style)).toBe('39.96%');
    expect(formatQuantity(quantity('40', 1), style)).toBe('40.0%');
    expect(formatQuantity(quantity('38.96', 1), style)).toBe('39.0%');
  });

  it('keeps its sign, and is written as zero only if it is zero', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 3 }), (value, wanted) => {
        const text = formatNumber({ ...quantity('0', wanted), value, unit: dollars });
        const read = new Decimal(text.replaceAll(',', '').replace('−', '-'));
        expect(read.cmp(0)).toBe(value.cmp(0));
        expect(read.minus(value).abs().times(2).lte(value.abs())).toBe(true);
      }),
      tries(2000),
    );
  });

  it('is never rounded to a number in `distinctFrom`, or past it', () => {
    fc.assert(
      fc.property(decimals, decimals, (value, limit) => {
        const style = { as: 'value', decimals: null, distinctFrom: [limit] } as const;
        const text = formatNumber({ ...quantity('0', 1), value, unit: dollars }, style);
        const read = new Decimal(text.replaceAll(',', '').replace('−', '-'));
        expect(read.cmp(limit)).toBe(value.cmp(limit));
      }),
      tries(2000),
    );
  });

  it('gets no more decimals than its text needs to be true', () => {
    expect(['0.04', '99.96', '12.3', '0'].map((value) => decimalsNeeded(quantity(value, 0)))).toEqual([2, 2, 0, 0]);
  });
});

describe('numbers side by side', () => {
  const texts = (...values: string[]): string[] =>
    toDistinctQuantities(values.map((value) => quantity(value, 1))).map((one) => formatQuantity(one));

  it('get up to two more digits if these make their texts different, and otherwise no more digits', () => {
    expect(texts('12.04', '12.01', '7')).toEqual(['12.04%', '12.01%', '7.0%']);
    expect(texts('12', '12.004')).toEqual(['12.000%', '12.004%']);
    expect(texts('20.5024', '20.5017', '20.44')).toEqual(['20.5%', '20.5%', '20.4%']);
    expect(texts('12.04', '12.01', '12.010001')).toEqual(['12.04%', '12.01%', '12.01%']);
    expect(texts('12', '12')).toEqual(['12.0%', '12.0%']);
    expect(texts('0.0335', '0.8')).toEqual(['0.0335%', '0.8%']);
  });

  it('are compared by value: 40 and 40.0 are the same number', () => {
    const of = (unit: Unit, ...values: [string, number][]) =>
      toDistinctQuantities(values.map(([value, places]) => quantity(value, places, unit))).map((one) =>
        formatQuantity(one),
      );
    expect(of(percent, ['40.0', 1], ['39.999', 2])).toEqual(['40.000%', '39.999%']);
    expect(of(percent, ['9.8', 1], ['40', 0], ['39.976', 1])).toEqual(['9.8%', '40.00%', '39.98%']);
    expect(of(dollars, ['99.99', 1], ['5.3', 1], ['100', 0])).toEqual(['$99.99', '$5.3', '$100.00']);
    // Two extra digits cannot tell these numbers apart, so both are written with one decimal, as requested for the second number.
    expect(of(percent, ['40', 0], ['39.99996', 1])).toEqual(['40.0%', '40.0%']);
    // These are the same number, recorded with different precision.
    expect(of(percent, ['40', 0], ['40.0', 1])).toEqual(['40%', '40.0%']);
  });

  it('that differ are never written as one number in two forms, such as 40 and 40.0', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(decimals, fc.integer({ min: 0, max: 3 })), { maxLength: 6 }), (values) => {
        const distinct = toDistinctQuantities(
          values.map(([value, places]) => ({ ...quantity('0', places), value, unit: dollars })),
        );
        const texts = distinct.map((one) => formatNumber(one));
        const read = texts.map((text) => Number(text.replaceAll(',', '').replace('−', '-')));
        for (const [index, { value }] of distinct.entries())
          for (const [other, { value: beside }] of distinct.entries())
            if (read[index] === read[other] && !value.eq(beside)) expect(texts[index]).toBe(texts[other]);
      }),
      tries(1000),
    );
  });

  it('get different texts if two more digits distinguish them', () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 6 }), (values) => {
        const distinct = toDistinctQuantities(values.map((value) => ({ ...quantity('0', 1), value, unit: dollars })));
        const read = new Set(distinct.map((one) => formatQuantity(one)));
        expect(read.size).toBeGreaterThanOrEqual(new Set(values.map((value) => value.round(3).toFixed())).size);
      }),
      tries(1000),
    );
  });
});

describe('the digits of numbers on one axis', () => {
  it('distinguish numbers that are visibly apart', () => {
    const values = [new Decimal('0.12345'), new Decimal('1.5')];
    expect([60, 8, 4, 0.02].map((length) => digitsOnAxis(values, length, 1))).toEqual([1, 1, 2, 4]);
    expect(digitsOnAxis([new Decimal('1.5')], 0.02, 1)).toBe(1);
  });

  it('distinguish the numbers within each set, but not the numbers of different sets', () => {
    const set = (...values: string[]) => values.map((value) => new Decimal(value));
    expect(digitsToDistinguish([set('40.1', '40.12')], 1)).toBe(2);
    expect(digitsToDistinguish([set('40.1', '50'), set('40.12', '60')], 1)).toBe(1);
    expect(digitsToDistinguish([set('40.1', '40.1')], 1)).toBe(1);
  });
});
