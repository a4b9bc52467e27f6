import { Decimal, decimalsOf } from '../domain/decimal';
import { periodKey, samePeriod, type Period } from '../domain/period';
import { memoize, memoizeByKey } from '../domain/memoize';
import { dayOf, firstDay, lastDay } from '../domain/period-order';
import type { Observation, Series } from '../domain/series';
import { pinnedReference } from '../domain/statistic';
import { NumberError } from './number-error';
import type { Citation, Resolve } from './resolved-statistic';

/** A current or former observation, with its source. */
export interface ObservationVintage {
  readonly observation: Observation;
  readonly citation: Citation;
}

/**
 * An observation as it stood at the end of a day: the first superseded value that was replaced after the day, or else the current value.
 *
 * @param asOf the day, such as `2024-04-30`
 * @throws NumberError if we know only that the value was replaced in a period (such as a month) that includes the day, or if the day is
 *   before the last day of the period of a `reported` value
 */
export function observationAsOf(
  series: Series,
  entity: string,
  observation: Observation,
  asOf: string,
): ObservationVintage {
  const { period } = observation;
  const day = dayOf(asOf);
  const superseded = series.superseded.filter((value) => value.entity === entity && samePeriod(value.period, period));
  const then = superseded.find(({ until }) => day < lastDay(until));
  if (then !== undefined && day >= firstDay(then.until)) throw ambiguousVintage(period, then.until, asOf);
  const status = then?.status ?? observation.status;
  if (status === 'reported' && day < lastDay(period)) throw tooEarly(period, asOf);
  if (then === undefined) return { observation, citation: { source: series.source, locator: series.locator } };
  const { value, source, locator } = then;
  return {
    observation: { status: then.status, period, value: new Decimal(value), decimals: decimalsOf(value), note: null },
    citation: { source, locator },
  };
}

/** Like `resolve`, but reads every number as of the given day, unless its reference names another day. */
export function pinned(resolve: Resolve, asOf: string | undefined): Resolve {
  return asOf === undefined ? resolve : pinnedTo(resolve)(asOf);
}

/** Returns the same function for the same day, so that caches can use the function as a key. */
const pinnedTo = memoize((resolve: Resolve) =>
  memoizeByKey(
    (asOf: string): Resolve =>
      (reference) =>
        resolve(pinnedReference(reference, asOf)),
  ),
);

function ambiguousVintage(period: Period, until: Period, asOf: string): NumberError {
  return new NumberError(
    'vintage/unclear',
    `The value for ${periodKey(period)} was replaced at some time in ${periodKey(until)}, so the value on ${asOf} is unknown.`,
    'Choose a day before or after that time, or find out the date and write it under "until".',
  );
}

function tooEarly(period: Period, asOf: string): NumberError {
  return new NumberError(
    'vintage/unclear',
    `${periodKey(period)} had not ended on ${asOf}.`,
    'Choose the last day of the period or a later day.',
  );
}
