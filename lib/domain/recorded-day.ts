import { isoDay } from './calendar';
import { dayOf } from './period-order';

/**
 * The first year in which something can have been done. An earlier day is a slip of the keyboard: `1023` for `2023`.
 *
 * - `web`: what a newsroom does for its pages (reads, checks, publishes, corrects), since it publishes them on the Web, which opened in 1991.
 * - `print`: what others said or published, and how numbers stood. Speeches of any century since can be checked and quoted. Words from
 *   before printing are read in an edition, and its date is the one to record.
 */
export const firstYears = { web: 1991, print: 1450 } as const;
export type Era = keyof typeof firstYears;

/** The most years from a check to its review. A later review is a slip too, and leaves a check unread for a generation. */
export const longestToReview = 5;

/** The last day to which the review of a check can be put off. */
export function lastReviewAfter(checkedOn: string): string {
  const [year = 0, ...rest] = checkedOn.split('-');
  // 29 February becomes 1 March, where there is none.
  return isoDay(dayOf([String(Number(year) + longestToReview).padStart(4, '0'), ...rest].join('-')));
}

/**
 * The last day that has begun anywhere on Earth on a day of Universal Time: clocks on Kiritimati are 14 hours ahead, so that it is the
 * next. An editor there, or in Auckland, dates today’s work by it. It is made of the day and not of the clock: a check has one result
 * all day.
 */
export function lastBegun(day: string): string {
  return isoDay(dayOf(day) + 1);
}
