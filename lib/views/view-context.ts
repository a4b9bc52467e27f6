import type { Catalog } from '../domain/catalog';
import type { Resolve } from '../numbers/resolve';
import type { Broken } from './broken-view';

/** What a view is made from: the linked catalog, and the numbers in it. */
export interface ViewContext {
  readonly catalog: Catalog;
  readonly resolve: Resolve;
  /** Only while content is being written, and something in it is wrong. */
  readonly broken?: Broken;
}
