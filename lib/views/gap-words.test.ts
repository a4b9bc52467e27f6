import { describe, expect, it } from 'vitest';
import { Decimal } from '../domain/decimal';
import type { Multiplier, Unit } from '../domain/unit';
import { gapWords } from './gap-words';

const percent: Unit = { kind: 'percent', of: 'GDP' };
const points: Unit = { kind: 'points', of: 'GDP' };
const dollars: Unit = { kind: 'currency', currency: 'USD', prices: 'nominal' };

/**
 * Returns the words for the gap between a claimed and a measured number. Both numbers are written out in full, such as `1400000000000`. The
 * multiplier affects only how the gap is written.
 */
function words(claimed: string, measured: string, unit: Unit = points, decimals = 1, multiplier: Multiplier = 'one') {
  const value = new Decimal(claimed).minus(measured);
  return gapWords({ value, unit, multiplier, decimals }, new Decimal(measured));
}

/** Returns the words as one string: `above $0.7 trillion, more than twice`. */
function textOf(...[claimed, measured, unit, decimals, multiplier]: Parameters<typeof words>): string | null {
  const found = words(claimed, measured, unit, decimals, multiplier);
  if (found === null) return null;
  const { isAbove, amount, share, multiple } = found;
  return [`${isAbove ? 'above' : 'below'} ${amount}`, share ?? multiple ?? ''].join(', ').replace(/, $/, '');
}

describe('the gap between a claim and a measured number', () => {
  it('is null if the numbers are equal', () => {
    expect(words('20', '20')).toBeNull();
    expect(words('0', '0')).toBeNull();
  });

  it.each([
    ['24', '20', 'above 4.0 percentage points, 20%'],
    ['15', '20', 'below 5.0 percentage points, 25%'],
    ['20.1', '20', 'above 0.1 percentage points, 0.5%'],
    ['1', '300', 'below 299.0 percentage points, 99.7%'],
  ])('is given as a share of the measured number: %s compared with %s is %s', (claimed, measured, text) => {
    expect(textOf(claimed, measured)).toBe(text);
  });

  it.each([
    ['1.94', '1', '94%'],
    ['1.997', '1', '99.7%'],
    ['1.99999', '1', '99.999%'],
    ['2', '1', 'exactly twice'],
    ['2.0001', '1', 'more than twice'],
    ['2.89', '1', 'more than twice'],
    ['2.9', '1', 'almost three times'],
    ['2.9999', '1', 'almost three times'],
    ['3', '1', 'exactly three times'],
    ['9.95', '1', 'almost ten times'],
    ['10', '1', 'exactly ten times'],
    ['12.99', '1', 'more than 12 times'],
    ['2500000.5', '1', 'more than 2,500,000 times'],
  ])(
    'is given as a share or a multiple that rounding never makes untrue: %s compared with %s is %s',
    (claimed, measured, text) => {
      expect(textOf(claimed, measured)).toMatch(new RegExp(`, ${text}$`));
    },
  );

  it.each([
    // The verdict depends on whether a gap exceeds 5% or 10%, so a gap that is close to 5% or 10% must not be rounded to that percentage.
    ['105', '100', '5%'],
    ['105.01', '100', '5.01%'],
    ['104.999', '100', '4.999%'],
    ['110', '100', '10%'],
    ['110.3', '100', '10.3%'],
    ['109.98', '100', '9.98%'],
    ['110.000000001', '100', 'just over 10%'],
    ['109.999999999', '100', 'just under 10%'],
    ['0.000000000001', '1', 'just under 100%'],
  ])(
    'is given as a share that is never rounded to a threshold between verdicts: %s compared with %s is %s',
    (claimed, measured, text) => {
      expect(textOf(claimed, measured)).toMatch(new RegExp(`, ${text}$`));
    },
  );

  it('has enough digits that it is never printed as zero', () => {
    expect(textOf('20.04', '20')).toBe('above 0.04 percentage points, 0.2%');
    expect(textOf('20.00061', '20')).toBe('above 0.00061 percentage points, 0.003%');
    expect(textOf('100.000000001', '100')).toBe('above 0.000000001 percentage points');
    expect(textOf('1000000400', '1000000000', dollars, 1, 'billion')).toBe('above $400, 0.00004%');
  });

  it('is given as neither a share nor a multiple if either number is zero or negative', () => {
    expect(textOf('-3', '-1')).toBe('below 2.0 percentage points');
    expect(textOf('-1', '-3')).toBe('above 2.0 percentage points');
    expect(textOf('2', '-1')).toBe('above 3.0 percentage points');
    expect(textOf('-2', '1')).toBe('below 3.0 percentage points');
    expect(textOf('0', '1')).toBe('below 1.0 percentage points');
    expect(textOf('1', '0')).toBe('above 1.0 percentage points');
  });

  it.each<[string, string, Unit, number, Multiplier, string]>([
    ['1400000000000', '674000000000', dollars, 1, 'trillion', 'above $0.7 trillion, more than twice'],
    ['1300000000000', '1307000000000', dollars, 3, 'trillion', 'below $7 billion, 0.5%'],
    ['1300000000000', '1301200000000', dollars, 2, 'trillion', 'below $1 billion, 0.0922%'],
    ['2', '1.66', { kind: 'ratio' }, 2, 'one', 'above 20%'],
    ['4', '1.66', { kind: 'ratio' }, 2, 'one', 'above 2.34, more than twice'],
    ['6', '5', { kind: 'percent-a-year' }, 1, 'one', 'above 1.0 percentage points, 20%'],
    ['121', '110', { kind: 'index', base: '2015' }, 0, 'one', 'above 11 index points, 10%'],
    ['12', '11', { kind: 'count', one: 'mill', many: 'mills' }, 0, 'one', 'above 1 mill, 9.1%'],
    ['1', '3', { kind: 'rank', among: 5, first: 'largest' }, 0, 'one', 'above 2 places'],
    ['4', '3', { kind: 'rank', among: 5, first: 'largest' }, 0, 'one', 'below 1 place'],
    ['3', '2', percent, 0, 'one', 'above 1%, 50%'],
  ])(
    'has an amount in a readable unit: %s compared with %s, in %j with %i decimals in %s, is %s',
    (claimed, measured, unit, decimals, multiplier, text) => {
      expect(textOf(claimed, measured, unit, decimals, multiplier)).toBe(text);
    },
  );

  it('has the correct direction, an amount above zero, and a true share or multiple, for numbers of any size', () => {
    const values = ['0.0000001', '0.05', '0.94', '1', '1.05', '1.1', '1.94', '2', '3.999', '7', '123456789'];
    for (const measured of values)
      for (const claimed of values) {
        const found = words(claimed, measured);
        if (claimed === measured) {
          expect(found).toBeNull();
          continue;
        }
        const times = new Decimal(claimed).div(measured);
        expect(found?.isAbove).toBe(times.gt(1));
        expect(Number.parseFloat((found?.amount ?? '').replaceAll(',', ''))).toBeGreaterThan(0);
        if (/^(?:more than|exactly) twice$/.test(found?.multiple ?? '')) expect(times.gte(2) && times.lt(3)).toBe(true);
        expect(found?.multiple !== null).toBe(times.gte(2));
        if (found?.share === '100%') expect(times.eq(2)).toBe(true);
      }
  });
});
