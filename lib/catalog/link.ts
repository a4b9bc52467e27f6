import { collectionNames, collections } from '../collections/collections';
import type { Catalog, CollectionName, ContentIds, Written } from '../domain/catalog';
import { articleSlug, factCheckId, pageId } from '../domain/ids';
import { recordOf } from '../domain/record-of';
import type { Entry } from './entry';
import type { ParsedContent, ReadEntries } from './parsed-content';
import { withoutWithdrawn } from './withdrawn';

/** Builds the catalog from all content that could be parsed. If the check finds problems, some references may not resolve. */
export function toCatalog(parsed: ParsedContent): Catalog {
  const entries: PlainEntries = recordOf(collectionNames, () => new Map<never, never>());
  for (const name of collectionNames) link(entries, parsed, name);
  return {
    ...entries,
    corrections: mapValues(entries.corrections, (correction) => withoutWithdrawn(parsed, correction)),
    factChecks: documents(parsed.factChecks, factCheckId),
    articles: documents(parsed.articles, articleSlug),
    standingPages: documents(parsed.standingPages, pageId),
    newsroom: [...parsed.newsrooms.values()][0]?.value ?? {},
    edition: [...parsed.editions.values()][0]?.value ?? null,
  };
}

/** The entries of a catalog before the bodies of documents are added. */
type PlainEntries = { readonly [Name in CollectionName]: Map<ContentIds[Name], Written[Name]> };

function link<Name extends CollectionName>(entries: PlainEntries, parsed: ReadEntries, name: Name): void {
  const written: ReadonlyMap<string, Entry<Written[Name]>> = parsed[name];
  const linked: Map<ContentIds[Name], Written[Name]> = entries[name];
  for (const [id, { value }] of written) linked.set(collections[name].id.parse(id), value);
}

function documents<Id, Value, Body>(
  entries: ReadonlyMap<string, Entry<Value> & { readonly body: { readonly body: Body } }>,
  brand: { readonly parse: (id: string) => Id },
): Map<Id, Value & { readonly body: Body }> {
  return new Map([...entries].map(([id, entry]) => [brand.parse(id), { ...entry.value, body: entry.body.body }]));
}

function mapValues<Id, Value>(entries: ReadonlyMap<Id, Value>, change: (value: Value) => Value): Map<Id, Value> {
  return new Map([...entries].map(([id, value]) => [id, change(value)]));
}
