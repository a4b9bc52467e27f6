import type { Catalog } from '../domain/catalog';
import type { Resolve } from './resolve';

/** A catalog, and the function that computes its statistics. */
export interface Numbers {
  readonly catalog: Catalog;
  readonly resolve: Resolve;
}

/** The part of `Numbers` that is needed to judge claims and findings: computed statistics, and series. */
export interface SeriesNumbers {
  readonly catalog: Pick<Catalog, 'series'>;
  readonly resolve: Resolve;
}
