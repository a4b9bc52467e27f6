import { assertNever } from '../domain/assert-never';
import { dateOf } from '../domain/calendar';
import { fiscalCalendars, type Period, type SimplePeriod, type Span } from '../domain/period';
import { firstDay } from '../domain/period-order';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const ordinals = ['first', 'second', 'third', 'fourth'] as const;

/**
 * Writes a period as readers see it: `2023`, `fourth quarter of 2023`, `July 2023`, `week of 28 July 2025`, `2018–2025`. Within one year a span
 * says the year once: `January to August 2025`.
 */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'half-year':
      return `${ordinals[period.half - 1]} half of ${period.year}`;
    case 'quarter':
      return `${ordinals[period.quarter - 1]} quarter of ${period.year}`;
    case 'month':
      return `${monthNames[period.month - 1]} ${period.year}`;
    case 'week':
      return `week of ${formatPeriod(mondayOfWeek(period))}`;
    case 'day':
      return `${period.day} ${monthNames[period.month - 1]} ${period.year}`;
    case 'fiscal-year':
      return `${fiscalCalendars[period.calendar].name} ${period.year}`;
    case 'span':
      return formatSpan(period);
    default:
      return assertNever(period);
  }
}

/** Writes when something happened, as near as it is known: `on 28 March 2025`, `in March 2025`, `between 2024 and 2025`. */
export function formatPeriodWithin(period: Period): string {
  if (period.kind === 'span') return `between ${formatPeriod(period.from)} and ${formatPeriod(period.to)}`;
  return period.kind === 'day' ? `on ${formatPeriod(period)}` : formatInPeriod(period);
}

/** A period within a sentence: `in 2023`, `in the week of 28 July 2025`. */
export function formatInPeriod(period: Period): string {
  return `in ${period.kind === 'week' ? 'the ' : ''}${formatPeriod(period)}`;
}

/** The period of a reading, with the day as of which it was read where it was: `2022, as it stood on 30 April 2024`. */
export function formatReadingPeriod(period: Period, asOf: string | undefined): string {
  return asOf === undefined ? formatPeriod(period) : `${formatPeriod(period)}, as it stood on ${formatDate(asOf)}`;
}

function formatSpan({ from, to }: Span): string {
  if (from.kind === 'week' && to.kind === 'week')
    return `weeks of ${formatSpan({ kind: 'span', from: mondayOfWeek(from), to: mondayOfWeek(to) })}`;
  const last = formatPeriod(to);
  if (from.kind === 'year') return `${formatPeriod(from)}–${last}`;
  if (from.kind === 'fiscal-year' || from.year !== to.year) return `${formatPeriod(from)} to ${last}`;
  return `${withinYear(from)} to ${last}`;
}

/** The Monday by which a week is named. */
function mondayOfWeek(week: Extract<SimplePeriod, { kind: 'week' }>): Extract<SimplePeriod, { kind: 'day' }> {
  return { kind: 'day', ...dateOf(firstDay(week)) };
}

/** A part of a year without the year. */
function withinYear(part: Exclude<SimplePeriod, { kind: 'year' | 'fiscal-year' }>): string {
  switch (part.kind) {
    case 'week':
      return formatPeriod(part);
    case 'half-year':
      return `${ordinals[part.half - 1]}`;
    case 'quarter':
      return `${ordinals[part.quarter - 1]}`;
    case 'month':
      return `${monthNames[part.month - 1]}`;
    case 'day':
      return `${part.day} ${monthNames[part.month - 1]}`;
    default:
      return assertNever(part);
  }
}

/** Writes a date as precisely as it is known: `26 July 2025`, `July 2025`, `2025`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : monthNames[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}
