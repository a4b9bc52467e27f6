import type { Decimal } from '../domain/decimal';
import type { Period } from '../domain/period';
import type { BoundedQuantity, Quantity } from '../domain/quantity';
import type { Outcome } from './policy';
import type { ResolvedStatistic } from './resolve';

/** What a comparison says of the claim. */
export type Grade = Exclude<Outcome, 'not-comparable'>;

/** A claimed number beside a measured one. */
export interface NumberComparison {
  readonly kind: 'number';
  readonly outcome: Grade;
  readonly measured: ResolvedStatistic;
  /**
   * Claimed − measured, in the claim's unit (percentage points for percentages and percent changes); of a range, from its
   * nearer end, zero within. Of a fall, both are counted as positive: the claimed fall − the measured fall. Null where the
   * measure is known by its bounds only: they decide the claim, and leave the difference open.
   */
  readonly difference: Quantity | null;
  /** The difference as a percentage of the measured number; null where that is zero or not known. */
  readonly relative: Decimal | null;
  /** For rises and falls: whether the measure moved the other way, or not at all. */
  readonly opposed: boolean;
}

/** One entity's value in an order. */
export interface Ranked {
  readonly entity: string;
  readonly quantity: Quantity;
  /** Counted from 1; equal values share the first of their places. */
  readonly place: number;
}

/** A claimed place beside the one that the series gives. */
export interface RankComparison {
  readonly kind: 'rank';
  readonly outcome: Grade;
  readonly measured: ResolvedStatistic;
  readonly place: number;
  /** The end from which places are counted. */
  readonly from: 'highest' | 'lowest';
  /** Entities with exactly the same value, which share the place. */
  readonly tied: readonly string[];
  /** All that were ranked, in order. */
  readonly order: readonly Ranked[];
}

/** A value of a series with its period. */
export interface Reading {
  readonly period: Period;
  readonly quantity: Quantity;
}

/** A claimed time of reaching a number beside the time at which the series first has it. */
export interface ThresholdComparison {
  readonly kind: 'threshold';
  readonly outcome: Grade;
  readonly measured: ResolvedStatistic;
  /** When the number was first reached, if ever. */
  readonly first: Reading | null;
  /** Whether the series begins with it, so that it may have been reached earlier. */
  readonly fromTheStart: boolean;
  /** What came nearest until the period claimed. */
  readonly nearest: Reading;
}

export type Comparison = NumberComparison | RankComparison | ThresholdComparison;

/** Why a measure was not compared: as an editor says it, or as the periods show. */
export type Why =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'other-period'; readonly claimed: Period; readonly measured: Period }
  | { readonly kind: 'no-value'; readonly by: Period; readonly last: Period }
  | { readonly kind: 'undecided'; readonly known: BoundedQuantity };

export interface NotCompared {
  readonly kind: 'not-compared';
  readonly reason: 'definitions-differ' | 'period-differs' | 'not-exact';
  readonly measured: ResolvedStatistic;
  readonly why: Why;
}
