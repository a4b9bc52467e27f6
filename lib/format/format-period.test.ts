import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../domain/period';
import { formatDate, formatPeriod, type PeriodPlace } from './format-period';

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
    expect(period === null ? null : formatPeriod(period, 'alone')).toBe(words);
  });
});

describe('a period within a sentence', () => {
  const said = (text: string, place: PeriodPlace): string => {
    const period = parsePeriod(text);
    if (period === null) throw new Error(`${text} is not a period.`);
    return formatPeriod(period, place);
  };

  it.each([
    ['2025', 'in 2025', 'by 2025', 'for 2025'],
    ['2025-07', 'in July 2025', 'by July 2025', 'for July 2025'],
    ['2021-01-02', 'on 2 January 2021', 'by 2 January 2021', 'for 2 January 2021'],
    ['2020-H1', 'in the first half of 2020', 'by the first half of 2020', 'for the first half of 2020'],
    ['2020-Q3', 'in the third quarter of 2020', 'by the third quarter of 2020', 'for the third quarter of 2020'],
    ['2025-W31', 'in the week of 28 July 2025', 'by the week of 28 July 2025', 'for the week of 28 July 2025'],
    [
      'us-federal:FY2020',
      'in the US federal fiscal year 2020',
      'by the US federal fiscal year 2020',
      'for the US federal fiscal year 2020',
    ],
    ['2024/2025', 'in 2024–2025', 'by 2025', 'for 2024–2025'],
    ['2025-01/2025-08', 'from January to August 2025', 'by August 2025', 'for January to August 2025'],
    [
      '2025-Q1/2025-Q2',
      'from the first to second quarter of 2025',
      'by the second quarter of 2025',
      'for the first to second quarter of 2025',
    ],
    [
      '2024-H2/2025-H1',
      'from the second half of 2024 to the first half of 2025',
      'by the first half of 2025',
      'for the second half of 2024 to the first half of 2025',
    ],
    [
      'japan:FY2024/japan:FY2025',
      'from the Japanese fiscal year 2024 to the Japanese fiscal year 2025',
      'by the Japanese fiscal year 2025',
      'for the Japanese fiscal year 2024 to the Japanese fiscal year 2025',
    ],
    [
      '2025-W52/2026-W02',
      'in the weeks of 22 December 2025 to 5 January 2026',
      'by the week of 5 January 2026',
      'for the weeks of 22 December 2025 to 5 January 2026',
    ],
  ])('has its preposition and article: %s becomes %s, %s, %s', (text, ...words) => {
    expect((['in', 'by', 'for'] as const).map((place) => said(text, place))).toEqual(words);
  });

  it.each([
    ['2025-W31', 'in the week of 28 July 2025'],
    ['2025-07', 'in July 2025'],
    ['2025-07-28', 'on 28 July 2025'],
    ['2024/2025', 'between 2024 and 2025'],
    ['2024-Q4/2025-Q1', 'between the fourth quarter of 2024 and the first quarter of 2025'],
  ])('has a preposition for the time of an event: %s becomes %s', (text, words) => {
    expect(said(text, 'within')).toBe(words);
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
