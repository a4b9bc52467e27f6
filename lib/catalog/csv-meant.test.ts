import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDecimalText } from '../domain/decimal';
import { frequencies, type Frequency } from '../domain/period';
import { numberMeant, periodMeant } from './csv-meant';
import { tries } from '../domain/testdata/tries';

describe('numberMeant', () => {
  it.each([
    ['1,201.5', '1201.5'],
    ['12,345,678', '12345678'],
    ['-1.201,50', '-1201.50'],
    ['12,5', '12.5'],
    ['1 201,5', '1201.5'],
    ['1’201.5', '1201.5'],
    ['1\u202f201', '1201'],
    ['−3.2', '-3.2'],
    [' 7 ', '7'],
    ['12.50%', '12.50'],
    ['0,205', '0.205'],
    ['(4.2)', '-4.2'],
    ['+0.5', '0.5'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['1.2E-3', '0.0012'],
  ])('reads %j as %j', (written, meant) => {
    expect(numberMeant(written).meant).toBe(meant);
  });

  it.each([
    '1,201',
    '-999,999',
    '$5',
    '€ 20.5',
    'x',
    '1.2.3',
    '12-14',
    '5 apples',
    '1,20,1',
    '..',
    ':',
    'n/a',
    '٣',
    '1e999',
  ])('does not guess the meaning of %j', (written) => {
    expect(numberMeant(written).meant).toBeNull();
  });

  it.each([
    ['<0.1', 'less than 0.1'],
    ['< 0.1%', 'less than 0.1'],
    ['>1,000', 'more than 1000'],
    ['≥95', 'at least 95'],
    ['12–15', '12 to 15'],
    ['under 5', 'less than 5'],
    ['40 or more', 'at least 40'],
  ])('suggests recording %j in a note, or as a statistic', (written, words) => {
    const { fault, meant, hint } = numberMeant(written);
    expect([fault, meant]).toEqual(['is a bound or a range', null]);
    expect(hint).toContain(`the note to "${words}"`);
    expect(hint).toContain(`value: '${words}'`);
  });

  it('never suggests a value that the check would reject', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+ %$()eE’'), maxLength: 9 }), (written) => {
        const { meant } = numberMeant(written);
        expect(meant === null || isDecimalText(meant), `${written} → ${meant}`).toBe(true);
      }),
      tries(3000),
    );
  });
});

describe('periodMeant', () => {
  it.each<[string, Frequency, string]>([
    ['2025M03', 'month', '2025-03'],
    ['2025-M3', 'month', '2025-03'],
    ['2025/03', 'month', '2025-03'],
    ['03/2025', 'month', '2025-03'],
    ['202503', 'month', '2025-03'],
    ['Mar 2025', 'month', '2025-03'],
    ['March 2025', 'month', '2025-03'],
    ['2025-03-01', 'month', '2025-03'],
    ['2025Q1', 'quarter', '2025-Q1'],
    ['Q1 2025', 'quarter', '2025-Q1'],
    ['2025-07-01', 'quarter', '2025-Q3'],
    ['2025S2', 'half-year', '2025-H2'],
    ['2025W31', 'week', '2025-W31'],
    ['2025-W5', 'week', '2025-W05'],
    ['W31 2025', 'week', '2025-W31'],
    ['2025-07-28', 'week', '2025-W31'],
    ['2024-12-30', 'week', '2025-W01'],
    ['2025-01-01', 'year', '2025'],
    ['2025.0', 'year', '2025'],
    [' 2025', 'year', '2025'],
    ['2025/3/9', 'day', '2025-03-09'],
  ])('reads %j, in a series with one value for each %s, as %j', (written, frequency, meant) => {
    expect(periodMeant(written, frequency)).toBe(meant);
  });

  it.each<[string, Frequency]>([
    ['3/4/2025', 'day'],
    ['2025-02-01', 'quarter'],
    ['2025-03-02', 'month'],
    ['2025M13', 'month'],
    ['2025-07-27', 'week'],
    ['2025W53', 'week'],
    ['25', 'year'],
    ['2025-Q1', 'month'],
    ['soon', 'year'],
  ])('does not guess the meaning of %j in a series with one value for each %s', (written, frequency) => {
    expect(periodMeant(written, frequency)).toBeNull();
  });

  it('does not read a span of two years as one period', () => {
    for (const frequency of frequencies) expect(periodMeant('2024/2025', frequency)).toBeNull();
  });
});
