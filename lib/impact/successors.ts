import { groupBy } from '../domain/group-by';
import type { Owner, PublishedSurface } from './surface';

type Surfaces = ReadonlyMap<string, PublishedSurface>;

/**
 * Matches renamed entries: maps the page of each removed entry to the new entry of the same kind and title. If several removed or
 * several new entries have the same kind and title, they are not matched.
 */
export function successorsOf(was: Surfaces, is: Surfaces): Map<string, Owner> {
  const removed = groupBy(ownersOnly(was, is), titleKey);
  const added = groupBy(ownersOnly(is, was), titleKey);
  const successors = new Map<string, Owner>();
  for (const [key, [old, ...others]] of removed) {
    const [successor, ...more] = added.get(key) ?? [];
    if (old !== undefined && successor !== undefined && others.length + more.length === 0)
      successors.set(old.page, successor);
  }
  return successors;
}

/** Returns the entries that have a page in `here` but not in `there`. */
function ownersOnly(here: Surfaces, there: Surfaces): Owner[] {
  return [...here.values()].flatMap(({ url, owner }) =>
    owner !== null && owner.page === url && !there.has(url) ? [owner] : [],
  );
}

function titleKey({ kind, title }: Owner): string {
  return `${kind} ${title}`;
}
