import type { Decimal } from '../domain/decimal';
import { periodKey } from '../domain/period';
import { firstMonth, lengthInMonths } from '../domain/period-order';
import type { Quantity } from '../domain/quantity';
import { isRelative, sameUnit } from '../domain/unit';
import { NumberError } from './number-error';
import { rationalPower } from './rational-power';
import { divide, misfit, refusal, type Input, type Result } from './unit-algebra';

/** (later − earlier) ÷ earlier × 100. */
export function percentChange(earlier: Quantity, later: Quantity): Result {
  if (isRelative(earlier.unit))
    throw misfit(
      'a change in a percentage is measured in percentage points',
      [earlier, later],
      'Use "change-in-points".',
    );
  if (!sameUnit(earlier.unit, later.unit))
    throw misfit('a percent change needs two amounts in the same unit', [earlier, later]);
  refuseSignChange(earlier.value, later.value);
  return {
    value: divide(later.value.minus(earlier.value), earlier.value).times(100),
    unit: { kind: 'percent-change' },
  };
}

/**
 * The steady growth rate that compounds from the earlier to the later amount: ((later ÷ earlier)^(1 ÷ years) − 1) ×
 * 100, in percent a year. The time between the periods is measured in whole months, from the start of one period to the start of the
 * other.
 */
export function annualisedGrowth(earlier: Input, later: Input): Result {
  const [a, b] = [earlier.quantity, later.quantity];
  if (isRelative(a.unit))
    throw misfit('annual growth needs amounts, not percentages', [a, b], 'Use "change-in-points".');
  if (!sameUnit(a.unit, b.unit)) throw misfit('annual growth needs two amounts in the same unit', [a, b]);
  refuseSignChange(a.value, b.value);
  const ratio = divide(b.value, a.value);
  if (ratio.eq(0)) throw refusal('There is no annual growth rate for a fall to zero.', 'Use "percent-change".');
  if (lengthInMonths(earlier.period) === null)
    throw new NumberError(
      'period/mismatch',
      `The time from ${periodKey(earlier.period)} to ${periodKey(later.period)} is not a whole number of months.`,
      'Use months, quarters, halves or years for annual growth.',
    );
  const months = firstMonth(later.period) - firstMonth(earlier.period);
  return { value: rationalPower(ratio, 12, months).minus(1).times(100), unit: { kind: 'percent-a-year' } };
}

/** value ÷ base × 100, as an index in which the base's period is 100. */
export function indexOf({ quantity: value }: Input, { quantity: base, period }: Input): Result {
  if (isRelative(value.unit))
    throw misfit('an index needs amounts, not percentages', [value, base], 'Use "change-in-points".');
  if (!sameUnit(value.unit, base.unit)) throw misfit('an index needs two amounts in the same unit', [value, base]);
  if (base.value.lt(0)) throw refusal('The base of the index is below zero.');
  refuseSignChange(base.value, value.value);
  return { value: divide(value.value, base.value).times(100), unit: { kind: 'index', base: periodKey(period) } };
}

/** Rejects a change between a loss and a gain, which has a difference but no rate: the formula would return the wrong sign. */
function refuseSignChange(earlier: Decimal, later: Decimal): void {
  if (earlier.times(later).lt(0))
    throw refusal('One number is below zero and the other above, so there is no rate of change.', 'Use "difference".');
}
