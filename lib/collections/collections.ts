import type { CollectionName, Content, ContentIds } from '../domain/catalog';
import { articles } from './article';
import type { Collection } from './collection';
import { corrections } from './correction';
import { factChecks } from './fact-check';
import { figures } from './figure';
import { people } from './person';
import { questions } from './question';
import { series } from './series';
import { sources } from './source';
import { stateOutlets } from './state-outlet';
import { statistics } from './statistic';
import { terms } from './term';
import { topics } from './topic';
import { viewpoints } from './viewpoint';

/** Every kind of content. */
export const collections: { readonly [Name in CollectionName]: Collection<ContentIds[Name], Content[Name]> } = {
  people,
  questions,
  topics,
  terms,
  corrections,
  sources,
  stateOutlets,
  series,
  statistics,
  figures,
  viewpoints,
  factChecks,
  articles,
};

function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** Their names, in the order of the table. */
export const collectionNames: readonly CollectionName[] = Object.keys(collections).filter(isCollectionName);
