import { periodKey, sameKind, type Period } from '../domain/period';
import { lengthInMonths } from '../domain/period-order';
import type { Unit } from '../domain/unit';
import { NumberError } from './number-error';

/** The properties that decide whether a number can be combined with another. */
export interface Reading {
  readonly period: Period;
  /** What is measured, regardless of the period: two numbers of one measure may be compared over time. */
  readonly measure: string;
  readonly unit: Unit;
}

export type Readings = readonly [Reading, ...Reading[]];

/** Whether two readings are of one measure, for periods of the same kind and length. */
export function isComparable(a: Reading, b: Reading): boolean {
  if (a.measure !== b.measure || !sameKind(a.period, b.period)) return false;
  if (a.period.kind !== 'span' || b.period.kind !== 'span') return true;
  const months = lengthInMonths(a.period);
  if (months !== null) return months === lengthInMonths(b.period);
  return withoutYears(a.period) === withoutYears(b.period);
}

/**
 * The text of a span without its years, for spans of weeks or days. Two such spans count as equally long if they cover the same part of
 * different years.
 */
function withoutYears(period: Period): string {
  return periodKey(period).replace(/\d{4}-/g, '');
}

/** The error for two numbers that cannot be combined. */
export function periodMismatch(a: Reading, b: Reading): NumberError {
  const message = `The numbers are for different periods: ${periodKey(a.period)} and ${periodKey(b.period)}.`;
  return new NumberError('period/mismatch', message, hintFor(a, b));
}

function hintFor(a: Reading, b: Reading): string {
  const [first, second] = [unitOfTime(a.period), unitOfTime(b.period)];
  if (first !== second && (first === 'fiscal-year' || second === 'fiscal-year'))
    return 'Use numbers from one calendar: a fiscal year is not the calendar year with the same number.';
  if (a.period.kind === 'fiscal-year' && b.period.kind === 'fiscal-year' && !sameKind(a.period, b.period))
    return 'Use numbers from one calendar: these are fiscal years of two calendars.';
  if (first !== second)
    return 'Use the sum, cumulative total or mean of the months, quarters or halves to compare them with a year.';
  if (a.period.kind !== b.period.kind || (a.period.kind === 'span' && a.measure === b.measure))
    return 'Use two periods of the same length.';
  return 'Choose the same period for both numbers (topic/name@2023). Numbers for different periods can be combined only if they are of the same measure.';
}

function unitOfTime(period: Period): string {
  return period.kind === 'span' ? period.from.kind : period.kind;
}
