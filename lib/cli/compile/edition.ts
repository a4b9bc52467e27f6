import type { Catalog } from '../../domain/catalog';

/**
 * For whom the site is made: `published` for readers, `preview` for those who read drafts before them, with a mark on
 * every page, `dev` for whoever writes.
 */
export type Edition = 'published' | 'preview' | 'dev';

/** The part of a newsroom that an edition shows: readers get no drafts, in no list, count or link. */
export function catalogOf(edition: Edition, catalog: Catalog): Catalog {
  if (edition !== 'published') return catalog;
  return { ...catalog, articles: new Map([...catalog.articles].filter(([, { status }]) => status === 'published')) };
}
