import type {
  CollectionName,
  Content,
  ContentIds,
  DocumentKind,
  Kind,
  KindIds,
  Recorded,
  Written,
} from '../domain/catalog';
import { articles } from './article';
import type { Collection, Shown } from './collection';
import { corrections } from './correction';
import { editions } from './edition';
import { factChecks } from './fact-check';
import { figures } from './figure';
import { newsrooms } from './newsroom';
import { standingPages } from './page';
import { people } from './person';
import { questions } from './question';
import { series } from './series';
import { sources } from './source';
import { stateOutlets } from './state-outlet';
import { statistics } from './statistic';
import { terms } from './term';
import { topics } from './topic';
import { viewpoints } from './viewpoint';

export type Collections = { readonly [Name in Kind]: Collection<KindIds[Name], Written[Name], Recorded[Name]> };

/** All kinds of content. This is the only such table; generic code iterates over it. */
export const collections: Collections = {
  articles,
  factChecks,
  standingPages,
  viewpoints,
  figures,
  sources,
  series,
  statistics,
  people,
  questions,
  topics,
  terms,
  corrections,
  stateOutlets,
  editions,
  newsrooms,
};

/** The same table, with the types of catalog entries: in a catalog, documents include their bodies. */
export const shownCollections: { readonly [Name in CollectionName]: Shown<ContentIds[Name], Content[Name]> } =
  collections;

/** The names of all kinds, in the order of the table. */
export const kinds: readonly Kind[] = Object.keys(collections).filter(isKind);

/** The kinds that can have several entries. */
export const collectionNames: readonly CollectionName[] = kinds.filter(isCollectionName);

/** The kinds whose entries are documents. */
export const documentKinds: readonly DocumentKind[] = kinds.filter(isDocumentKind);

export function isDocumentKind(kind: Kind): kind is DocumentKind {
  return collections[kind].place.form === 'document';
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(collections, name);
}

function isCollectionName(name: Kind): name is CollectionName {
  return collections[name].place.form !== 'one';
}

/** What editors call an entry’s page. */
export function pageWord(kind: Kind): string {
  const { one, page = one } = collections[kind].words;
  return page;
}
