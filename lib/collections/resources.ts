import type { CollectionName, Content, ContentIds, Entries } from '../domain/catalog';
import type { Numbers } from '../numbers/assess';
import { paths } from '../site';
import { feedsOf, resource, type Published, type Resource } from '../site/resource';
import { collectionNames, shownCollections as collections } from './collections';

/** An entry of the content. */
export interface EntryOwner {
  readonly kind: CollectionName;
  readonly id: string;
}

/** What there is beside the collections, whatever they hold. */
const standing: readonly Published[] = [
  ...[paths.home, paths.methodology, paths.about, paths.search, paths.api, paths.embedGuide].map((page): Published => [
    'page',
    page,
  ]),
  ...feedsOf(paths.home),
  ...[paths.sitemap, paths.newsSitemap, paths.llms].map((list): Published => ['listing', list]),
  ...(['index', 'openapi'] as const).map((name): Published => ['api-list', paths.apiFile(`${name}.json`)]),
  ['script', paths.hostScript],
  ['live', paths.embedList],
];

/**
 * Everything that a newsroom publishes at an address, but for the versions of embeds, which are named by what they say. It is the one
 * list: links, redirects, the record of what was published and `impact` go by it, and the built site is held to it. No view is made
 * for it.
 *
 * @param numbers may lack entries that are referred to
 */
export function resourcesOf(numbers: Numbers): Resource<EntryOwner>[] {
  return [
    ...[...standing, ...collectionNames.flatMap((name) => collections[name].lists(numbers.catalog))].map((published) =>
      resource<EntryOwner>(published, null),
    ),
    ...collectionNames.flatMap((name) => resourcesIn(name, numbers)),
  ];
}

function resourcesIn<Name extends CollectionName>(name: Name, numbers: Numbers): Resource<EntryOwner>[] {
  const { resources } = collections[name];
  const { catalog }: { readonly catalog: Entries } = numbers;
  const entries: ReadonlyMap<ContentIds[Name], Content[Name]> = catalog[name];
  return [...entries].flatMap(([id, value]) =>
    resources(id, value, numbers).map((published) => resource(published, { kind: name, id })),
  );
}
