import { isPublished } from '../../domain/article';
import type { Catalog } from '../../domain/catalog';

/**
 * The catalog of what is published on a day: without drafts, and without articles dated later.
 *
 * @param edition `2025-07-26`; null for no day in particular, on which only drafts are left out
 */
export function editionCatalog(catalog: Catalog, edition: string | null): Catalog {
  return { ...catalog, articles: new Map([...catalog.articles].filter(([, value]) => isPublished(value, edition))) };
}
