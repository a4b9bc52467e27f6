import type { Catalog } from '../domain/catalog';
import type { Numbers } from '../numbers/assess';
import type { Published } from '../site/resource';

/** A kind of content: what generic code has to know of it. */
export interface Collection<Id extends string, Value> {
  /** What an entry is called, and what all of them are among which one is looked for. */
  readonly words: { readonly one: string; readonly many: string };
  readonly title: (value: Value) => string;
  /** What is published of all its entries together. */
  readonly lists: (catalog: Catalog) => readonly Published[];
  /** What is published of an entry. `numbers` may lack what it refers to: that is reported where it is written. */
  readonly resources: (id: Id, value: Value, numbers: Numbers) => readonly Published[];
}
