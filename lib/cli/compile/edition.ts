import { isPublished } from '../../domain/article';
import type { Catalog } from '../../domain/catalog';

/**
 * For whom a site is made: `readers`, `preview` for those who read drafts before them, with a mark on every page, `writers`
 * while content is being written.
 */
export type Audience = 'readers' | 'preview' | 'writers';

/** A site as it is made for somebody on a day. */
export interface Edition {
  readonly audience: Audience;
  /** `2025-07-26`: articles dated later wait for their day. Null for no day in particular, on which none does. */
  readonly on: string | null;
}

/** The part of a newsroom that an edition shows: readers get no drafts, and nothing before its day, in no list, count or link. */
export function catalogOf({ audience, on }: Edition, catalog: Catalog): Catalog {
  if (audience !== 'readers') return catalog;
  return { ...catalog, articles: new Map([...catalog.articles].filter(([, value]) => isPublished(value, on))) };
}
