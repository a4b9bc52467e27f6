import type { Decimal } from '../../domain/decimal';
import type { Period } from '../../domain/period';
import type { KnownQuantity } from '../../domain/quantity';
import { multipliers } from '../../domain/unit';
import type { ResolvedStatistic } from '../resolved-statistic';

/** A number on which a finding depends. */
export interface Fact {
  /** The name of the statistic, or the entity in a comparison of several. */
  readonly name: string;
  readonly period: Period;
  readonly quantity: KnownQuantity;
}

/** Whether a finding is true, and the numbers that decide it. */
export interface Judged {
  /** Null if the numbers do not decide it, because only bounds of one are known, or a period has no value. */
  readonly holds: boolean | null;
  /** The numbers that decide it, that of the statistic first. */
  readonly facts: readonly Fact[];
  /** Entities of the series that `among` leaves out although they come before, without a reason. */
  readonly leftOut: readonly Fact[];
}

export function factOf({ name, period, quantity }: ResolvedStatistic): Fact {
  return { name, period, quantity };
}

/** A number that is written in the unit and the multiplier in which a statistic is shown. */
export function inUnit(value: Decimal, { quantity: { unit, multiplier, decimals } }: ResolvedStatistic): KnownQuantity {
  return { value: value.times(multipliers[multiplier]), unit, multiplier, decimals };
}
