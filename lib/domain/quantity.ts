import { intervalOf as meaningOf, type Bounds, type Interval } from './bounds';
import type { Decimal } from './decimal';
import type { Multiplier, Unit } from './unit';

/** How a number is written: `15.3 trillion` has one decimal and the multiplier `trillion`. */
export interface Written {
  readonly unit: Unit;
  readonly multiplier: Multiplier;
  /** The number of decimals that were stated, or are to be shown, when the value is written with `multiplier`. */
  readonly decimals: number;
}

/** A number with its unit. */
export interface Quantity extends Written {
  readonly value: Decimal;
}

/** A number for which only bounds are known. It has no `value`, so that no code can compute with it or print it as an exact number. */
export interface BoundedQuantity extends Written {
  readonly bounds: Bounds;
}

/** A number that is known exactly or within bounds. */
export type KnownQuantity = Quantity | BoundedQuantity;

/** What is known about a number, regardless of its unit. */
export type Extent = { readonly value: Decimal } | { readonly bounds: Bounds };

/** Whether a number is known exactly. */
export function isExact<Exact extends { readonly value: Decimal }>(
  known: Exact | { readonly bounds: Bounds },
): known is Exact {
  return 'value' in known;
}

/** The interval of all possible numbers; for an exact number, it contains only that number. */
export function intervalOf(known: Extent): Interval {
  if (!isExact(known)) return meaningOf(known.bounds);
  const end = { value: known.value, included: true };
  return { low: end, high: end };
}
