import type { Hedge } from '../domain/hedge';
import type { SeriesId, SourceId } from '../domain/ids';
import type { Period } from '../domain/period';
import { isExact, type KnownQuantity, type Quantity } from '../domain/quantity';
import type { ObservationStatus } from '../domain/series';
import type { ValueKind } from '../domain/value-kind';
import type { Derivation, StatisticReference } from '../domain/statistic';

/** A source, and where in it the number is found. */
export interface Citation {
  readonly source: SourceId;
  readonly locator: string;
}

/** How a number was computed: the operation and its resolved inputs. */
export interface Working {
  readonly derivation: Derivation;
  readonly inputs: readonly { readonly role: string; readonly statistic: ResolvedStatistic }[];
}

/** A statistic whose number has been read or computed, with its period and its sources. */
export interface ResolvedStatistic {
  readonly reference: StatisticReference;
  readonly name: string;
  readonly quantity: KnownQuantity;
  readonly period: Period;
  /** What is measured, regardless of the period: two numbers of one measure may be compared over time. */
  readonly measure: string;
  /** How certain the number is. A derived number is only as certain as the least certain of its inputs. */
  readonly status: Exclude<ObservationStatus, 'missing'>;
  /** A fact, a target or a forecast. */
  readonly states: ValueKind;
  /** The source’s own hedge, such as “more than”; null if there is none, or if the number comes from a series or a derivation. */
  readonly hedge: Hedge | null;
  /** Every source on which the number is based, listed once. */
  readonly citations: readonly Citation[];
  readonly notes: readonly string[];
  /** The note on the value in the series’ CSV file; null if there is none. */
  readonly noted: string | null;
  /** The series from which the number was read; null if it was not read from a series. */
  readonly series: { readonly id: SeriesId; readonly entity: string } | null;
  readonly working: Working | null;
}

/** A statistic with an exact number, not a bound or a range. */
export type ExactStatistic = ResolvedStatistic & { readonly quantity: Quantity };

export function isExactStatistic(statistic: ResolvedStatistic): statistic is ExactStatistic {
  return isExact(statistic.quantity);
}

/** Reads a statistic whose number must be exact, for example because a figure draws the number. */
export type ResolveExact = (reference: StatisticReference) => ExactStatistic;

export type Resolve = (reference: StatisticReference) => ResolvedStatistic;
