import type { SeriesId, SourceId } from '../domain/ids';
import type { Period } from '../domain/period';
import { isExact, type KnownQuantity, type Quantity } from '../domain/quantity';
import type { ObservationStatus } from '../domain/series';
import type { Derivation, StatisticReference } from '../domain/statistic';

/** A source with the place in it. */
export interface Citation {
  readonly source: SourceId;
  readonly locator: string;
}

/** How a number came to be: the operation and its inputs, each resolved in turn. */
export interface Working {
  readonly derivation: Derivation;
  readonly inputs: readonly { readonly role: string; readonly statistic: ResolvedStatistic }[];
}

/** A statistic read: its number, period and where both come from. */
export interface ResolvedStatistic {
  readonly reference: StatisticReference;
  readonly name: string;
  readonly quantity: KnownQuantity;
  readonly period: Period;
  /** What is measured, whatever the period: two numbers of one measure may be compared over time. */
  readonly measure: string;
  /** How firm it is: of a derived number, the least firm of its inputs. */
  readonly status: Exclude<ObservationStatus, 'missing'>;
  /** Every source it rests on, once. */
  readonly citations: readonly Citation[];
  readonly notes: readonly string[];
  /** What is noted of the value in the series that it was read from. */
  readonly noted: string | null;
  /** The series it was read from, where it was. */
  readonly series: { readonly id: SeriesId; readonly entity: string } | null;
  readonly working: Working | null;
}

/** A statistic that is a number, and no bound of one. */
export type ExactStatistic = ResolvedStatistic & { readonly quantity: Quantity };

export function isExactStatistic(statistic: ResolvedStatistic): statistic is ExactStatistic {
  return isExact(statistic.quantity);
}

/** Reads statistics for those who need a number: to draw it, or to compute with it. */
export type ResolveExact = (reference: StatisticReference) => ExactStatistic;

export type Resolve = (reference: StatisticReference) => ResolvedStatistic;
