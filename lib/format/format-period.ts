import { assertNever } from '../domain/assert-never';
import { dateOf } from '../domain/calendar';
import { periodKey, type Period, type SimplePeriod, type Span } from '../domain/period';
import { firstDay } from '../domain/period-order';
import { capitalised } from '../domain/capitalised';
import { memoizeByKey } from '../domain/memoize';
import { messagesLanguage, t } from '../messages/messages';

/**
 * The position of a period: `alone`, as in a cell, in brackets or after a comma; as a `noun` in a sentence; or after a
 * preposition, which is then part of the result. `in` is for the period of a value, `within` for the time of an event that
 * happened at some point in the period.
 */
export type PeriodPlace = 'alone' | 'noun' | 'in' | 'within' | 'by' | 'for' | 'of' | 'about';

/**
 * Writes a period as readers see it in its position. Alone: `2023`, `fourth quarter of 2023`, `July 2023`, `week of 28 July 2025`,
 * `2018–2025`; a span within one year names the year once: `January to August 2025`. In sentences: `in 2023`, `on 28 July 2025`,
 * `by the fourth quarter of 2023`. The position has no default, so that every caller chooses the preposition.
 */
export function formatPeriod(period: Period, place: PeriodPlace): string {
  const texts = periodTexts(messagesLanguage());
  const key = `${place} ${periodKey(period)}`;
  const text = texts.get(key) ?? (period.kind === 'span' ? formatSpan(period, place) : formatSimple(period, place));
  texts.set(key, text);
  return text;
}

/** Formatted periods are cached for each language and position, because most are needed many times. */
const periodTexts = memoizeByKey((_language: string) => new Map<string, string>());

function formatSimple(period: SimplePeriod, place: PeriodPlace): string {
  const { year } = period;
  switch (period.kind) {
    case 'year':
      return t('period.year', { place, year });
    case 'half-year':
      return t('period.half-year', { place, year, half: period.half, ordinal: ordinalOf(period.half) });
    case 'quarter':
      return t('period.quarter', { place, year, quarter: period.quarter, ordinal: ordinalOf(period.quarter) });
    case 'month':
      return t('period.month', { place, month: inCalendar('month', year, period.month) });
    case 'week':
      return t('period.week', { place, monday: formatSimple(mondayOfWeek(period), 'alone') });
    case 'day':
      return t('period.day', { place, day: inCalendar('day', year, period.month, period.day) });
    case 'fiscal-year':
      return t(`period.fiscalYear.${period.calendar}`, { place, year });
    default:
      return assertNever(period);
  }
}

function ordinalOf(part: number): string {
  return t('period.ordinal', { n: part });
}

function formatSpan(span: Span, place: PeriodPlace): string {
  const { from, to } = span;
  if (place === 'alone') return spanAlone(span);
  if (place === 'by') return formatSimple(to, 'by');
  const values = { place, span: spanNoun(span), from: formatSimple(from, 'noun'), to: formatSimple(to, 'noun') };
  return from.kind === 'year' || from.kind === 'week' ? t('period.inSpanOfYears', values) : t('period.inSpan', values);
}

/** A period at the start of a line: `Week of 28 July 2025`. */
export function formatPeriodFirst(period: Period): string {
  return capitalised(formatPeriod(period, 'alone'));
}

/**
 * The period of a statistic. If the value is from the data as they stood on an earlier day, the text names that day too: `2022, as it
 * stood on 30 April 2024`.
 */
export function formatReadingPeriod(period: Period, asOf: string | undefined): string {
  return asOf === undefined
    ? formatPeriod(period, 'alone')
    : t('period.asOf', { period: formatPeriod(period, 'alone'), date: formatDate(asOf) });
}

function spanAlone({ from, to }: Span): string {
  if (from.kind === 'week' && to.kind === 'week') {
    const days = spanAlone({ kind: 'span', from: mondayOfWeek(from), to: mondayOfWeek(to) });
    return t('period.span.weeks', { days });
  }
  const last = formatSimple(to, 'alone');
  if (from.kind === 'year') return t('period.span.years', { from: formatSimple(from, 'alone'), to: last });
  const first = from.kind === 'fiscal-year' || from.year !== to.year ? formatSimple(from, 'alone') : withinYear(from);
  return t('period.span.other', { from: first, to: last });
}

/**
 * Writes a span as a noun. Halves or quarters of different years each have an article; those of one year share an article: `the first to
 * second half of 2025`.
 */
function spanNoun(span: Span): string {
  const { from, to } = span;
  if (from.kind === 'year') return spanAlone(span);
  if (from.kind === 'week') return t('period.span.together', { span: spanAlone(span) });
  if (from.kind !== 'fiscal-year' && from.year === to.year)
    return from.kind === 'half-year' || from.kind === 'quarter'
      ? t('period.span.together', { span: spanAlone(span) })
      : spanAlone(span);
  return t('period.span.other', { from: formatSimple(from, 'noun'), to: formatSimple(to, 'noun') });
}

/** The Monday of a week, which is part of its name: `week of 28 July 2025`. */
function mondayOfWeek(week: Extract<SimplePeriod, { kind: 'week' }>): Extract<SimplePeriod, { kind: 'day' }> {
  return { kind: 'day', ...dateOf(firstDay(week)) };
}

/** Writes a part of a year without naming the year. */
function withinYear(part: Exclude<SimplePeriod, { kind: 'year' | 'fiscal-year' }>): string {
  switch (part.kind) {
    case 'week':
      return formatSimple(part, 'alone');
    case 'half-year':
      return ordinalOf(part.half);
    case 'quarter':
      return ordinalOf(part.quarter);
    case 'month':
      return inCalendar('monthOfYear', part.year, part.month);
    case 'day':
      return inCalendar('dayOfYear', part.year, part.month, part.day);
    default:
      return assertNever(part);
  }
}

/** Writes a date as precisely as it is known: `26 July 2025`, `July 2025`, `2025`. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return day === undefined
    ? inCalendar('month', Number(year), Number(month))
    : inCalendar('day', Number(year), Number(month), Number(day));
}

/** The parts of a date to write, for each form. */
const parts = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'long' },
  monthOfYear: { month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Writes a day or a month in the language of the newsroom. */
function inCalendar(part: keyof typeof parts, year: number, month: number, day = 1): string {
  return calendarIn(messagesLanguage())(part)(`${year} ${month} ${day}`);
}

/** Dates are cached for each language, because most are needed many times. */
const calendarIn = memoizeByKey((language: string) =>
  memoizeByKey((part: keyof typeof parts) => {
    const format = new Intl.DateTimeFormat(language, { ...parts[part], timeZone: 'UTC' });
    return memoizeByKey((date: string) => {
      const [year = 0, month = 1, day = 1] = date.split(' ').map(Number);
      return format.format(new Date(0).setUTCFullYear(year, month - 1, day));
    });
  }),
);
