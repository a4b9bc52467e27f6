import type { Catalog, CollectionName, Content, ContentIds, Entries } from '../domain/catalog';
import type { Numbers } from '../numbers/assess';
import { paths } from '../site';
import { feedsOf, resource, type Published, type Resource } from '../site/resource';
import { collectionNames, shownCollections as collections } from './collections';

/** The entry about which a page or file is published. */
export interface EntryOwner {
  readonly kind: CollectionName;
  readonly id: string;
}

/** Pages and files that exist regardless of the content. */
const standing: readonly Published[] = [
  ...[paths.home, paths.methodology, paths.about, paths.search, paths.api, paths.embedGuide].map((page): Published => [
    'page',
    page,
  ]),
  ...feedsOf(paths.home),
  ...[paths.sitemap, paths.newsSitemap, paths.llms].map((list): Published => ['listing', list]),
  ...(['index', 'openapi', 'pages', 'policy'] as const).map((name): Published => [
    'api-list',
    paths.apiFile(`${name}.json`),
  ]),
  ['script', paths.hostScript],
  ['live', paths.embedList],
];

/**
 * Everything that a newsroom publishes at an address, except versions of embeds, whose names depend on their contents. This is the only
 * such list: links, redirects, the list of published addresses and the command `impact` use it, and the built site must match it. It is
 * computed without building any views.
 *
 * @param numbers may lack entries to which other entries refer
 */
export function resourcesOf(numbers: Numbers): Resource<EntryOwner>[] {
  return [...sharedResources(numbers.catalog), ...collectionNames.flatMap((name) => resourcesIn(name, numbers))];
}

/** The pages and files that are not about a single entry: those that always exist, and lists of entries. */
export function sharedResources(catalog: Catalog): Resource<EntryOwner>[] {
  const lists = collectionNames.flatMap((name) => collections[name].lists(catalog));
  return [...standing, ...lists].map((published) => resource<EntryOwner>(published, null));
}

/** What is published about one entry; nothing if the entry does not exist. */
export function resourcesOfEntry<Name extends CollectionName>(
  name: Name,
  id: ContentIds[Name],
  numbers: Numbers,
): Resource<EntryOwner>[] {
  const { resources } = collections[name];
  const { catalog }: { readonly catalog: Entries } = numbers;
  const entries: ReadonlyMap<ContentIds[Name], Content[Name]> = catalog[name];
  const value = entries.get(id);
  if (value === undefined) return [];
  return resources(id, value, numbers).map((published) => resource(published, { kind: name, id }));
}

function resourcesIn<Name extends CollectionName>(name: Name, numbers: Numbers): Resource<EntryOwner>[] {
  const { catalog }: { readonly catalog: Entries } = numbers;
  const entries: ReadonlyMap<ContentIds[Name], Content[Name]> = catalog[name];
  return [...entries.keys()].flatMap((id) => resourcesOfEntry(name, id, numbers));
}
