import type { Catalog } from '../domain/catalog';
import type { Resolve } from '../numbers/resolve';
import type { Broken } from './broken-view';

/** The input for all views: the linked catalog and its numbers. */
export interface ViewContext {
  readonly catalog: Catalog;
  readonly resolve: Resolve;
  /** Present only while content is being written and has problems. */
  readonly broken?: Broken;
}
