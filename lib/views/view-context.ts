import type { Catalog } from '../domain/catalog';
import type { Resolve } from '../numbers/resolve';
import type { Broken } from './broken-view';

/** The input from which all views are built: the linked catalog, and the function that computes its numbers. */
export interface ViewContext {
  readonly catalog: Catalog;
  readonly resolve: Resolve;
  /** Only in dev: the problems of the content, if there are any. */
  readonly broken?: Broken;
}
