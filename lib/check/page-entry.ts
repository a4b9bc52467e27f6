import type { Kind } from '../catalog/parsed-content';
import type { EntryKey } from '../catalog/references';

const kinds: Readonly<Record<string, Kind>> = {
  articles: 'articles',
  'fact-checks': 'factChecks',
  figures: 'figures',
  numbers: 'statistics',
  sources: 'sources',
  series: 'series',
  people: 'people',
  topics: 'topics',
};

/** The kinds whose ids have one part. */
const single: ReadonlySet<Kind> = new Set(['articles', 'factChecks', 'people', 'topics']);

/** The entry that a page, its embed or a file beside it belongs to: `/figures/topic/name/data.csv` is of `topic/name`. */
export function entryOfPage(page: string): EntryKey | null {
  const [, folder = '', ...rest] = page.replace(/^\/embed\//, '/').split('/');
  const kind = Object.hasOwn(kinds, folder) ? kinds[folder] : undefined;
  if (kind === undefined) return null;
  const id = rest.slice(0, single.has(kind) ? 1 : 2).join('/');
  // The page that lists a kind is of no entry.
  return id === '' ? null : { kind, id };
}
