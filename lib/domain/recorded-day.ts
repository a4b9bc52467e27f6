import { isoDay } from './calendar';
import { dayOf } from './period-order';

/**
 * The earliest plausible year of a recorded date. An earlier year is treated as a typing error, such as `1023` for `2023`.
 *
 * - `web`: the newsroom’s own work (reading, checking, publishing, correcting), because its pages are on the Web, which opened in 1991.
 * - `print`: what others said or published, and `asOf` dates. Printing in Europe began about 1450. For an older statement, the date of a
 *   printed edition is recorded.
 */
export const firstYears = { web: 1991, print: 1450 } as const;
export type Era = keyof typeof firstYears;

/**
 * The maximum number of years between a fact-check and its review date. A later date is probably a typing error, and would leave the
 * fact-check without a review for too long, so it is rejected.
 */
export const mostYearsToReview = 5;

/** The latest date that may be set for the next review of a fact-check that was made on the given day. */
export function lastReviewAfter(checkedOn: string): string {
  const [year = 0, ...rest] = checkedOn.split('-');
  // 29 February becomes 1 March if the later year is not a leap year.
  return isoDay(dayOf([String(Number(year) + mostYearsToReview).padStart(4, '0'), ...rest].join('-')));
}

/**
 * The last day that has begun anywhere on Earth during a UTC day: the next day, because clocks on Kiritimati are 14 hours ahead. An editor
 * there, or in Auckland, uses that date for today’s work. The result depends on the day and not on the time, so that the check reports the
 * same problems all day.
 */
export function lastBegun(day: string): string {
  return isoDay(dayOf(day) + 1);
}
