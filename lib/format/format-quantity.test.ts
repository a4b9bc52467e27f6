import { describe, expect, it } from 'vitest';
import { Decimal } from '../domain/decimal';
import type { Multiplier, Unit } from '../domain/unit';
import { formatNumber, formatQuantity } from './format-quantity';

const percent: Unit = { kind: 'percent', of: 'GDP' };
const dollars = { kind: 'currency', currency: 'USD', prices: 'nominal' } as const;
const rankAmong = (among: number): Unit => ({ kind: 'rank', among, first: 'largest' });
const cars: Unit = { kind: 'count', one: 'car', many: 'cars' };
const times: Unit = { kind: 'ratio' };

const quantity = (value: string, unit: Unit, decimals = 0, multiplier: Multiplier = 'one') => ({
  value: new Decimal(value),
  unit,
  multiplier,
  decimals,
});

describe('formatQuantity', () => {
  it.each<[string, Unit, number, Multiplier, string]>([
    ['39.6', percent, 1, 'one', '39.6%'],
    ['-2.9', { kind: 'percent-change' }, 1, 'one', '−2.9%'],
    ['14.5', { kind: 'points', of: 'GDP' }, 1, 'one', '14.5 percentage points'],
    ['1', { kind: 'points', of: 'GDP' }, 0, 'one', '1 percentage point'],
    ['1', { kind: 'points', of: 'GDP' }, 1, 'one', '1.0 percentage points'],
    ['-1', { kind: 'points', of: 'GDP' }, 0, 'one', '−1 percentage point'],
    ['-295500000000', dollars, 1, 'billion', '−$295.5 billion'],
    ['1190000000000', dollars, 2, 'trillion', '$1.19 trillion'],
    ['12', { kind: 'currency', currency: 'EUR', prices: 'nominal' }, 2, 'one', '€12.00'],
    ['12', { kind: 'currency', currency: 'CNY', prices: { real: 2015 } }, 0, 'one', '¥12'],
    ['12', { kind: 'currency', currency: 'JPY', prices: 'nominal' }, 0, 'one', 'JP¥12'],
    ['1500000000', { kind: 'currency', currency: 'GBP', prices: 'nominal' }, 1, 'billion', '£1.5 billion'],
    ['-1.234', { kind: 'currency', currency: 'KWD', prices: 'nominal' }, 3, 'one', '−KWD 1.234'],
    ['3200000000', { kind: 'currency', currency: 'CHF', prices: 'nominal' }, 1, 'billion', 'CHF 3.2 billion'],
    ['4500', { kind: 'currency', currency: 'INR', prices: 'nominal' }, 0, 'one', '₹4,500'],
    ['7', { kind: 'currency', currency: 'AUD', prices: 'nominal' }, 0, 'one', 'A$7'],
    [
      '100',
      { kind: 'per-head', amount: { kind: 'currency', currency: 'CHF', prices: 'nominal' } },
      0,
      'one',
      'CHF 100 a head',
    ],
    ['7.1957', { kind: 'exchange-rate', currency: 'CNY', per: 'USD' }, 2, 'one', '7.20 yuan per US dollar'],
    ['1', { kind: 'exchange-rate', currency: 'USD', per: 'EUR' }, 0, 'one', '1 US dollar per euro'],
    ['12', { kind: 'physical', unit: 'terawatt-hour' }, 0, 'one', '12 terawatt-hours'],
    ['1', { kind: 'physical', unit: 'terawatt-hour' }, 0, 'one', '1 terawatt-hour'],
    ['-3.5', { kind: 'physical', unit: 'degree-celsius' }, 1, 'one', '−3.5 degrees Celsius'],
    ['2', { kind: 'physical', unit: 'square-foot' }, 0, 'one', '2 square feet'],
    ['1', { kind: 'physical', unit: 'barrel-per-day', of: 'oil' }, 0, 'one', '1 barrel of oil a day'],
    [
      '450',
      { kind: 'physical', unit: 'gram-per-kilowatt-hour', of: 'CO₂' },
      0,
      'one',
      '450 grams of CO₂ per kilowatt-hour',
    ],
    [
      '8000000',
      { kind: 'physical', unit: 'tonne', of: 'CO₂ equivalent' },
      0,
      'million',
      '8 million tonnes of CO₂ equivalent',
    ],
    [
      '2',
      { kind: 'physical', unit: { one: 'passenger-kilometre', many: 'passenger-kilometres', addsUp: 'yes' } },
      0,
      'one',
      '2 passenger-kilometres',
    ],
    ['1', cars, 0, 'one', '1 car'],
    ['2', cars, 0, 'one', '2 cars'],
    ['-1234', cars, 0, 'one', '−1,234 cars'],
    ['1000000', cars, 0, 'million', '1 million cars'],
    ['2500', cars, 1, 'thousand', '2.5 thousand cars'],
    ['1', { kind: 'physical', unit: 'tonne' }, 0, 'one', '1 tonne'],
    ['0', { kind: 'physical', unit: 'tonne' }, 0, 'one', '0 tonnes'],
    ['2', { kind: 'physical', unit: 'gigawatt' }, 0, 'one', '2 gigawatts'],
    ['2100000', { kind: 'physical', unit: 'barrel-per-day' }, 1, 'million', '2.1 million barrels a day'],
    ['121.5', { kind: 'index', base: '2015' }, 1, 'one', '121.5'],
    ['1.66', times, 1, 'one', '1.7 times'],
    ['5.25', { kind: 'percent-a-year' }, 1, 'one', '5.2% a year'],
    ['-0.5', { kind: 'percent-a-year' }, 1, 'one', '−0.5% a year'],
    ['39512.4', { kind: 'per-head', amount: dollars }, 0, 'one', '$39,512 a head'],
    ['-39512', { kind: 'per-head', amount: dollars }, 1, 'thousand', '−$39.5 thousand a head'],
    ['1', { kind: 'per-head', amount: { kind: 'physical', unit: 'tonne' } }, 0, 'one', '1 tonne a head'],
    ['1', rankAmong(6), 0, 'one', 'first of six'],
    ['2', rankAmong(6), 0, 'one', 'second of six'],
    ['10', rankAmong(10), 0, 'one', 'tenth of ten'],
    ['2', rankAmong(11), 0, 'one', '2nd of 11'],
    ['1', rankAmong(40), 0, 'one', '1st of 40'],
    ['23', rankAmong(40), 0, 'one', '23rd of 40'],
    ['11', rankAmong(40), 0, 'one', '11th of 40'],
    ['112', rankAmong(200), 0, 'one', '112th of 200'],
  ])(
    '%s of %j, with %i decimals and the multiplier "%s", is written as %s',
    (value, unit, decimals, multiplier, text) => {
      expect(formatQuantity(quantity(value, unit, decimals, multiplier))).toBe(text);
    },
  );

  it('drops the sign only in the style `magnitude`', () => {
    const fall = quantity('-20.4', percent, 1);
    expect(formatQuantity(fall, { as: 'magnitude', decimals: null })).toBe('20.4%');
    expect(formatQuantity(fall, { as: 'value', decimals: null })).toBe('−20.4%');
    expect(formatQuantity(quantity('-5000000', dollars, 0, 'million'), { as: 'magnitude', decimals: null })).toBe(
      '$5 million',
    );
  });

  it('shows fewer decimals if asked, but never more than the quantity has', () => {
    const value = quantity('12.345', percent, 2);
    expect([0, 1, 2, 5].map((decimals) => formatQuantity(value, { as: 'value', decimals }))).toEqual([
      '12%',
      '12.3%',
      '12.34%',
      '12.34%',
    ]);
  });
});

describe('formatNumber', () => {
  const number = (value: string, decimals: number): string => formatNumber(quantity(value, times, decimals));

  it.each([
    ['0.5', 0, '0.5'],
    ['1.5', 0, '2'],
    ['2.5', 0, '2'],
    ['3.5', 0, '4'],
    ['-2.5', 0, '−2'],
    ['2.51', 0, '3'],
    ['0.125', 2, '0.12'],
    ['0.135', 2, '0.14'],
    ['0.1251', 2, '0.13'],
    ['2.675', 2, '2.68'],
  ])('rounds %s to %i decimals, half to even: %s', (value, decimals, text) => {
    expect(number(value, decimals)).toBe(text);
  });

  it.each([
    ['999', '999'],
    ['1000', '1,000'],
    ['999999.5', '1,000,000'],
    ['1234567', '1,234,567'],
    ['-1234567', '−1,234,567'],
  ])('groups the digits of %s in threes: %s', (value, text) => {
    expect(number(value, 0)).toBe(text);
  });

  it('does not group decimals, and keeps the trailing zeros that show the precision', () => {
    expect(number('1234.56789', 5)).toBe('1,234.56789');
    expect(number('39.6', 3)).toBe('39.600');
    expect(number('12345678901234567890.12', 2)).toBe('12,345,678,901,234,567,890.12');
  });

  it('writes a minus sign only if the number is below zero', () => {
    expect(number('-0.04', 1)).toBe('−0.04');
    expect(number('-0.06', 1)).toBe('−0.06');
    expect(number('-0.0', 1)).toBe('0.0');
  });
});
