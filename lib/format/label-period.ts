import { assertNever } from '../domain/assert-never';
import { monthNames, monthNumber } from '../domain/month-names';
import { parsePeriod, periodKey, type Period } from '../domain/period';
import { isWithin } from '../domain/period-order';

/**
 * The period that a label names: the whole label (`2024`, `Jan 2024`, `2024-Q1`, `January to August 2025`, `2024–25`), or the words
 * at its end (`China in 2007`, `By the IMF (end of 2024)`, `Estimate, 2024`). Returns null if it is uncertain whether the label
 * names a period.
 */
export function parseLabelPeriod(label: string): Period | null {
  const text = label.trim();
  const tail = [/(?:^|\s)(?:in|for|during)\s+(.+)$/i, /\(([^()]+)\)$/, /,\s+([^,]+)$/];
  return wholePeriod(text) ?? tail.map((form) => wholePeriod(form.exec(text)?.[1] ?? '')).find(isPeriod) ?? null;
}

function isPeriod(period: Period | null): period is Period {
  return period !== null;
}

function wholePeriod(label: string): Period | null {
  const text = label
    .replace(/^(?:the )?(?:(?:end|start|beginning) of |early |late |mid-|FY ?)/i, '')
    .replace(/ (?:alone|only)$/i, '');
  if (/^\d{4}$/.test(text) && !isLikelyYear(text)) return null;
  // “2010-11” may be November 2010, or a year that begins in 2010 and ends in 2011.
  const [, year, next] = /^\d\d(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year !== undefined && Number(next) === Number(year) + 1) return null;
  const written = parsePeriod(text);
  if (written !== null) return written;
  const years = /^(\d{4}) ?[–/-] ?(\d{2}|\d{4})$/.exec(text);
  if (years !== null) {
    const [, from = '', to = ''] = years;
    return isLikelyYear(from) ? parsePeriod(`${from}/${from.slice(0, 4 - to.length)}${to}`) : null;
  }
  const months = /^(?:(\p{L}+)\.? ?(?:to|[–-]) ?)?(\p{L}+)\.? (\d{4})$/u.exec(text);
  if (months !== null) {
    const [, from, to = '', monthYear = ''] = months;
    const last = monthKey(to, monthYear);
    const first = from === undefined ? null : monthKey(from, monthYear);
    if (last === null || (from !== undefined && first === null)) return null;
    return parsePeriod(first === null ? last : `${first}/${last}`);
  }
  const part = /^(?:the )?(Q[1-4]|H[12]|(?:first|second|third|fourth) (?:quarter|half))(?: of)? (\d{4})$/i.exec(text);
  if (part === null) return null;
  const [, name = '', ofYear = ''] = part;
  const [ordinal = '', kind = ''] = name.toLowerCase().split(' ');
  const count = ['first', 'second', 'third', 'fourth'].indexOf(ordinal) + 1;
  return parsePeriod(`${ofYear}-${count === 0 ? name.toUpperCase() : `${kind.charAt(0).toUpperCase()}${count}`}`);
}

/** Whether four digits are probably a year and not a number. */
function isLikelyYear(digits: string): boolean {
  return /^(?:1[5-9]|20)/.test(digits);
}

function monthKey(name: string, year: string): string | null {
  const month = monthNumber(name);
  return month === null ? null : `${year}-${String(month).padStart(2, '0')}`;
}

/**
 * Whether a label that names the period `labelled` is correct for a value of `period`. The label may name `period` itself or a longer
 * period that contains it. A label for a fiscal year may also be its year alone (“2024”) or the two years that it spans (“2024/25”), and a
 * label for a span may be its first or last year.
 */
export function isLabelledAs(period: Period, labelled: Period): boolean {
  if (period.kind === 'fiscal-year') {
    const key = String(period.year);
    if (labelled.kind === 'span') return periodKey(labelled.from) === key || periodKey(labelled.to) === key;
    return labelled.kind === 'year' ? periodKey(labelled) === key : periodKey(labelled) === periodKey(period);
  }
  if (isWithin(period, labelled, labelled)) return true;
  return (
    period.kind === 'span' &&
    labelled.kind === 'year' &&
    [period.from, period.to].some((end) => isWithin(end, labelled, labelled))
  );
}

/**
 * Whether a string names a period. If `isYearEnough`, the year is enough: “Oats in 2022” names May 2022. Otherwise, the string must
 * also name the week, month, quarter or half: “Oats in May 2022”.
 */
export function mentionsPeriod(text: string, period: Period, isYearEnough: boolean): boolean {
  const last = period.kind === 'span' ? period.to : period;
  const years = period.kind === 'span' ? [period.from.year, period.to.year] : [period.year];
  const hasYear = years.some((year) =>
    new RegExp(`(?<!\\d)${year}(?!\\d)|[–/-]${String(year).slice(2)}(?!\\d)`).test(text),
  );
  if (!hasYear || isYearEnough || last.kind === 'year' || last.kind === 'fiscal-year') return hasYear;
  switch (last.kind) {
    case 'month':
    case 'day':
      return new RegExp(`\\b${monthNames[last.month - 1]?.slice(0, 3) ?? ''}`, 'i').test(text);
    case 'quarter':
      return new RegExp(`\\bQ${last.quarter}\\b|\\bquarter`, 'i').test(text);
    case 'half-year':
      return new RegExp(`\\bH${last.half}\\b|\\bhalf`, 'i').test(text);
    case 'week':
      return /\bweek|\bW\d/i.test(text);
    default:
      return assertNever(last);
  }
}
