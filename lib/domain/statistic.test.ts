import { describe, expect, it } from 'vitest';
import { printedNumber } from './printed-number';
import { referenceKey, statisticReference } from './statistic';

describe('statisticReference', () => {
  it.each([
    'oats/arvenia',
    'oats/arvenia as of 2024-04-30',
    'oats/arvenia@2019 as of 2024-04-30',
    'oats/arvenia@2019',
    'oats/arvenia@us-federal:FY2025',
    'oats/arvenia@2019/2022',
  ])('reads %s, and referenceKey writes it back', (text) => {
    expect(referenceKey(statisticReference.parse(text))).toBe(text);
  });

  it.each([
    'oats',
    'oats/arvenia@',
    'oats/arvenia@last',
    'oats/arvenia as of 2024-02-30',
    'oats/arvenia as of 2024',
    'oats/arvenia as of 2024-01-01 as of 2024-01-02',
    'oats/arvenia@2019@2020',
    'Oats/arvenia',
    'a/b/c',
    '@2019',
    '',
  ])('rejects "%s"', (text) => {
    expect(statisticReference.safeParse(text).success).toBe(false);
  });
});

describe('printedNumber', () => {
  it.each(['0', '12', '-12', '55.50', '-0.5', '1234567.89'])('accepts %s', (text) => {
    expect(printedNumber.parse(text)).toBe(text);
  });

  it.each(['1,000', '1 000', '1e3', '+5', '.5', '5.', '05', '--5', '1.2.3', '12%', 'NaN', 'Infinity', '', 55.5])(
    'rejects %s',
    (written) => {
      expect(printedNumber.safeParse(written).success).toBe(false);
    },
  );
});
