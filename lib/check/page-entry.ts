import type { Kind } from '../catalog/parsed-content';
import type { EntryKey } from '../catalog/references';

const kinds: Readonly<Record<string, Kind>> = {
  articles: 'articles',
  'fact-checks': 'factChecks',
  figures: 'figures',
  numbers: 'statistics',
  sources: 'sources',
};

/** The entry that a page, its embed or a file beside it belongs to: `/figures/topic/name/data.csv` is of `topic/name`. */
export function entryOfPage(page: string): EntryKey | null {
  const [, folder = '', ...rest] = page.replace(/^\/embed\//, '/').split('/');
  const kind = Object.hasOwn(kinds, folder) ? kinds[folder] : undefined;
  if (kind === undefined) return null;
  const parts = kind === 'articles' || kind === 'factChecks' ? 1 : 2;
  return { kind, id: rest.slice(0, parts).join('/') };
}
