import type { Catalog } from '../domain/catalog';
import type { Resolve } from '../numbers/resolve';

/** What a view is made from: the linked catalog, and the numbers in it. */
export interface ViewContext {
  readonly catalog: Catalog;
  readonly resolve: Resolve;
}
