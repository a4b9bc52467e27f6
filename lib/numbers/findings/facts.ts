import type { Decimal } from '../../domain/decimal';
import type { Period } from '../../domain/period';
import type { KnownQuantity } from '../../domain/quantity';
import { multipliers } from '../../domain/unit';
import type { ResolvedStatistic } from '../resolved-statistic';

/** A number on which a finding depends. */
export interface Fact {
  /** The name of the statistic; in a comparison of several entities, the name of the entity. */
  readonly name: string;
  readonly period: Period;
  readonly quantity: KnownQuantity;
}

/** Whether a finding is true, and the numbers that decide it. */
export interface Judged {
  /** Whether the finding is true; null if the numbers do not decide that, for example because only bounds of a number are known. */
  readonly holds: boolean | null;
  /** The numbers that decide whether the finding holds. The statistic comes first, except for an `every` finding. */
  readonly facts: readonly Fact[];
  /** Entities of the series that would rank ahead of the statistic, but that `among` leaves out without a reason. */
  readonly leftOut: readonly Fact[];
}

export function factOf({ name, period, quantity }: ResolvedStatistic): Fact {
  return { name, period, quantity };
}

/** Turns a number written in a finding into a quantity that has the unit and the multiplier of the statistic. */
export function inUnit(value: Decimal, { quantity: { unit, multiplier, decimals } }: ResolvedStatistic): KnownQuantity {
  return { value: value.times(multipliers[multiplier]), unit, multiplier, decimals };
}
