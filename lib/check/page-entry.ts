import type { EntryKey } from '../catalog/references';
import { collections, kinds } from '../collections/collections';
import type { Kind } from '../domain/catalog';

const bySection = new Map<string, { readonly kind: Kind; readonly paired: boolean }>(
  kinds.flatMap((kind) => {
    const { section, id } = collections[kind];
    return section === null ? [] : [[section, { kind, paired: id.safeParse('a/b').success }] as const];
  }),
);

/**
 * The entry that a page, its embed or one of its files belongs to: `/figures/topic/name/data.csv` belongs to
 * `topic/name`.
 */
export function entryOfPage(page: string): EntryKey | null {
  const [, folder = '', ...rest] = page.replace(/^\/embed\//, '/').split('/');
  const found = bySection.get(folder);
  if (found === undefined) return null;
  const id = rest.slice(0, found.paired ? 2 : 1).join('/');
  // A page that lists all entries of a kind belongs to no entry.
  return id === '' ? null : { kind: found.kind, id };
}
