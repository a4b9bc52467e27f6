import { assertNever } from './assert-never';
import { daysInMonth, weeksInYear } from './calendar';
import { periodKey, sameKind, samePeriod, type SimplePeriod } from './period';

/** The period of the same kind that follows a period without a gap: 2024-01 for 2023-12. */
export function nextPeriod(period: SimplePeriod): SimplePeriod {
  const { year } = period;
  switch (period.kind) {
    case 'year':
    case 'fiscal-year':
      return { ...period, year: year + 1 };
    case 'half-year':
      return period.half === 2 ? { ...period, year: year + 1, half: 1 } : { ...period, half: 2 };
    case 'quarter':
      return period.quarter === 4
        ? { ...period, year: year + 1, quarter: 1 }
        : { ...period, quarter: period.quarter + 1 };
    case 'month':
      return period.month === 12 ? { ...period, year: year + 1, month: 1 } : { ...period, month: period.month + 1 };
    case 'week':
      return period.week === weeksInYear(year)
        ? { ...period, year: year + 1, week: 1 }
        : { ...period, week: period.week + 1 };
    case 'day': {
      if (period.day < daysInMonth(year, period.month)) return { ...period, day: period.day + 1 };
      return period.month === 12
        ? { ...period, year: year + 1, month: 1, day: 1 }
        : { ...period, month: period.month + 1, day: 1 };
    }
    default:
      return assertNever(period);
  }
}

/** The first period of the same kind in the year of a period: 2025-01 for 2025-08, 2025-W01 for 2025-W31. For a year, the year itself. */
export function firstOfYear(period: SimplePeriod): SimplePeriod {
  switch (period.kind) {
    case 'year':
    case 'fiscal-year':
      return period;
    case 'half-year':
      return { ...period, half: 1 };
    case 'quarter':
      return { ...period, quarter: 1 };
    case 'month':
      return { ...period, month: 1 };
    case 'week':
      return { ...period, week: 1 };
    case 'day':
      return { ...period, month: 1, day: 1 };
    default:
      return assertNever(period);
  }
}

/** Whether two periods can begin and end a run of consecutive periods: they are of the same kind, and the second is after the first. */
export function isRun(from: SimplePeriod, to: SimplePeriod): boolean {
  return sameKind(from, to) && periodKey(from) < periodKey(to);
}

/** Every period from `from` to `to`, including both; empty if `to` is before `from` or of a different kind. */
export function periodsBetween(from: SimplePeriod, to: SimplePeriod): SimplePeriod[] {
  if (!isRun(from, to)) return samePeriod(from, to) ? [from] : [];
  const found = [from];
  for (let at = nextPeriod(from); !samePeriod(at, to); at = nextPeriod(at)) found.push(at);
  found.push(to);
  return found;
}
