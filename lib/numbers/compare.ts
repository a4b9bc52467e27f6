import { assertNever } from '../domain/assert-never';
import { statedMultiple, statedQuantity, type Assertion } from '../domain/assertion';
import { samePeriod } from '../domain/period';
import type { Comparison, NotCompared } from './comparison';
import { compareChange } from './compare-change';
import { compareMultiple, compareNumber, compareRange } from './compare-number';
import { compareRank } from './compare-rank';
import { compareThreshold } from './compare-threshold';
import { compareTrend } from './compare-trend';
import type { SeriesNumbers } from './numbers';
import type { ResolvedStatistic } from './resolve';

/**
 * Compares an assertion with one of its measures. If the claim names a period and the measure is for a different one, returns a
 * `NotCompared`.
 *
 * @throws NumberError if the measure does not have the kind or the unit that the relation needs
 */
export function compare(
  asserts: Assertion,
  measured: ResolvedStatistic,
  numbers: SeriesNumbers,
): Comparison | NotCompared {
  if ('period' in asserts && !samePeriod(asserts.period, measured.period)) {
    const why = { kind: 'other-period', claimed: asserts.period, measured: measured.period } as const;
    return { kind: 'not-compared', reason: 'period-differs', measured, why };
  }
  return compareWhenever(asserts, measured, numbers);
}

/** Like `compare`, but does not require the measure to be for the claimed period. */
export function compareWhenever(
  asserts: Assertion,
  measured: ResolvedStatistic,
  numbers: SeriesNumbers,
): Comparison | NotCompared {
  switch (asserts.relation) {
    case 'is':
    case 'about':
    case 'nearly':
    case 'more-than':
    case 'at-least':
    case 'less-than':
    case 'at-most':
      return compareNumber(asserts.relation, statedQuantity(asserts.value, asserts), measured);
    case 'between':
      return compareRange(statedQuantity(asserts.value, asserts), statedQuantity(asserts.to, asserts), measured);
    case 'rose-by':
    case 'fell-by':
      return compareChange(asserts.relation, asserts.hedge, statedQuantity(asserts.value, asserts), measured);
    case 'times':
      return compareMultiple(asserts.hedge, statedMultiple(asserts.value), measured);
    case 'ranked':
      return compareRank(asserts, measured, numbers.catalog);
    case 'reached':
      return compareThreshold(asserts, measured, numbers.catalog);
    case 'rose':
    case 'fell':
    case 'rose-every-time':
    case 'fell-every-time':
    case 'highest':
    case 'lowest':
      return compareTrend(asserts, measured, numbers);
    default:
      return assertNever(asserts);
  }
}
