import { describe, expect, it } from 'vitest';
import { periodKey } from './period';
import { comparePeriods, firstDay, firstMonth, isWithin, lastDay, lengthInMonths } from './period-order';
import { periodOf } from './testdata/periods';

describe('arithmetic with periods', () => {
  it('returns the first month of a period as a number of months from year 0', () => {
    // 2023 × 12 = 24276; October 2022 is 2022 × 12 + 9 = 24273.
    expect(firstMonth(periodOf('2023'))).toBe(24276);
    expect(firstMonth(periodOf('2023-H2'))).toBe(24282);
    expect(firstMonth(periodOf('2023-Q2'))).toBe(24279);
    expect(firstMonth(periodOf('2023-12'))).toBe(24287);
    expect(firstMonth(periodOf('2023-04-16'))).toBe(24279.5);
    expect(firstMonth(periodOf('us-federal:FY2023'))).toBe(24273);
    expect(firstMonth(periodOf('japan:FY2023'))).toBe(24279);
    expect(firstMonth(periodOf('2023/2025'))).toBe(24276);
  });

  it('counts days from 1970, even for years before 100', () => {
    // 2024 − 1970 = 54 years, and 13 of the years to 2023 are leap years: 54 × 365 + 13 = 19723.
    expect([firstDay(periodOf('2024')), lastDay(periodOf('2024'))]).toEqual([19723, 20088]);
    expect([firstDay(periodOf('1970-01-02')), lastDay(periodOf('1970-01-02'))]).toEqual([1, 1]);
    expect(lastDay(periodOf('us-federal:FY2024')) - firstDay(periodOf('us-federal:FY2024'))).toBe(365);
    expect(firstDay(periodOf('0099')) - firstDay(periodOf('0098'))).toBe(365);
  });

  it('sorts periods by their first day, and longer periods before shorter ones with the same first day', () => {
    const texts = ['2023-Q2', '2023-02', '2024', '2023-01-01', 'us-federal:FY2023', 'india:FY2022', '2023', '2023-01'];
    const more = ['2023-Q1', '2023/2025', '2023-H1', 'japan:FY2022'];
    expect([...texts, ...more].map(periodOf).sort(comparePeriods).map(periodKey)).toEqual([
      'india:FY2022',
      'japan:FY2022',
      'us-federal:FY2023',
      '2023/2025',
      '2023',
      '2023-H1',
      '2023-Q1',
      '2023-01',
      '2023-01-01',
      '2023-02',
      '2023-Q2',
      '2024',
    ]);
  });

  it.each([
    ['2022', 12],
    ['2022-H1', 6],
    ['2022-Q3', 3],
    ['2022-02', 1],
    ['japan:FY2022', 12],
    ['2022-01/2022-08', 8],
    ['2019/2022', 48],
    ['2022-02-01/2022-02-28', null],
  ])('%s lasts %s months', (text, months) => {
    expect(lengthInMonths(periodOf(text))).toBe(months);
  });

  it('places every month of a year within that year', () => {
    const within = (text: string, from?: string, to?: string) =>
      isWithin(periodOf(text), from === undefined ? from : periodOf(from), to === undefined ? to : periodOf(to));
    expect(['2021-12', '2022-01', '2022-12', '2023-01'].map((text) => within(text, '2022', '2022'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([within('2022', '2022-02'), within('2022', undefined, '2022-11'), within('2022')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
