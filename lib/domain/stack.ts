import type { Decimal } from './decimal';
import { periodKey, type Period } from './period';
import { comparePeriods } from './period-order';
import type { Observation } from './series';

/**
 * Why parts cannot be stacked: some of their values are negative and others positive, or a part has no value for one of the periods.
 */
export type StackFault =
  | { readonly kind: 'below-zero'; readonly part: number; readonly period: Period; readonly value: Decimal }
  | { readonly kind: 'unknown'; readonly part: number; readonly periods: readonly Period[] };

/**
 * The faults that prevent parts from being stacked, at most one for each part. In a stack, the height of each part is its value, and the
 * height of the stack is their sum. A stack cannot be drawn if some values are negative and others positive. In a period for which a part
 * has no value, the sum is unknown. A single part is not a stack, so it has none of these faults.
 */
export function stackFaults(parts: readonly (readonly Observation[])[]): StackFault[] {
  if (parts.length < 2) return [];
  const hasAbove = parts.some((part) => part.some((one) => one.status !== 'missing' && one.value.gt(0)));
  const all = new Map(parts.flat().map(({ period }) => [periodKey(period), period]));
  return parts.flatMap((observations, part): StackFault[] => {
    const below = observations.find((one) => one.status !== 'missing' && one.value.lt(0));
    if (hasAbove && below !== undefined && below.status !== 'missing')
      return [{ kind: 'below-zero', part, period: below.period, value: below.value }];
    const known = new Set(observations.flatMap((one) => (one.status === 'missing' ? [] : [periodKey(one.period)])));
    const periods = [...all].flatMap(([key, period]) => (known.has(key) ? [] : [period])).sort(comparePeriods);
    return periods.length === 0 ? [] : [{ kind: 'unknown', part, periods }];
  });
}
