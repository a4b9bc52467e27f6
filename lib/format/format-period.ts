import { assertNever } from '../domain/assert-never';
import { dateOf } from '../domain/calendar';
import { fiscalCalendars, type Period, type SimplePeriod, type Span } from '../domain/period';
import { firstDay } from '../domain/period-order';
import { capitalised } from '../domain/capitalised';

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
 * Where a period stands: `alone`, as in a cell, in brackets or after a comma; as a `noun` of a sentence; or after a preposition, which
 * is written with it. After `in` stands what a value is of, and after `within` when something happened, as near as it is known.
 */
export type PeriodPlace = 'alone' | 'noun' | 'in' | 'within' | 'by' | 'for' | 'of' | 'about';

/**
 * Writes a period as readers see it where it stands. Alone: `2023`, `fourth quarter of 2023`, `July 2023`, `week of 28 July 2025`,
 * `2018–2025`; within one year a span says the year once: `January to August 2025`. In sentences: `in 2023`, `on 28 July 2025`,
 * `by the fourth quarter of 2023`. The place has no default, so that nobody puts a preposition before a period without asking which.
 */
export function formatPeriod(period: Period, place: PeriodPlace): string {
  switch (place) {
    case 'alone':
      return period.kind === 'span' ? spanAlone(period) : simpleAlone(period);
    case 'noun':
      return period.kind === 'span' ? spanNoun(period) : simpleNoun(period);
    case 'in':
      return period.kind === 'span' ? inSpan(period) : inSimple(period);
    case 'within':
      return period.kind === 'span'
        ? `between ${simpleNoun(period.from)} and ${simpleNoun(period.to)}`
        : inSimple(period);
    case 'by':
      return `by ${simpleNoun(period.kind === 'span' ? period.to : period)}`;
    case 'for':
    case 'of':
    case 'about':
      return `${place} ${formatPeriod(period, 'noun')}`;
    default:
      return assertNever(place);
  }
}

function simpleAlone(period: SimplePeriod): string {
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
      return `week of ${simpleAlone(mondayOfWeek(period))}`;
    case 'day':
      return `${period.day} ${monthNames[period.month - 1]} ${period.year}`;
    case 'fiscal-year':
      return `${fiscalCalendars[period.calendar].name} ${period.year}`;
    default:
      return assertNever(period);
  }
}

/** Years, months and days have names; halves, quarters, weeks and fiscal years are told with the article. */
function simpleNoun(period: SimplePeriod): string {
  return `${articleOf(period)}${simpleAlone(period)}`;
}

function articleOf({ kind }: SimplePeriod): 'the ' | '' {
  switch (kind) {
    case 'year':
    case 'month':
    case 'day':
      return '';
    case 'half-year':
    case 'quarter':
    case 'week':
    case 'fiscal-year':
      return 'the ';
    default:
      return assertNever(kind);
  }
}

function inSimple(period: SimplePeriod): string {
  return `${period.kind === 'day' ? 'on' : 'in'} ${simpleNoun(period)}`;
}

function inSpan(span: Span): string {
  return `${span.from.kind === 'year' || span.from.kind === 'week' ? 'in' : 'from'} ${spanNoun(span)}`;
}

/** A period at the beginning of a line: `Week of 28 July 2025`. */
export function formatPeriodFirst(period: Period): string {
  return capitalised(formatPeriod(period, 'alone'));
}

/** The period of a reading, with the day as of which it was read where it was: `2022, as it stood on 30 April 2024`. */
export function formatReadingPeriod(period: Period, asOf: string | undefined): string {
  return asOf === undefined
    ? formatPeriod(period, 'alone')
    : `${formatPeriod(period, 'alone')}, as it stood on ${formatDate(asOf)}`;
}

function spanAlone({ from, to }: Span): string {
  if (from.kind === 'week' && to.kind === 'week')
    return `weeks of ${spanAlone({ kind: 'span', from: mondayOfWeek(from), to: mondayOfWeek(to) })}`;
  const last = simpleAlone(to);
  if (from.kind === 'year') return `${simpleAlone(from)}–${last}`;
  if (from.kind === 'fiscal-year' || from.year !== to.year) return `${simpleAlone(from)} to ${last}`;
  return `${withinYear(from)} to ${last}`;
}

/** Of two halves of different years each has its article; what is told together has one: `the first to second half of 2025`. */
function spanNoun(span: Span): string {
  const { from, to } = span;
  const isToldTogether = from.kind === 'week' || (from.kind !== 'fiscal-year' && from.year === to.year);
  if (from.kind === 'year') return spanAlone(span);
  return isToldTogether ? `${articleOf(from)}${spanAlone(span)}` : `${simpleNoun(from)} to ${simpleNoun(to)}`;
}

/** The Monday by which a week is named. */
function mondayOfWeek(week: Extract<SimplePeriod, { kind: 'week' }>): Extract<SimplePeriod, { kind: 'day' }> {
  return { kind: 'day', ...dateOf(firstDay(week)) };
}

/** A part of a year without the year. */
function withinYear(part: Exclude<SimplePeriod, { kind: 'year' | 'fiscal-year' }>): string {
  switch (part.kind) {
    case 'week':
      return simpleAlone(part);
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
