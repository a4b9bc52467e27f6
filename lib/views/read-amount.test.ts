import { describe, expect, it, test } from 'vitest';
import { unitAsWritten } from '../domain/physical-unit';
import { amountsIn, amountMatch, unitInWords, type Amount } from './read-amount';

function read(text: string): Amount {
  const [found] = amountsIn(text);
  if (found === undefined) throw new Error(`There is no amount in “${text}”.`);
  return found.amount;
}
const like = (asked: string, other: string) => amountMatch(read(asked), read(other));

describe('different spellings of one amount', () => {
  it.each([
    ['39.6%', '39.6 %'],
    ['39.6%', '39.6 per cent'],
    ['39.60%', '39.6 percent'],
    ['39,6%', '39.6%'],
    ['-73.3', '−73.3'],
    ['-$73.3 billion', '−$73.3 billion'],
    ['$-73.3 billion', '−$73.3 billion'],
    ['US$73.3bn', '$73.3 billion'],
    ['73.3 billion dollars', '$73.3 billion'],
    ['$1.19 trillion', '$1,190 billion'],
    ['$1.19tn', '$1 190 000 000 000'],
    ['1,190 billion', '1.19 trillion'],
    ['1,000', '1000'],
    ['.5 percentage points', '0.5 pp'],
    ['¥6.1 billion', '6.1 billion yuan'],
    ['3k', '3 thousand'],
    ['£1.5bn', '£1.5 billion'],
    ['1.5 billion pounds', '£1.5 billion'],
    ['GBP 1.5 billion', '£1.5 billion'],
    ['€3.2bn', '€3.2 billion'],
    ['KWD 1.234', '1.234 KWD'],
    ['-KWD1.234', '−KWD 1.234'],
    ['AUD 7', 'A$7'],
    ['a$7', 'A$7'],
    ['INR 4,500 thousand', '₹4,500 thousand'],
    ['12 yen', 'JP¥12'],
    ['cn¥12', '¥12'],
  ])('are read as one amount: %s and %s', (one, other) => {
    expect(like(one, other)).toBe(0);
    expect(like(other, one)).toBe(0);
  });
});

describe('different amounts', () => {
  it.each([
    ['7.3%', '−$73.3 billion'],
    ['7.3', '73'],
    ['7.3', '7.35'],
    ['7.3', '17.3'],
    ['7.3', '7,300'],
    ['-7.3', '7.3%'],
    ['7.3%', '7.3 percentage points'],
    ['$7.3', '€7.3'],
    ['¥7.3', 'JP¥7.3'],
    ['A$7.3', '$7.3'],
    ['CHF 7.3', 'KWD 7.3'],
    ['1.19 trillion', '1.19 billion'],
  ])('are not confused: %s and %s', (one, other) => {
    expect(like(one, other)).toBeNull();
  });
});

test('a number that matches only without its multiplier or sign ranks after a full match', () => {
  expect(['39.6%', '$39.6 billion', '−39.6%', '−$39.6 billion'].map((other) => like('39.6', other))).toEqual([
    0, 1, 2, 3,
  ]);
});

test('all amounts in a string are read, with their signs, units and multipliers', () => {
  const text = 'From 2018-19 on, 12,345.6 tonnes (7.3%) and −$1.19 trillion; version 1.2.3, and 15th.';
  expect(amountsIn(text).map(({ amount: { value } }) => value)).toEqual(
    expect.arrayContaining(['2018', '12345.6', '7.3', '-1190000000000']),
  );
  expect(amountsIn(text).map(({ amount: { digits } }) => digits)).not.toContain('345.6');
});

test('ordinary words that are spelt like currency codes are not read as currencies', () => {
  const [found] = amountsIn('top 10 firms');
  expect(found?.amount.unit).toBeNull();
  expect(found?.written.trim()).toBe('10');
});

describe('the symbol of a unit', () => {
  it.each([
    'TWh',
    'GWh',
    'kWh',
    'MW',
    'PJ',
    'EJ',
    'Mt',
    'Gt',
    'kt',
    'kg',
    'km',
    'km²',
    'm³',
    'GB',
    'MHz',
    'kV',
    'ha',
    'bbl',
    't',
  ])('is converted to the name that the unit has in printed numbers: %s', (sign) => {
    expect(unitInWords(sign)?.replaceAll(' ', '-')).toBe(unitAsWritten(sign));
  });

  it.each([
    ['km2', 'square kilometre'],
    ['°C', 'degrees Celsius'],
    ['m', null],
    ['b', null],
    ['trade', null],
    ['constructor', null],
  ])('is converted to words, or to null if it is unknown: %s gives %s', (sign, words) => {
    expect(unitInWords(sign)).toBe(words);
  });
});
