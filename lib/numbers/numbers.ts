import type { Catalog } from '../domain/catalog';
import type { Resolve } from './resolve';

/** A catalog, and the function that computes its statistics. */
export interface Numbers {
  readonly catalog: Catalog;
  readonly resolve: Resolve;
}
