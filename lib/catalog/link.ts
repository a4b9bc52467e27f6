import { collectionNames, collections } from '../collections/collections';
import type { Catalog, CollectionName, ContentIds, Written } from '../domain/catalog';
import { articleSlug, factCheckId, pageId, type ArticleSlug, type FactCheckId, type PageId } from '../domain/ids';
import { memoize } from '../domain/memoize';
import { recordOf } from '../domain/record-of';
import type { DocumentEntry, ParsedContent, ReadEntries } from './parsed-content';
import { withoutWithdrawn } from './withdrawn';

/**
 * Builds the catalog from all content that could be parsed. If the check finds problems, some references may not resolve. Catalogs that are
 * built from the same parsed objects share their entries and maps of entries.
 */
export function toCatalog(parsed: ParsedContent): Catalog {
  const entries: PlainEntries = recordOf(collectionNames, () => new Map<never, never>());
  for (const name of collectionNames) link(entries, parsed, name);
  return {
    ...entries,
    corrections: mapValues(entries.corrections, (correction) => withoutWithdrawn(parsed, correction)),
    factChecks: factChecksIn(parsed.factChecks),
    articles: articlesIn(parsed.articles),
    standingPages: standingPagesIn(parsed.standingPages),
    newsroom: [...parsed.newsrooms.values()][0]?.value ?? noNewsroom,
    edition: [...parsed.editions.values()][0]?.value ?? null,
  };
}

const noNewsroom: Catalog['newsroom'] = {};

/** The entries of a catalog before the bodies of documents are added. */
type PlainEntries = { [Name in CollectionName]: Map<ContentIds[Name], Written[Name]> };

/** For each map of parsed entries, the entries of the latest catalog that was built from this map. */
const linkedWith = new WeakMap<ReadEntries[CollectionName], PlainEntries>();

function link<Name extends CollectionName>(entries: PlainEntries, parsed: ReadEntries, name: Name): void {
  const written: ReadEntries[Name] = parsed[name];
  const before = linkedWith.get(written);
  if (before === undefined) {
    const linked: PlainEntries[Name] = entries[name];
    for (const [id, { value }] of written) linked.set(collections[name].id.parse(id), value);
  } else entries[name] = before[name];
  linkedWith.set(written, entries);
}

const factChecksIn = linkDocuments<FactCheckId, Written['factChecks']>(factCheckId);
const articlesIn = linkDocuments<ArticleSlug, Written['articles']>(articleSlug);
const standingPagesIn = linkDocuments<PageId, Written['standingPages']>(pageId);

function linkDocuments<Id, Value>(brand: { readonly parse: (id: string) => Id }) {
  const withBody = memoize(({ value, body: { body } }: DocumentEntry<Value>) => ({ ...value, body }));
  return memoize(
    (entries: ReadonlyMap<string, DocumentEntry<Value>>) =>
      new Map([...entries].map(([id, entry]) => [brand.parse(id), withBody(entry)])),
  );
}

function mapValues<Id, Value>(entries: ReadonlyMap<Id, Value>, change: (value: Value) => Value): Map<Id, Value> {
  return new Map([...entries].map(([id, value]) => [id, change(value)]));
}
