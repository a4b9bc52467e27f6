import { assertNever } from '../domain/assert-never';
import type { Assertion } from '../domain/assertion';
import { entry } from '../domain/catalog';
import { memoize } from '../domain/memoize';
import type { Period } from '../domain/period';
import { comparePeriods } from '../domain/period-order';
import type { StatisticReference } from '../domain/statistic-reference';
import type { AssessedAssertion } from './assess';
import { compareWhenever } from './compare';
import { NumberError } from './number-error';
import type { SeriesNumbers } from './numbers';

/**
 * Returns another period for which a claim that is not supported would be true: “It was true of 2015.” If there are several such periods,
 * returns the latest one before the measure's own period or, if all are later, the earliest one. Null if there is none, or if the claim is
 * supported or cannot be compared. Projections do not count.
 */
export const trueOfAnotherPeriod = memoize(
  ({ asserts, main }: AssessedAssertion, numbers: SeriesNumbers): Period | null => {
    if (main.kind === 'not-compared' || main.outcome === 'supported' || !isOfOnePeriod(asserts)) return null;
    // A target or a forecast is not true of what happened in another period.
    if (asserts.states !== 'fact') return null;
    const { series, period, reference } = main.measured;
    // If the measure’s value is from an earlier day (`asOf`), it may be unclear which values the other periods had on that day.
    if (series === null || reference.asOf !== undefined) return null;
    const observations = entry(numbers.catalog.series, series.id).observations.get(series.entity) ?? [];
    const periods = observations
      .filter(({ status }) => status !== 'missing' && status !== 'projected')
      .map((observation) => observation.period);
    const isTrueOf = (at: Period): boolean => isSupported(asserts, { ...reference, at }, numbers);
    return (
      periods.findLast((other) => comparePeriods(other, period) < 0 && isTrueOf(other)) ??
      periods.find((other) => comparePeriods(other, period) > 0 && isTrueOf(other)) ??
      null
    );
  },
);

function isSupported(asserts: Assertion, reference: StatisticReference, numbers: SeriesNumbers): boolean {
  try {
    const result = compareWhenever(asserts, numbers.resolve(reference), numbers);
    return result.kind !== 'not-compared' && result.outcome === 'supported';
  } catch (error) {
    // For other periods, a ranked entity may have no value.
    if (error instanceof NumberError) return false;
    throw error;
  }
}

/** Whether an assertion is about one period, so that the same could be said of another. */
function isOfOnePeriod(asserts: Assertion): boolean {
  switch (asserts.relation) {
    case 'is':
    case 'about':
    case 'nearly':
    case 'more-than':
    case 'at-least':
    case 'less-than':
    case 'at-most':
    case 'between':
    case 'rose-by':
    case 'fell-by':
    case 'times':
      return true;
    case 'ranked':
      return asserts.since === undefined;
    case 'reached':
    case 'rose':
    case 'fell':
    case 'rose-every-time':
    case 'fell-every-time':
    case 'highest':
    case 'lowest':
      return false;
    default:
      return assertNever(asserts);
  }
}
