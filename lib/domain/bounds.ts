import { assertNever } from './assert-never';
import type { Decimal } from './decimal';

/** The kinds of bounds with one limit. Claims use the same words (`hedges` in `hedge.ts`). */
export const boundKinds = ['less-than', 'at-most', 'at-least', 'more-than'] as const;
export type BoundKind = (typeof boundKinds)[number];

/** What we know about a number that was not stated exactly: one bound, or a range that includes both its ends. */
export type Bounds =
  | { readonly kind: BoundKind; readonly limit: Decimal }
  | { readonly kind: 'range'; readonly low: Decimal; readonly high: Decimal };

/** An end of an interval. */
export interface End {
  readonly value: Decimal;
  /** Whether the interval includes this end. */
  readonly included: boolean;
}

/** An interval of numbers. `low` or `high` is null if the interval is unbounded on that side. */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
}

/** The interval of the numbers that are within the bounds. */
export function intervalOf(bounds: Bounds): Interval {
  switch (bounds.kind) {
    case 'less-than':
    case 'at-most':
      return { low: null, high: { value: bounds.limit, included: bounds.kind === 'at-most' } };
    case 'more-than':
    case 'at-least':
      return { low: { value: bounds.limit, included: bounds.kind === 'at-least' }, high: null };
    case 'range':
      return { low: { value: bounds.low, included: true }, high: { value: bounds.high, included: true } };
    default:
      return assertNever(bounds);
  }
}

/** Whether a number is in an interval. */
export function allows({ low, high }: Interval, value: Decimal): boolean {
  const isAbove = low === null || (low.included ? value.gte(low.value) : value.gt(low.value));
  return isAbove && (high === null || (high.included ? value.lte(high.value) : value.lt(high.value)));
}

/** The numbers at the ends of the bounds, the lower one first. */
export function endsOf(bounds: Bounds): readonly Decimal[] {
  return bounds.kind === 'range' ? [bounds.low, bounds.high] : [bounds.limit];
}

/**
 * Applies `change` to the ends of bounds. The kind of the bounds stays the same. `change` must be an increasing function: a decreasing one
 * would turn "less than" into "more than".
 */
export function withEnds(bounds: Bounds, change: (end: Decimal) => Decimal): Bounds {
  if (bounds.kind === 'range') return { kind: 'range', low: change(bounds.low), high: change(bounds.high) };
  return { kind: bounds.kind, limit: change(bounds.limit) };
}

const opposite = {
  'less-than': 'more-than',
  'at-most': 'at-least',
  'at-least': 'at-most',
  'more-than': 'less-than',
} as const satisfies Record<BoundKind, BoundKind>;

/** The bounds of the number with the opposite sign: “less than 3” becomes “more than −3”. */
export function negated(bounds: Bounds): Bounds {
  if (bounds.kind === 'range') return { kind: 'range', low: bounds.high.times(-1), high: bounds.low.times(-1) };
  return { kind: opposite[bounds.kind], limit: bounds.limit.times(-1) };
}

/** The bounds of the absolute value of a number; null if the number may be on either side of zero. */
export function sizeOf(bounds: Bounds): Bounds | null {
  const { low, high } = intervalOf(bounds);
  if (low?.value.gte(0) === true) return bounds;
  return high?.value.lte(0) === true ? negated(bounds) : null;
}
