import { assertNever } from './assert-never';
import { dateOf, dayNumber, daysInMonth, mondayOf } from './calendar';
import { fiscalCalendars, periodKey, type Period, type SimplePeriod } from './period';
import { nextPeriod } from './period-steps';

/**
 * Compares two periods for sorting: first by their first day, then the longer one first (a year before its January), then by their text.
 * Returns 0 only for the same period.
 */
export function comparePeriods(a: Period, b: Period): number {
  return firstDay(a) - firstDay(b) || lastDay(b) - lastDay(a) || compareText(periodKey(a), periodKey(b));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Whether a period is between the beginning of `from` and the end of `to`; if `from` or `to` is missing, there is no limit on that side.
 */
export function isWithin(period: Period, from: Period | undefined, to: Period | undefined): boolean {
  return (
    (from === undefined || firstDay(period) >= firstDay(from)) && (to === undefined || lastDay(period) <= lastDay(to))
  );
}

/**
 * The first month of a period, counted from year 0: its position on a time axis, in months. For weeks and days, the number has a fraction.
 */
export function firstMonth(period: Period): number {
  const { year, month, day } = startOf(period);
  return year * 12 + month - 1 + (day - 1) / daysInMonth(year, month);
}

/** How many months a period lasts; null if it consists of weeks or days. */
export function lengthInMonths(period: Period): number | null {
  const last = endOf(period);
  if (last.kind === 'day' || last.kind === 'week') return null;
  return firstMonth(nextPeriod(last)) - firstMonth(period);
}

/** The number of a calendar day, `2025-07-26`: days since 1 January 1970. */
export function dayOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayNumber(year, month, date);
}

/** The number of the period's first day: days since 1 January 1970. */
export function firstDay(period: Period): number {
  const { year, month, day } = startOf(period);
  return dayNumber(year, month, day);
}

/** The number of the period's last day: days since 1 January 1970. */
export function lastDay(period: Period): number {
  return firstDay(nextPeriod(endOf(period))) - 1;
}

/** Whether any day of a period is in a year. */
export function includesYear(period: Period, year: number): boolean {
  return firstDay(period) <= dayNumber(year, 12, 31) && lastDay(period) >= dayNumber(year, 1, 1);
}

function endOf(period: Period): SimplePeriod {
  return period.kind === 'span' ? period.to : period;
}

function startOf(period: Period): { readonly year: number; readonly month: number; readonly day: number } {
  switch (period.kind) {
    case 'year':
      return { year: period.year, month: 1, day: 1 };
    case 'half-year':
      return { year: period.year, month: period.half * 6 - 5, day: 1 };
    case 'quarter':
      return { year: period.year, month: period.quarter * 3 - 2, day: 1 };
    case 'month':
      return { year: period.year, month: period.month, day: 1 };
    case 'week':
      return dateOf(mondayOf(period.year, period.week));
    case 'day':
      return period;
    case 'fiscal-year': {
      const { startsInMonth, startsInPreviousYear } = fiscalCalendars[period.calendar];
      return { year: startsInPreviousYear ? period.year - 1 : period.year, month: startsInMonth, day: 1 };
    }
    case 'span':
      return startOf(period.from);
    default:
      return assertNever(period);
  }
}
