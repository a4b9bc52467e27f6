import { describe, expect, it } from 'vitest';
import { joinedPeriod } from './joined-period';
import { periodKey } from './period';
import { firstOfYear, isRun, nextPeriod, periodsBetween } from './period-steps';
import { simpleOf } from './testdata/periods';

describe('nextPeriod', () => {
  it.each([
    ['2023', '2024'],
    ['2023-H1', '2023-H2'],
    ['2023-H2', '2024-H1'],
    ['2023-Q3', '2023-Q4'],
    ['2023-Q4', '2024-Q1'],
    ['2023-11', '2023-12'],
    ['2023-12', '2024-01'],
    ['2025-W31', '2025-W32'],
    ['2020-W52', '2020-W53'],
    ['2020-W53', '2021-W01'],
    ['2025-W52', '2026-W01'],
    ['2023-02-28', '2023-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2023-12-31', '2024-01-01'],
    ['us-federal:FY2023', 'us-federal:FY2024'],
  ])('after %s comes %s', (text, next) => {
    expect(periodKey(nextPeriod(simpleOf(text)))).toBe(next);
  });
});

describe('runs', () => {
  it.each([
    ['2023-11', '2024-02', ['2023-11', '2023-12', '2024-01', '2024-02']],
    ['2023-Q4', '2024-Q1', ['2023-Q4', '2024-Q1']],
    ['2020-W52', '2021-W01', ['2020-W52', '2020-W53', '2021-W01']],
    ['2025-W52', '2026-W01', ['2025-W52', '2026-W01']],
    ['2023', '2023', ['2023']],
    ['9998', '9999', ['9998', '9999']],
    ['2024', '2023', []],
    ['2023', '2023-12', []],
    ['japan:FY2022', 'india:FY2023', []],
  ])('from %s to %s contain the periods %j', (from, to, keys) => {
    expect(periodsBetween(simpleOf(from), simpleOf(to)).map(periodKey)).toEqual(keys);
    expect(isRun(simpleOf(from), simpleOf(to))).toBe(keys.length > 1);
  });
});

describe('firstOfYear', () => {
  it.each([
    ['2025-08', '2025-01'],
    ['2025-Q3', '2025-Q1'],
    ['2025-H2', '2025-H1'],
    ['2025-08-03', '2025-01-01'],
    ['2025-W31', '2025-W01'],
    ['2025', '2025'],
  ])('returns, for %s, the first period of its kind in the year: %s', (text, first) => {
    expect(periodKey(firstOfYear(simpleOf(text)))).toBe(first);
  });
});

describe('joinedPeriod', () => {
  it.each([
    ['2024-01', '2024-12', '2024'],
    ['2024-Q1', '2024-Q4', '2024'],
    ['2024-H1', '2024-H2', '2024'],
    ['2024-04', '2024-06', '2024-Q2'],
    ['2024-07', '2024-12', '2024-H2'],
    ['2024-Q1', '2024-Q2', '2024-H1'],
    ['2024-02-01', '2024-02-29', '2024-02'],
    ['2024-01-01', '2024-12-31', '2024'],
    ['2023-01', '2024-12', '2023/2024'],
    ['2024-01', '2024-08', '2024-01/2024-08'],
    ['2024-02', '2024-04', '2024-02/2024-04'],
    ['2023-10', '2024-09', '2023-10/2024-09'],
    ['2023-07', '2024-06', '2023-07/2024-06'],
    ['2024-02-01', '2024-02-28', '2024-02-01/2024-02-28'],
    ['2019', '2022', '2019/2022'],
    ['us-federal:FY2019', 'us-federal:FY2022', 'us-federal:FY2019/us-federal:FY2022'],
    ['2024-05', '2024-05', '2024-05'],
    ['2025-W01', '2025-W52', '2025-W01/2025-W52'],
    ['2018-W01', '2023-W52', '2018/2023'],
  ])('joins the periods from %s to %s into %s', (from, to, whole) => {
    expect(periodKey(joinedPeriod(simpleOf(from), simpleOf(to)))).toBe(whole);
  });
});
