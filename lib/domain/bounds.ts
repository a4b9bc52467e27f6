import { assertNever } from './assert-never';
import type { Decimal } from './decimal';

/** The words for a bound, as claims use them too (`hedges` in `assertion.ts`). */
export const boundKinds = ['less-than', 'at-most', 'at-least', 'more-than'] as const;
export type BoundKind = (typeof boundKinds)[number];

/** What is known of a number that nobody stated exactly: a bound, or two ends, both of which it may be. */
export type Bounds =
  | { readonly kind: BoundKind; readonly limit: Decimal }
  | { readonly kind: 'range'; readonly low: Decimal; readonly high: Decimal };

/** An end of an interval. */
export interface End {
  readonly value: Decimal;
  /** Whether the number may be the end itself. */
  readonly included: boolean;
}

/** The numbers that something allows; null for an end that is not known. */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
}

/** What bounds mean: the numbers that they allow. */
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

/** Whether an interval allows a number. */
export function allows({ low, high }: Interval, value: Decimal): boolean {
  const isAbove = low === null || (low.included ? value.gte(low.value) : value.gt(low.value));
  return isAbove && (high === null || (high.included ? value.lte(high.value) : value.lt(high.value)));
}

/** The finite ends of bounds, the lower first. */
export function endsOf(bounds: Bounds): readonly Decimal[] {
  return bounds.kind === 'range' ? [bounds.low, bounds.high] : [bounds.limit];
}

/** The same bounds in another scale: `change` must rise, so that what was less stays less. */
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

/** The bounds of a number that is as far on the other side of zero. */
export function negated(bounds: Bounds): Bounds {
  if (bounds.kind === 'range') return { kind: 'range', low: bounds.high.times(-1), high: bounds.low.times(-1) };
  return { kind: opposite[bounds.kind], limit: bounds.limit.times(-1) };
}

/** The bounds of the size of a number; null where it may lie on either side of zero. */
export function sizeOf(bounds: Bounds): Bounds | null {
  const { low, high } = intervalOf(bounds);
  if (low?.value.gte(0) === true) return bounds;
  return high?.value.lte(0) === true ? negated(bounds) : null;
}
