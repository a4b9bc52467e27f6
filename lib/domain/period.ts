import { z } from 'zod';
import { assertNever } from './assert-never';
import { daysInMonth, weeksInYear } from './calendar';

/**
 * Fiscal calendars that sources use. Each entry gives the month in which the fiscal year begins. If `startsInPreviousYear` is true, FY2025
 * begins in 2024.
 */
export const fiscalCalendars = {
  'us-federal': { startsInMonth: 10, startsInPreviousYear: true },
  japan: { startsInMonth: 4, startsInPreviousYear: false },
  india: { startsInMonth: 4, startsInPreviousYear: false },
} as const;

export type FiscalCalendar = keyof typeof fiscalCalendars;

/**
 * One unit of a calendar: the period of one observation. Months, quarters, halves, weeks and days count from 1. Weeks
 * are ISO 8601 weeks, from Monday to Sunday; a week belongs to the year that contains most of its days.
 */
export type SimplePeriod =
  | { kind: 'year'; year: number }
  | { kind: 'half-year'; year: number; half: number }
  | { kind: 'quarter'; year: number; quarter: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'week'; year: number; week: number }
  | { kind: 'day'; year: number; month: number; day: number }
  | { kind: 'fiscal-year'; calendar: FiscalCalendar; year: number };

/** The time from one simple period to a later one of the same kind, including both. A year to date, for example, is a span. */
export interface Span {
  kind: 'span';
  from: SimplePeriod;
  to: SimplePeriod;
}

/** A period of time to which a number refers. Periods of different kinds are never equal, even when they cover the same days. */
export type Period = SimplePeriod | Span;

export type Frequency = SimplePeriod['kind'];
export const frequencies = [
  'year',
  'half-year',
  'quarter',
  'month',
  'week',
  'day',
  'fiscal-year',
] as const satisfies readonly Frequency[];

/** The ways to write a period in content, with one example of each kind. */
export const periodForms = '2023, 2023-H1, 2023-Q4, 2023-07, 2023-W31, 2023-07-26, us-federal:FY2025 or 1980/2023';
/** The ways to write the period of an observation, which cannot be a span. */
export const simplePeriodForms = '2023, 2023-H1, 2023-Q4, 2023-07, 2023-W31, 2023-07-26 or us-federal:FY2025';

/**
 * Parses a period as ISO 8601 writes it (year, month, week, day, interval), or as `2023-H1` for half-years, `2023-Q4` for quarters and
 * `calendar:FY2025` for fiscal years, for which ISO has no form.
 *
 * @returns the period; null if the string is not a period
 */
export function parsePeriod(text: string): Period | null {
  const [left, right, ...rest] = text.split('/');
  if (left === undefined || rest.length > 0) return null;
  const from = parseSimplePeriod(left);
  if (right === undefined || from === null) return from;
  const to = parseSimplePeriod(right);
  if (to === null || !sameKind(from, to) || periodKey(from) >= periodKey(to)) return null;
  return { kind: 'span', from, to };
}

const simpleForm =
  /^(?:(?<calendar>[a-z-]+):FY)?(?<year>\d{4})(?:-H(?<half>[12])|-Q(?<quarter>[1-4])|-W(?<week>\d{2})|-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?)?$/;

function parseSimplePeriod(text: string): SimplePeriod | null {
  const {
    calendar,
    year: yearText,
    half,
    quarter,
    week: weekText,
    month: monthText,
    day: dayText,
  } = simpleForm.exec(text)?.groups ?? {};
  if (yearText === undefined) return null;
  const year = Number(yearText);
  if (calendar !== undefined) {
    const isWhole = [half, quarter, weekText, monthText].every((part) => part === undefined);
    return isFiscalCalendar(calendar) && isWhole ? { kind: 'fiscal-year', calendar, year } : null;
  }
  if (half !== undefined) return { kind: 'half-year', year, half: Number(half) };
  if (quarter !== undefined) return { kind: 'quarter', year, quarter: Number(quarter) };
  if (weekText !== undefined) {
    const week = Number(weekText);
    return week >= 1 && week <= weeksInYear(year) ? { kind: 'week', year, week } : null;
  }
  if (monthText === undefined) return { kind: 'year', year };
  const month = Number(monthText);
  if (dayText === undefined) return { kind: 'month', year, month };
  const day = Number(dayText);
  return day >= 1 && day <= daysInMonth(year, month) ? { kind: 'day', year, month, day } : null;
}

/** Whether two periods are of the same kind. Fiscal years must have the same calendar, and spans must have ends of the same kind. */
export function sameKind(a: Period, b: Period): boolean {
  if (a.kind === 'fiscal-year' && b.kind === 'fiscal-year') return a.calendar === b.calendar;
  if (a.kind === 'span' && b.kind === 'span') return sameKind(a.from, b.from);
  return a.kind === b.kind;
}

function isFiscalCalendar(name: string): name is FiscalCalendar {
  return Object.hasOwn(fiscalCalendars, name);
}

/**
 * The canonical text of a period, which `parsePeriod` reads back; used in keys, files and URLs. The keys of periods of the same kind (for
 * fiscal years, of the same calendar) sort in chronological order.
 */
export function periodKey(period: Period): string {
  if (period.kind === 'span') return `${periodKey(period.from)}/${periodKey(period.to)}`;
  const year = digits(period.year, 4);
  switch (period.kind) {
    case 'year':
      return year;
    case 'half-year':
      return `${year}-H${period.half}`;
    case 'quarter':
      return `${year}-Q${period.quarter}`;
    case 'month':
      return `${year}-${digits(period.month, 2)}`;
    case 'week':
      return `${year}-W${digits(period.week, 2)}`;
    case 'day':
      return `${year}-${digits(period.month, 2)}-${digits(period.day, 2)}`;
    case 'fiscal-year':
      return `${period.calendar}:FY${year}`;
    default:
      return assertNever(period);
  }
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

export function samePeriod(a: Period, b: Period): boolean {
  return periodKey(a) === periodKey(b);
}

/**
 * Explains why a string such as `2025-W53`, which has the form of a week, is not a period: most years have only 52 weeks.
 *
 * @returns null for a string in any other form
 */
export function invalidWeekReason(text: string): string | null {
  const year = /^(\d{4})-W(?:53|5[4-9]|[6-9]\d|00)$/.exec(text)?.[1];
  if (year === undefined || parsePeriod(text) !== null) return null;
  const last = periodKey({ kind: 'week', year: Number(year), week: weeksInYear(Number(year)) });
  return `The year ${year} has the weeks ${year}-W01 to ${last}.`;
}

/** A period as written in content. YAML reads a bare `2023` as a number, which is accepted. */
export const period = z
  .union([z.string(), z.number().int()])
  .transform((value, context): Period => {
    const parsed = parsePeriod(String(value));
    if (parsed !== null) return parsed;
    context.issues.push({
      code: 'custom',
      message: invalidWeekReason(String(value)) ?? `This is not a period. Write ${periodForms}.`,
      input: value,
    });
    return z.NEVER;
  })
  .meta({ form: `a period: ${periodForms}` });

/** The period of an observation: any period except a span. */
export const simplePeriod = z
  .union([z.string(), z.number().int()])
  .transform((value, context): SimplePeriod => {
    const parsed = parsePeriod(String(value));
    if (parsed !== null && parsed.kind !== 'span') return parsed;
    context.issues.push({
      code: 'custom',
      message: invalidWeekReason(String(value)) ?? 'This is not a single period, such as a year, a quarter or a month.',
      input: value,
    });
    return z.NEVER;
  })
  .meta({ form: `a single period: ${simplePeriodForms}` });
