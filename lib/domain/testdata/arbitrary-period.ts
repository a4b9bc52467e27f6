import fc from 'fast-check';
import { daysInMonth, weeksInYear } from '../calendar';
import type { FiscalCalendar, Period, SimplePeriod } from '../period';
import { isRun, nextPeriod } from '../period-steps';

const year = fc.integer({ min: 0, max: 9990 });
const month = fc.integer({ min: 1, max: 12 });
const calendars: FiscalCalendar[] = ['us-federal', 'japan', 'india'];

/** Periods of every kind except spans, in years early enough that the next year also has four digits. */
export const simplePeriods: fc.Arbitrary<SimplePeriod> = fc.oneof(
  fc.record({ kind: fc.constant('year' as const), year }),
  fc.record({ kind: fc.constant('half-year' as const), year, half: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('quarter' as const), year, quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('month' as const), year, month }),
  fc
    .record({ year, week: fc.integer({ min: 1, max: 53 }) })
    .map((date) => ({ kind: 'week' as const, ...date, week: Math.min(date.week, weeksInYear(date.year)) })),
  fc
    .record({ year, month, day: fc.integer({ min: 1, max: 31 }) })
    .map((date) => ({ kind: 'day' as const, ...date, day: Math.min(date.day, daysInMonth(date.year, date.month)) })),
  fc.record({ kind: fc.constant('fiscal-year' as const), calendar: fc.constantFrom(...calendars), year }),
);

/** Runs of up to forty-one consecutive periods, given by their first and last period and the number of steps between them. */
export const runs = fc
  .tuple(simplePeriods, fc.integer({ min: 1, max: 40 }))
  .map(([from, steps]) => ({ from, steps, to: after(from, steps) }))
  .filter(({ to }) => to.year <= 9999);

export const periods: fc.Arbitrary<Period> = fc.oneof(
  simplePeriods,
  runs.filter(({ from, to }) => isRun(from, to)).map(({ from, to }) => ({ kind: 'span' as const, from, to })),
);

function after(period: SimplePeriod, steps: number): SimplePeriod {
  return steps === 0 ? period : after(nextPeriod(period), steps - 1);
}
