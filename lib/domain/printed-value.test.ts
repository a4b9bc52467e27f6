import { describe, expect, it } from 'vitest';
import { boundInWords, printedValue, readPrintedValue, valueFits } from './printed-value';
import type { Unit } from './unit';

/** A value as a single text: its kind, its numbers and its decimals. */
function plain(written: string): string {
  const value = printedValue.parse(written);
  if ('value' in value) return `is ${value.value.toFixed()} (${value.decimals})`;
  const { bounds, decimals } = value;
  const numbers = bounds.kind === 'range' ? `${bounds.low.toFixed()} ${bounds.high.toFixed()}` : bounds.limit.toFixed();
  return `${bounds.kind} ${numbers} (${decimals})`;
}

describe('a printed value', () => {
  it.each([
    ['39.60', 'is 39.6 (2)'],
    ['-3', 'is -3 (0)'],
    ['less than 0.1', 'less-than 0.1 (1)'],
    ['Less than 0.10', 'less-than 0.1 (2)'],
    ['fewer than 3000', 'less-than 3000 (0)'],
    ['under 0.1', 'less-than 0.1 (1)'],
    ['below -2', 'less-than -2 (0)'],
    ['<0.1', 'less-than 0.1 (1)'],
    ['< 0.1', 'less-than 0.1 (1)'],
    ['at most 7', 'at-most 7 (0)'],
    ['up to 7', 'at-most 7 (0)'],
    ['7 or fewer', 'at-most 7 (0)'],
    ['<=7', 'at-most 7 (0)'],
    ['≤ 7', 'at-most 7 (0)'],
    ['at least 40', 'at-least 40 (0)'],
    ['40 or more', 'at-least 40 (0)'],
    ['>=40', 'at-least 40 (0)'],
    ['more than 3000', 'more-than 3000 (0)'],
    ['over 0', 'more-than 0 (0)'],
    ['>95', 'more-than 95 (0)'],
    ['3 to 5', 'range 3 5 (0)'],
    ['between 12 and 15.5', 'range 12 15.5 (1)'],
    ['3–5', 'range 3 5 (0)'],
    ['3-5', 'range 3 5 (0)'],
    ['-3 to -1', 'range -3 -1 (0)'],
    ['-1 to 2', 'range -1 2 (0)'],
  ])('reads "%s" as: %s', (written, meant) => {
    expect(plain(written)).toBe(meant);
  });

  it.each([
    ['less than 3,000', 'Write digits with a decimal point and no grouping: "1234.5".'],
    ['under 0.1%', 'Write digits with a decimal point and no grouping: "1234.5".'],
    ['about 7', 'Write digits with a decimal point and no grouping: "1234.5".'],
    ['less than', 'Write digits with a decimal point and no grouping: "1234.5".'],
    ['3 to', 'Write digits with a decimal point and no grouping: "1234.5".'],
    ['3 to 5 million', 'Write digits with a decimal point and no grouping: "1234.5".'],
    ['5 to 3', 'Write the lower end first: "3 to 5".'],
    ['-1 to -3', 'Write the lower end first: "-3 to -1".'],
    ['3 to 3.0', 'Both ends are 3: write "3".'],
    ['', 'Write digits with a decimal point and no grouping: "1234.5".'],
  ])('rejects "%s"', (written, message) => {
    expect(readPrintedValue(written)).toBe(message);
    expect(printedValue.safeParse(written).success).toBe(false);
  });

  it('must be in quotation marks', () => {
    expect(printedValue.safeParse(55.5).error?.issues[0]?.message).toMatch(/^Put the number in quotation marks/);
  });

  it.each([
    ['<0.1', 'less than 0.1'],
    ['≥40', 'at least 40'],
    ['3–5', '3 to 5'],
    ['3', null],
    ['n/a', null],
  ])('is reworded as the editors’ guide recommends: "%s" becomes %s', (written, words) => {
    expect(boundInWords(written)).toBe(words);
  });

  it.each([
    ['1', true],
    ['6', true],
    ['0', false],
    ['7', false],
    ['2.5', false],
    ['-1', false],
    ['at most 3', false],
    ['1 to 3', false],
  ])('of %s is a valid rank among six: %s', (written, fits) => {
    const value = printedValue.parse(written);
    const ratio: Unit = { kind: 'ratio' };
    expect(valueFits({ unit: { kind: 'rank', among: 6, first: 'largest' }, value })).toBe(fits);
    expect(valueFits({ unit: ratio, value })).toBe(true);
  });

  it.each([
    ['7.19', true],
    ['0', false],
    ['-7.19', false],
    ['less than 8', true],
    ['-3 to -1', false],
  ])('of %s is a valid exchange rate: %s', (written, fits) => {
    const unit: Unit = { kind: 'exchange-rate', currency: 'CNY', per: 'USD' };
    expect(valueFits({ unit, value: printedValue.parse(written) })).toBe(fits);
  });
});
