import type { Edition } from './edition';
import type { Newsroom } from './newsroom';
import type { Body } from './vocabulary';

/** The types of one kind of content: its ids, its entries, and the records in the files, which may be of a different type. */
export interface KindTypes<Id extends string, Value, Recorded = Value> {
  readonly id: Id;
  readonly value: Value;
  readonly recorded: Recorded;
}

/**
 * The kinds of content whose entries are plain records, by name. Each file in `collections/` adds its own kind to `RecordKinds`,
 * `DocumentKinds` or `SingleKinds`, next to the object that describes the kind, so that each kind is declared in one file.
 *
 * @public
 */
export interface RecordKinds {}

/**
 * The kinds whose entries are documents: a record with text below it.
 *
 * @public
 */
export interface DocumentKinds {}

/**
 * The kinds with at most one entry.
 *
 * @public
 */
export interface SingleKinds {}

interface Kinds extends RecordKinds, DocumentKinds, SingleKinds {}

export type Kind = keyof Kinds;
export type DocumentKind = keyof DocumentKinds;
/** The kinds that can have several entries in a catalog. */
export type CollectionName = keyof RecordKinds | DocumentKind;

/** The fields that an author writes for an entry, by kind of content. */
export type Written = { readonly [Name in Kind]: Kinds[Name]['value'] };

/** The YAML record of each kind of entry. The record of a series is incomplete, because the data are in a separate file. */
export type Recorded = { readonly [Name in Kind]: Kinds[Name]['recorded'] };

/** The type of a catalog entry, by kind. */
export type Content = { readonly [Name in keyof RecordKinds]: RecordKinds[Name]['value'] } & {
  readonly [Name in DocumentKind]: DocumentKinds[Name]['value'] & { readonly body: Body };
};

/** The type of an entry’s id, by kind. */
export type KindIds = { readonly [Name in Kind]: Kinds[Name]['id'] };
export type ContentIds = Pick<KindIds, CollectionName>;

/** The entries of a newsroom, by collection. */
export type Entries = { readonly [Name in CollectionName]: ReadonlyMap<ContentIds[Name], Content[Name]> };

/** A whole newsroom after linking: every id in it resolves, and every number can be computed. */
export interface Catalog extends Entries {
  /** The newsroom’s settings and, if the publisher has stated it, who is responsible for the newsroom. */
  readonly newsroom: Newsroom;
  /** The explainers at the top of the front page; null if there is no `content/edition.yml`. */
  readonly edition: Edition | null;
}

/** Thrown when code reads a catalog that was not linked. The check works on partly linked catalogs and ignores this error. */
export class NotLinked extends Error {}

/**
 * Returns an entry that must exist, because references to it were checked when the catalog was linked.
 *
 * @throws NotLinked if it does not exist
 */
export function entry<Id, Value>(map: ReadonlyMap<Id, Value>, id: Id): Value {
  const value = map.get(id);
  if (value === undefined) throw new NotLinked(`The catalog was not linked: there is no ${String(id)}.`);
  return value;
}
