import { describe, expect, it } from 'vitest';
import { periodOf } from '../domain/testdata/periods';
import { openingDate } from '../prose/clauses/dated-clauses';
import { fitsDate } from './fits-date';

describe('whether a number fits the date in its sentence', () => {
  it.each([
    ['2026-06', 'In June 2026', true],
    ['2026-06', 'In July 2026', false],
    ['2026-06', 'In June 2025', false],
    ['2026-06', 'In the second quarter of 2026', true],
    ['2026-06', 'In the first quarter of 2026', false],
    ['2026-06-12', 'In June 2026', true],
    ['2026-06-12', 'On 12 June 2026', true],
    ['2026-06-12', 'On 13 June 2026', false],
    ['2026-W27', 'In June 2026', true],
    ['2026-W27', 'In July 2026', true],
    ['2026-W27', 'In August 2026', false],
    // A level, such as a debt, that is recorded for a quarter is the level in the last month of the quarter.
    ['2025-Q2', 'In June 2025', true],
    ['2025-Q2', 'In May 2025', false],
    ['2025-Q2', 'In the third quarter of 2025', false],
    ['2025-Q2', 'At the start of July 2025', true],
    ['2025-Q2', 'At the start of August 2025', false],
    ['2025-H1', 'In the first quarter of 2025', false],
    ['2025-H1', 'In the second half of 2025', false],
    ['2025-01/2025-08', 'In August 2025', true],
    ['2025-01/2025-08', 'In July 2025', false],
    ['2025-01/2025-08', 'By October 2025', true],
    ['2025-01/2025-08', 'At the end of 2025', false],
    ['2025-11', 'By October 2025', false],
    ['2025-11', 'At the end of 2025', true],
    ['2025-11', 'In early 2025', false],
    ['2025-01/2025-08', 'From January to August 2025', true],
    ['2025-01/2025-08', 'From January to July 2025', false],
    ['2025-01/2025-08', 'From February to August 2025', false],
    ['2024-10/2025-03', 'Between October 2024 and March 2025', true],
    ['2025-H1', 'From January to June 2025', true],
    ['2025', 'From January to June 2025', true],
    // The number may be a level in that month, such as a debt.
    ['2025', 'In July 2025', true],
    ['2020/2025', 'In July 2025', true],
    ['us-federal:FY2025', 'In July 2025', true],
    ['2025', 'In July 2024', false],
    // A fiscal year has the name of one of its two calendar years.
    ['us-federal:FY2025', 'In the fiscal year 2025', true],
    ['us-federal:FY2025', 'In fiscal 2024', false],
    ['us-federal:FY2020/us-federal:FY2025', 'In the fiscal year 2024', true],
    ['2025', 'In the fiscal year 2024', false],
    ['2024-Q4', 'In fiscal 2025', true],
    ['2024-Q1', 'In fiscal 2023', true],
    ['2026-Q1', 'In the first quarter of the fiscal year 2024', false],
  ])('a number for %s and “%s”: %s', (period, date, fits) => {
    const written = openingDate(`${date} it was #.`);
    if (written === null) throw new Error('The sentence has no date.');
    expect(fitsDate(periodOf(period), written)).toBe(fits);
  });
});
