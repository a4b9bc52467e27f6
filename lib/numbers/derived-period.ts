import { comparePeriods, periodKey, samePeriod, type Period } from '../domain/period';
import type { Derivation, StatisticReference } from '../domain/statistic';
import { NumberError } from './number-error';

/** What must be known of a number to tell whether it goes together with another. */
interface Reading {
  readonly reference: StatisticReference;
  readonly period: Period;
  readonly series: { readonly id: string; readonly entity: string } | null;
}

/**
 * The period of a number made from two. They meet only over one period, unless they are two readings of one measure: then
 * the result spans them.
 *
 * @throws NumberError when their periods do not go together
 */
export function derivedPeriod(derivation: Derivation, first: Reading, second: Reading): Period {
  const together = samePeriod(first.period, second.period);
  if (derivation.operation === 'before-change' && together) return precedingPeriod(first.period);
  if (together) return first.period;
  if (
    derivation.operation === 'before-change' ||
    first.period.kind !== second.period.kind ||
    !sameMeasure(first, second)
  ) {
    throw new NumberError(
      'period/mismatch',
      `These are figures of ${periodKey(first.period)} and ${periodKey(second.period)}.`,
      'Read both at one period (topic/name@2023); only two readings of the same measure may span time.',
    );
  }
  const isChange = derivation.operation === 'percent-change' || derivation.operation === 'change-in-points';
  if (isChange && comparePeriods(first.period, second.period) > 0) {
    throw new NumberError(
      'period/mismatch',
      `The change runs back in time, from ${periodKey(first.period)} to ${periodKey(second.period)}.`,
      'Put the earlier reading under "from".',
    );
  }
  const [from, to] =
    comparePeriods(first.period, second.period) < 0 ? [first.period, second.period] : [second.period, first.period];
  return { kind: 'span', from, to };
}

function sameMeasure(a: Reading, b: Reading): boolean {
  if (a.reference.id === b.reference.id) return true;
  return a.series !== null && b.series !== null && a.series.id === b.series.id && a.series.entity === b.series.entity;
}

function precedingPeriod(period: Period): Period {
  if (period.kind === 'year' || period.kind === 'fiscal-year') return { ...period, year: period.year - 1 };
  throw new NumberError(
    'period/mismatch',
    `The period before ${periodKey(period)} is not known to be what the change is from.`,
    'Use a change over a year.',
  );
}
