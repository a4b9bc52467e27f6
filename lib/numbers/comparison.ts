import type { Decimal } from '../domain/decimal';
import type { Period } from '../domain/period';
import type { BoundedQuantity, KnownQuantity, Quantity } from '../domain/quantity';
import type { Outcome } from './policy';
import type { ResolvedStatistic } from './resolve';

/** How well a claim agrees with a measure. */
export type Grade = Exclude<Outcome, 'not-comparable'>;

/** A claimed number compared with a measured one. */
export interface NumberComparison {
  readonly kind: 'number';
  readonly outcome: Grade;
  readonly measured: ResolvedStatistic;
  /**
   * Claimed − measured, in the claim's unit (percentage points for percentages and percent changes). For a claimed range, the
   * difference is counted from the nearer end of the range, and is zero within the range. For a fall, the difference is the size of the
   * claimed fall − the size of the measured fall. Null if only bounds of the measure are known: the bounds decide the claim, but leave the
   * difference unknown.
   */
  readonly difference: Quantity | null;
  /** The difference as a percentage of the measured number; null if the measured number is zero or not known exactly. */
  readonly relative: Decimal | null;
  /** Whether the measure moved in the opposite direction, or not at all. Only for rises and falls. */
  readonly opposed: boolean;
}

/** The value of one entity in a ranking. */
export interface Ranked {
  readonly entity: string;
  readonly quantity: Quantity;
  /** The rank of the entity, counted from 1. Equal values share the better rank, as in sport: 1, 2, 2, 4. */
  readonly place: number;
}

/** A claimed rank compared with the rank in the series. */
export interface RankComparison {
  readonly kind: 'rank';
  readonly outcome: Grade;
  readonly measured: ResolvedStatistic;
  readonly place: number;
  /** Whether ranks are counted from the highest or the lowest value. */
  readonly from: 'highest' | 'lowest';
  /** Other entities with exactly the same value, which share the rank. */
  readonly tied: readonly string[];
  /** All ranked entities, in order. */
  readonly order: readonly Ranked[];
  /**
   * For a claim about several periods in a row: the first period, the number of periods, and the latest period that contradicts the claim.
   * If none contradicts it, `broken` is the latest period in which the claimed rank is only close.
   */
  readonly run: { readonly since: Period; readonly count: number; readonly broken: PlaceIn | null } | null;
}

/** The rank of an entity in one period. */
interface PlaceIn {
  readonly period: Period;
  readonly place: number;
}

/** A value of a series with its period. */
export interface Reading {
  readonly period: Period;
  readonly quantity: Quantity;
}

/** A claim that a number was reached by a certain time, compared with the time at which the series first reaches the number. */
export interface ThresholdComparison {
  readonly kind: 'threshold';
  readonly outcome: Grade;
  readonly measured: ResolvedStatistic;
  /** When the number was first reached; null if it never was. */
  readonly first: Reading | null;
  /** Whether `first` is the first value of the series. The number may then have been reached before the series begins. */
  readonly fromTheStart: boolean;
  /** The highest value up to the claimed period; if the claim asserts a fall, the lowest. */
  readonly nearest: Reading;
}

/** A claimed trend compared with the data. */
export interface TrendComparison {
  readonly kind: 'trend';
  readonly outcome: Grade;
  readonly measured: ResolvedStatistic;
  /** The values that decide the claim, the earliest first. */
  readonly decisive: readonly DecisiveReading[];
}

/** A value that decides a claim; only its bounds may be known. */
interface DecisiveReading {
  readonly period: Period;
  readonly quantity: KnownQuantity;
}

export type Comparison = NumberComparison | RankComparison | ThresholdComparison | TrendComparison;

/** Why a measure was not compared: the editor's reason, a different period, a missing value, or bounds that do not decide the claim. */
export type NotComparedReason =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'other-period'; readonly claimed: Period; readonly measured: Period }
  | { readonly kind: 'no-value'; readonly by: Period; readonly last: Period }
  | { readonly kind: 'undecided'; readonly known: BoundedQuantity };

export interface NotCompared {
  readonly kind: 'not-compared';
  readonly reason: 'definitions-differ' | 'period-differs' | 'not-exact';
  readonly measured: ResolvedStatistic;
  readonly why: NotComparedReason;
}
