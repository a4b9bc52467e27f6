import { describe, expect, it } from 'vitest';
import { comparePeriods, firstMonth, nextPeriod, parsePeriod, periodKey, samePeriod, type Period } from './period';

function read(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is no period.`);
  return period;
}

describe('parsePeriod', () => {
  it.each<[string, Period]>([
    ['2023', { kind: 'year', year: 2023 }],
    ['2023-Q4', { kind: 'quarter', year: 2023, quarter: 4 }],
    ['2023-07', { kind: 'month', year: 2023, month: 7 }],
    ['us-federal:FY2025', { kind: 'fiscal-year', calendar: 'us-federal', year: 2025 }],
    ['1980/2023', { kind: 'span', from: { kind: 'year', year: 1980 }, to: { kind: 'year', year: 2023 } }],
    [
      '2025-Q1/2025-Q2',
      {
        kind: 'span',
        from: { kind: 'quarter', year: 2025, quarter: 1 },
        to: { kind: 'quarter', year: 2025, quarter: 2 },
      },
    ],
  ])('reads %s, and periodKey writes it back', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
    expect(periodKey(period)).toBe(text);
  });

  it.each(
    [
      [
        '',
        '23',
        '20233',
        '2023-',
        '2023-Q5',
        '2023-Q0',
        '2023-13',
        '2023-00',
        '2023-7',
        '2023-07-01',
        ' 2023',
        '2023 ',
      ],
      [
        'FY2025',
        'mars:FY2025',
        'us-federal:2025',
        'us-federal:FY2025-Q1',
        'us-federal:FY2025-07',
        'constructor:FY2025',
      ],
      ['2023/', '/2023', '2023/2023', '2023/2019', '2019/2023-Q1', '2019/2020/2021', 'last year', '2023–2024'],
    ].flat(),
  )('refuses "%s"', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('order', () => {
  it('counts the first month from year 0', () => {
    // 2023 × 12 = 24276; October of 2022 is 2022 × 12 + 9 = 24273.
    expect(firstMonth(read('2023'))).toBe(24276);
    expect(firstMonth(read('2023-Q2'))).toBe(24279);
    expect(firstMonth(read('2023-12'))).toBe(24287);
    expect(firstMonth(read('us-federal:FY2023'))).toBe(24273);
    expect(firstMonth(read('japan:FY2023'))).toBe(24279);
    expect(firstMonth(read('2023/2025'))).toBe(24276);
  });

  it('sorts periods of all kinds by where they begin', () => {
    const texts = ['2023-Q2', '2023-02', '2024', 'us-federal:FY2023', 'india:FY2022', '2023'];
    const sorted = texts.map(read).sort(comparePeriods).map(periodKey);
    expect(sorted).toEqual(['india:FY2022', 'us-federal:FY2023', '2023', '2023-02', '2023-Q2', '2024']);
  });

  it('never takes two kinds for the same period, even over the same days', () => {
    expect(samePeriod(read('2023'), read('2023'))).toBe(true);
    expect(samePeriod(read('2023-Q1'), read('2023-01'))).toBe(false);
    expect(samePeriod(read('japan:FY2023'), read('india:FY2023'))).toBe(false);
  });
});

describe('nextPeriod', () => {
  it.each([
    ['2023', '2024'],
    ['2023-Q3', '2023-Q4'],
    ['2023-Q4', '2024-Q1'],
    ['2023-11', '2023-12'],
    ['2023-12', '2024-01'],
    ['us-federal:FY2023', 'us-federal:FY2024'],
  ])('after %s comes %s', (text, next) => {
    expect(periodKey(nextPeriod(read(text)))).toBe(next);
  });
});
