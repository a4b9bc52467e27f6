import { valueOf } from '../check/context';
import { collectionNames, pageWord, shownCollections as collections } from '../collections/collections';
import { resourcesOf, type EntryOwner } from '../collections/resources';
import { entry, type CollectionName, type Content, type ContentIds, type Entries } from '../domain/catalog';
import type { ArticleSlug, FactCheckId, FigureId } from '../domain/ids';
import { memoizeByKey } from '../domain/memoize';
import { paths } from '../site';
import type { Resource, ResourceKind } from '../site/resource';
import { toArticleView } from '../views/article-view';
import { toFactCheckView } from '../views/fact-check-view';
import { toFigureView } from '../views/figure-view';
import { indexBacklinks } from '../views/backlinks';
import { visibleContent, type VisibleContent } from './entry-content';
import type { SurfaceKind } from './impact';
import { visibleLists, sitemapShown } from './list-content';
import type { Newsroom } from './newsroom';
import { bodyOf } from './prose';
import { hashOf, type Owner, type PublishedSurface, type Shown } from './surface';

/**
 * The name that the report uses for each kind of resource; null for kinds that the report omits, because these files do not depend on the
 * content or change only together with a page.
 */
const surfaceKinds: Readonly<Record<ResourceKind, SurfaceKind | null>> = {
  page: 'page',
  embed: 'embed',
  oembed: null,
  citation: null,
  data: 'download',
  chart: 'image',
  'share-image': 'image',
  feed: 'feed',
  markdown: 'record',
  'api-record': 'record',
  'api-list': 'record',
  listing: 'record',
  script: null,
  live: null,
};

/** Returns everything that a newsroom publishes, by address, on the day for which its content was read. */
export function surfacesOf(newsroom: Newsroom): Map<string, PublishedSurface> {
  const { readers } = newsroom;
  const shown = shownIn({ ...newsroom, context: readers, backlinks: indexBacklinks(readers.catalog) });
  const resources = resourcesOf(readers);
  const pages = new Map<string, string>();
  for (const { kind, address, owner } of resources)
    if (kind === 'page' && !pages.has(keyOf(owner))) pages.set(keyOf(owner), address);
  const entries = new Map(collectionNames.flatMap((name) => entriesIn(shown, name, pages)));
  const lists = visibleLists(shown);
  const sitemap = (): unknown =>
    sitemapShown(
      shown,
      resources.flatMap(({ kind, address }) => (kind === 'page' ? [address] : [])),
    );
  const showOf = ({ address, kind, owner }: Resource<EntryOwner>): unknown => {
    const list = address === paths.sitemap ? sitemap : lists.get(address);
    if (list !== undefined) return list();
    // A file that has no owner and is not a list does not depend on the content.
    if (owner === null) return kind;
    const key = keyOf(owner);
    const shows = entries.get(key)?.shows;
    // If an entry owns a second page, this page is a filtered list. If the page is missing from `lists`, it cannot be built.
    return kind === 'page' && pages.get(key) !== address ? undefined : (shows?.[kind] ?? shows?.page)?.();
  };
  const surfaces = resources.flatMap((resource): PublishedSurface[] => {
    const { address: url, owner } = resource;
    const kind = surfaceKinds[resource.kind];
    if (kind === null) return [];
    const made = valueOf(() => showOf(resource)) ?? null;
    return [{ kind, url, owner: entries.get(keyOf(owner))?.owner ?? null, shows: made === null ? null : hashOf(made) }];
  });
  return new Map(surfaces.map((surface) => [surface.url, surface]));
}

interface ShownEntry {
  readonly owner: Owner;
  readonly shows: VisibleContent;
}

/**
 * Returns the entries of a collection by key: each as the owner of its pages and files, with what these show.
 *
 * @param pages the addresses of the entries’ pages, by key
 */
function entriesIn<Name extends CollectionName>(
  shown: Shown,
  name: Name,
  pages: ReadonlyMap<string, string>,
): [key: string, entry: ShownEntry][] {
  const { catalog }: { readonly catalog: Entries } = shown.context;
  const entries: ReadonlyMap<ContentIds[Name], Content[Name]> = catalog[name];
  const { title } = collections[name];
  return [...entries].map(([id, value]) => {
    const key = keyOf({ kind: name, id });
    const file = shown.parsed[name].get(id)?.file ?? '';
    const owner = { collection: name, kind: pageWord(name), id, title: title(value), file, page: pages.get(key) ?? '' };
    return [key, { owner, shows: visibleContent(shown, name, id, value) }];
  });
}

function keyOf(owner: EntryOwner | null): string {
  return owner === null ? '' : `${owner.kind} ${owner.id}`;
}

function shownIn(newsroom: Newsroom): Shown {
  const { context, backlinks, parsed, texts } = newsroom;
  const body = (file: string): string => bodyOf(file, texts.get(file) ?? '');
  const figure = memoizeByKey((id: FigureId) => toFigureView(context, backlinks, id));
  const figureHash = memoizeByKey((id: FigureId) =>
    hashOf({ ...figure(id), corrections: [], series: [], topics: [], usedIn: [] }),
  );
  const factCheckHash = memoizeByKey((id: FactCheckId) =>
    hashOf([
      { ...toFactCheckView(context, backlinks, id), corrections: [], topics: [], usedIn: [] },
      body(parsed.factChecks.get(id)?.file ?? ''),
    ]),
  );
  const articleHash = memoizeByKey((slug: ArticleSlug) => {
    const embedded = entry(context.catalog.articles, slug).body.uses.flatMap((use) => {
      if (use.word === 'Figure') return [figureHash(use.id)];
      return use.word === 'FactCheck' ? [factCheckHash(use.id)] : [];
    });
    return hashOf([toArticleView(context, slug), embedded, body(parsed.articles.get(slug)?.file ?? '')]);
  });
  return { ...newsroom, figure, figureHash, factCheckHash, articleHash, body };
}
