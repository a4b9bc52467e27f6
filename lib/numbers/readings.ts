import { periodKey, sameKind, type Period } from '../domain/period';
import { lengthInMonths } from '../domain/period-order';
import type { Unit } from '../domain/unit';
import { NumberError } from './number-error';

/** What must be known of a number to tell whether it goes together with another. */
export interface Reading {
  readonly period: Period;
  /** What is measured, whatever the period: readings of one measure may be compared over time. */
  readonly measure: string;
  readonly unit: Unit;
}

export type Readings = readonly [Reading, ...Reading[]];

/** Whether two are readings of one measure over stretches of time of one kind and length. */
export function isAlike(a: Reading, b: Reading): boolean {
  if (a.measure !== b.measure || !sameKind(a.period, b.period)) return false;
  if (a.period.kind !== 'span' || b.period.kind !== 'span') return true;
  const months = lengthInMonths(a.period);
  if (months !== null) return months === lengthInMonths(b.period);
  return withoutYears(a.period) === withoutYears(b.period);
}

/** Of a span of days: they are as long as each other where they are the same days of two years. */
function withoutYears(period: Period): string {
  return periodKey(period).replace(/\d{4}-/g, '');
}

/** Why two numbers do not meet. */
export function apart(a: Reading, b: Reading): NumberError {
  const message = `These are figures of ${periodKey(a.period)} and ${periodKey(b.period)}.`;
  return new NumberError('period/mismatch', message, hintFor(a, b));
}

function hintFor(a: Reading, b: Reading): string {
  const [first, second] = [unitOfTime(a.period), unitOfTime(b.period)];
  if (first !== second && (first === 'fiscal-year' || second === 'fiscal-year'))
    return 'A fiscal year is not the calendar year of its number. Use figures of one calendar.';
  if (a.period.kind === 'fiscal-year' && b.period.kind === 'fiscal-year' && !sameKind(a.period, b.period))
    return 'These are fiscal years of two calendars. Use figures of one calendar.';
  if (first !== second)
    return 'A year meets its months, quarters and halves only as their sum, cumulative total or mean.';
  if (a.period.kind !== b.period.kind || (a.period.kind === 'span' && a.measure === b.measure))
    return 'Two stretches of time meet only where they are as long as each other.';
  return 'Read both at one period (topic/name@2023); only two readings of the same measure may span time.';
}

function unitOfTime(period: Period): string {
  return period.kind === 'span' ? period.from.kind : period.kind;
}
