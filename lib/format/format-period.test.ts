import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../domain/period';
import { formatDate, formatInPeriod, formatPeriod, formatPeriodWithin } from './format-period';

describe('formatPeriod', () => {
  it.each([
    ['2023', '2023'],
    ['2023-Q1', 'first quarter of 2023'],
    ['2023-Q4', 'fourth quarter of 2023'],
    ['2023-07', 'July 2023'],
    ['2023-12', 'December 2023'],
    ['2023-H2', 'second half of 2023'],
    ['2023-07-26', '26 July 2023'],
    ['2025-01/2025-08', 'January to August 2025'],
    ['2024-11/2025-02', 'November 2024 to February 2025'],
    ['2024-H1/2025-H1', 'first half of 2024 to first half of 2025'],
    ['2025-H1/2025-H2', 'first to second half of 2025'],
    ['2025-01-01/2025-07-26', '1 January to 26 July 2025'],
    ['us-federal:FY2025', 'US federal fiscal year 2025'],
    ['japan:FY2025', 'Japanese fiscal year 2025'],
    ['2025-W31', 'week of 28 July 2025'],
    ['2026-W01', 'week of 29 December 2025'],
    ['2025-W27/2025-W31', 'weeks of 30 June to 28 July 2025'],
    ['2025-W52/2026-W02', 'weeks of 22 December 2025 to 5 January 2026'],
    ['2026-W01/2026-W02', 'weeks of 29 December 2025 to 5 January 2026'],
    ['2018/2025', '2018–2025'],
    ['2025-Q1/2025-Q2', 'first to second quarter of 2025'],
    ['2025-01/2025-06', 'January to June 2025'],
    ['us-federal:FY2020/us-federal:FY2025', 'US federal fiscal year 2020 to US federal fiscal year 2025'],
  ])('writes %s as "%s"', (text, words) => {
    const period = parsePeriod(text);
    expect(period === null ? null : formatPeriod(period)).toBe(words);
  });
});

describe('a period within a sentence', () => {
  it.each([
    ['2025-W31', 'in the week of 28 July 2025', 'in the week of 28 July 2025'],
    ['2025-07', 'in July 2025', 'in July 2025'],
    ['2025-07-28', 'in 28 July 2025', 'on 28 July 2025'],
    ['2024/2025', 'in 2024–2025', 'between 2024 and 2025'],
  ])('is said of %s as "%s", and of what happened then as "%s"', (text, inPeriod, within) => {
    const period = parsePeriod(text);
    if (period === null) throw new Error(`${text} is no period.`);
    expect([formatInPeriod(period), formatPeriodWithin(period)]).toEqual([inPeriod, within]);
  });
});

describe('formatDate', () => {
  it.each([
    ['2025-07-26', '26 July 2025'],
    ['2025-07-01', '1 July 2025'],
    ['2025-12', 'December 2025'],
    ['2025', '2025'],
  ])('writes %s as "%s"', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});
