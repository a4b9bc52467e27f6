import type { Decimal } from './decimal';
import type { Multiplier, Unit } from './unit';

/**
 * A number with its unit. `decimals` is how many digits after the point were stated or are meant to be shown; it
 * counts digits of the value written in `multiplier`s: `15.3 trillion` has one decimal and the multiplier `trillion`.
 */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: Unit;
  readonly multiplier: Multiplier;
  readonly decimals: number;
}
