import { intervalOf as meaningOf, type Bounds, type Interval } from './bounds';
import type { Decimal } from './decimal';
import type { Multiplier, Unit } from './unit';

/** How a number is written: `15.3 trillion` has one decimal and the multiplier `trillion`. */
export interface Written {
  readonly unit: Unit;
  readonly multiplier: Multiplier;
  /** How many digits after the point were stated or are meant to be shown; it counts digits of the value written in `multiplier`s. */
  readonly decimals: number;
}

/** A number with its unit. */
export interface Quantity extends Written {
  readonly value: Decimal;
}

/** A number of which only bounds are known. It has no `value`, so that nothing can compute with it or print it as if it were exact. */
export interface BoundedQuantity extends Written {
  readonly bounds: Bounds;
}

/** A number as far as it is known. */
export type KnownQuantity = Quantity | BoundedQuantity;

/** What is known of a number, whatever its unit. */
export type Extent = { readonly value: Decimal } | { readonly bounds: Bounds };

/** Whether a number is known exactly. */
export function isExact<Exact extends { readonly value: Decimal }>(
  known: Exact | { readonly bounds: Bounds },
): known is Exact {
  return 'value' in known;
}

/** The numbers that something known of a number allows: of an exact one itself. */
export function intervalOf(known: Extent): Interval {
  if (!isExact(known)) return meaningOf(known.bounds);
  const end = { value: known.value, included: true };
  return { low: end, high: end };
}
