import type { Catalog } from '../domain/catalog';
import type { Resolve } from './resolve';

/** A catalog with its series, and the function that computes statistics from it. */
export interface Numbers {
  readonly catalog: Catalog;
  readonly resolve: Resolve;
}
