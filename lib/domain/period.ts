import { z } from 'zod';
import { assertNever } from './assert-never';

/** Fiscal calendars that sources use, by the month in which the named year begins. */
export const fiscalCalendars = {
  'us-federal': { name: 'US federal fiscal year', startsInMonth: 10, startsInPreviousYear: true },
  japan: { name: 'Japanese fiscal year', startsInMonth: 4, startsInPreviousYear: false },
  india: { name: 'Indian fiscal year', startsInMonth: 4, startsInPreviousYear: false },
} as const;

export type FiscalCalendar = keyof typeof fiscalCalendars;

/** A stretch of time that a figure covers. Two kinds of period are never equal, even over the same days. */
export type Period =
  | { kind: 'year'; year: number }
  | { kind: 'quarter'; year: number; quarter: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'fiscal-year'; calendar: FiscalCalendar; year: number }
  | { kind: 'span'; from: Period; to: Period };

export type Frequency = Exclude<Period['kind'], 'span'>;
export const frequencies = ['year', 'quarter', 'month', 'fiscal-year'] as const satisfies readonly Frequency[];

/** How a period is written in content, one example a kind. */
export const periodForms = '2023, 2023-Q4, 2023-07, us-federal:FY2025 or 1980/2023';

/**
 * Reads a period as ISO 8601 writes it (year, month, interval), with `2023-Q4` for quarters and
 * `calendar:FY2025` for fiscal years, for which ISO has no form.
 *
 * @returns the period, or null when the text is none
 */
export function parsePeriod(text: string): Period | null {
  const [left, right, ...rest] = text.split('/');
  if (left === undefined || rest.length > 0) return null;
  const from = parseSimplePeriod(left);
  if (right === undefined || from === null) return from;
  const to = parseSimplePeriod(right);
  if (to === null || to.kind !== from.kind || comparePeriods(from, to) >= 0) return null;
  return { kind: 'span', from, to };
}

function parseSimplePeriod(text: string): Period | null {
  const match = /^(?:(?<calendar>[a-z-]+):FY)?(?<year>\d{4})(?:-Q(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2]))?$/.exec(
    text,
  );
  const { calendar, year: yearText, quarter, month } = match?.groups ?? {};
  if (yearText === undefined) return null;
  const year = Number(yearText);
  if (calendar !== undefined) {
    if (!isFiscalCalendar(calendar) || quarter !== undefined || month !== undefined) return null;
    return { kind: 'fiscal-year', calendar, year };
  }
  if (quarter !== undefined) return { kind: 'quarter', year, quarter: Number(quarter) };
  if (month !== undefined) return { kind: 'month', year, month: Number(month) };
  return { kind: 'year', year };
}

function isFiscalCalendar(name: string): name is FiscalCalendar {
  return Object.hasOwn(fiscalCalendars, name);
}

/** The one text of a period, which `parsePeriod` reads back; used in keys, files and URLs. */
export function periodKey(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'month':
      return `${period.year}-${String(period.month).padStart(2, '0')}`;
    case 'fiscal-year':
      return `${period.calendar}:FY${period.year}`;
    case 'span':
      return `${periodKey(period.from)}/${periodKey(period.to)}`;
    default:
      return assertNever(period);
  }
}

export function samePeriod(a: Period, b: Period): boolean {
  return periodKey(a) === periodKey(b);
}

/** Orders periods by their first month; a span by its start. */
export function comparePeriods(a: Period, b: Period): number {
  return firstMonth(a) - firstMonth(b);
}

/** The period's first month, counted from year 0: its place on a time axis, in months. */
export function firstMonth(period: Period): number {
  switch (period.kind) {
    case 'year':
      return period.year * 12;
    case 'quarter':
      return period.year * 12 + (period.quarter - 1) * 3;
    case 'month':
      return period.year * 12 + period.month - 1;
    case 'fiscal-year': {
      const calendar = fiscalCalendars[period.calendar];
      const year = calendar.startsInPreviousYear ? period.year - 1 : period.year;
      return year * 12 + calendar.startsInMonth - 1;
    }
    case 'span':
      return firstMonth(period.from);
    default:
      return assertNever(period);
  }
}

/** The period that follows without a gap. A span has none of its kind and is returned as it is. */
export function nextPeriod(period: Period): Period {
  switch (period.kind) {
    case 'year':
    case 'fiscal-year':
      return { ...period, year: period.year + 1 };
    case 'quarter':
      return period.quarter === 4
        ? { kind: 'quarter', year: period.year + 1, quarter: 1 }
        : { ...period, quarter: period.quarter + 1 };
    case 'month':
      return period.month === 12
        ? { kind: 'month', year: period.year + 1, month: 1 }
        : { ...period, month: period.month + 1 };
    case 'span':
      return period;
    default:
      return assertNever(period);
  }
}

/** A period as written in content; YAML reads a bare `2023` as a number, which is accepted. */
export const period = z
  .union([z.string(), z.number().int()])
  .transform((value, context): Period => {
    const parsed = parsePeriod(String(value));
    if (parsed !== null) return parsed;
    context.issues.push({ code: 'custom', message: `Not a period. Write ${periodForms}.`, input: value });
    return z.NEVER;
  })
  .meta({ form: `a period: ${periodForms}` });
