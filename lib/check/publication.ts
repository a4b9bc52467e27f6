import type { ParsedContent } from '../catalog/parsed-content';
import { documentKeys, type EntryKey, type Reference, type References } from '../catalog/references';
import { collectionNames, collections } from '../collections/collections';
import type { Kind } from '../domain/catalog';
import { correctable } from '../domain/correction';
import { memoize } from '../domain/memoize';
import { compareReleases, isReleased, laterRelease, ownRelease, type Release } from '../domain/publication';
import { paths } from '../site';
import { entryOfPage } from './page-entry';

/** When each entry is published, as seen on a given day: `always` for everything that is published by then. */
export interface Publication {
  readonly releaseOf: (entry: EntryKey) => Release;
  /** The releases of everything that is held back, by the addresses of pages (see `pageOf`). */
  readonly heldBack: ReadonlyMap<string, Release>;
}

/**
 * Everything that is held back, by kind. A correction is held back if its date is in the future, or if everything that it affects is held
 * back.
 * @param edition the day; null for no particular day
 */
export function heldBackIn(parsed: ParsedContent, { releaseOf }: Publication, edition: string | null): EntryKey[] {
  const others = collectionNames.filter((kind) => kind !== 'corrections');
  const all = others.flatMap((kind) => [...parsed[kind].keys()].map((id): EntryKey => ({ kind, id })));
  const isHeld = (entry: EntryKey): boolean => releaseOf(entry) !== 'always';
  const corrections = [...parsed.corrections.values()].filter(({ value: { date, of } }) => {
    const touched = correctable.flatMap((kind) => of[kind].map((id): EntryKey => ({ kind, id })));
    return (edition !== null && date > edition) || (of.pages.length === 0 && touched.every(isHeld));
  });
  return [...all.filter(isHeld), ...corrections.map(({ id }): EntryKey => ({ kind: 'corrections', id }))];
}

/** The kinds whose entries can have a publication date of their own. */
const holdable = ['articles', 'factChecks', 'standingPages', 'figures', 'statistics', 'questions'] as const;

/**
 * The kinds that only list other entries. A list leaves out what is held back, and being listed does not publish an
 * entry.
 */
const listing: ReadonlySet<Kind> = new Set(['editions', 'questions', 'corrections', 'terms']);

/**
 * Works out when each entry is published. An article is published when its own fields say so. Any other entry is published when its own
 * fields allow it, but not before the first entry that uses it. An entry that only a held-back article uses is therefore held back too. An
 * unused entry is published, but an unused number or figure is not published before the data that it shows, so that a forgotten figure
 * cannot break an embargo. Published entries stay published, whatever uses them later: no page or glossary term is dropped.
 *
 * A use is a reference from one entry to another. Being listed (in the edition, a question or a correction) is not a use. Nor is a
 * link or a related term: neither ever publishes a held-back entry. But an entry without any use is held back if all links to it come
 * from held-back entries.
 *
 * @param edition the day; null for no particular day, when only drafts are held back
 */
export function publicationOf(parsed: ParsedContent, references: References, edition: string | null): Publication {
  const own = ownReleases(parsed, edition);
  if (own.size === 0) return { releaseOf: () => 'always', heldBack: new Map() };
  const uses = references.flatMap((list) => usesIn(list));
  const used = new Set(uses.map((use) => use.used));
  const deciding = [...uses, ...mentionsIn(parsed, references).filter((mention) => !used.has(mention.used))];
  const published = publishedBefore(parsed);
  const idle = idleIn(parsed, deciding, published);
  const shown = releases(
    own,
    deciding.filter(({ user }) => !idle.has(user)),
    published,
  );
  const late = waitingFor(
    deciding.filter(({ user }) => idle.has(user)),
    shown,
  );
  const heldBack = late.size === 0 ? shown : releases(new Map([...own, ...late]), deciding, published);
  return { releaseOf: (entry) => heldBack.get(pageOf(entry)) ?? 'always', heldBack };
}

/** Works out the release of each held-back entry: an entry that only held-back entries use is released with the first of them. */
function releases(
  own: ReadonlyMap<string, Release>,
  uses: readonly Use[],
  published: ReadonlySet<string>,
): ReadonlyMap<string, Release> {
  const reached = closureOf(own.keys(), uses);
  const usedBy = indexUsers(uses, reached);
  const found = new Map<string, Release>();
  const releaseOf = (key: string): Release => (reached.has(key) ? (found.get(key) ?? 'never') : 'always');
  const standsAlone = (key: string): boolean => key.startsWith('/articles/') || !usedBy.has(key) || published.has(key);
  for (const key of reached) if (standsAlone(key)) found.set(key, own.get(key) ?? 'always');
  const waiting = [...reached].filter((key) => !standsAlone(key));
  // Each round passes releases on from entries to the entries that they use. Releases only become earlier, so the loop ends.
  for (let changed = true; changed;) {
    changed = false;
    for (const key of waiting) {
      for (const user of usedBy.get(key) ?? []) {
        const release = laterRelease(releaseOf(user), own.get(key) ?? 'always');
        if (compareReleases(release, releaseOf(key)) >= 0) continue;
        found.set(key, release);
        changed = true;
      }
    }
  }
  const all = [...reached].map((key) => [key, releaseOf(key)] as const);
  return new Map(all.filter(([, release]) => release !== 'always'));
}

/** New numbers and figures that nothing uses except other unused numbers and figures. */
function idleIn(parsed: ParsedContent, uses: readonly Use[], published: ReadonlySet<string>): ReadonlySet<string> {
  const candidates = (['statistics', 'figures'] as const)
    .flatMap((kind) => [...parsed[kind].keys()].map((id) => pageOf({ kind, id })))
    .filter((page) => !published.has(page));
  const usedBy = indexUsers(uses, new Set(candidates));
  const idle = new Set<string>();
  for (let before = -1; before < idle.size;) {
    before = idle.size;
    for (const page of candidates) if ([...(usedBy.get(page) ?? [])].every((user) => idle.has(user))) idle.add(page);
  }
  return idle;
}

/** Works out, for each entry that uses held-back entries, when the last of these is published. */
function waitingFor(uses: readonly Use[], shown: ReadonlyMap<string, Release>): Map<string, Release> {
  const releaseOf = (page: string): Release => shown.get(page) ?? 'always';
  const late = new Map<string, Release>();
  for (let changed = true; changed;) {
    changed = false;
    for (const { user, used } of uses) {
      const release = laterRelease(late.get(used) ?? releaseOf(used), late.get(user) ?? releaseOf(user));
      if (compareReleases(release, late.get(user) ?? 'always') <= 0) continue;
      late.set(user, release);
      changed = true;
    }
  }
  return late;
}

/** Whether a reference makes an entry depend on its target. The target must then be published no later than the entry. */
function isUse({ from, to }: Pick<Reference, 'from' | 'to'>): boolean {
  return from !== null && to !== 'articles' && !listing.has(from.kind);
}

/** Finds the entries that are held back by their own `status` or `publishedOn`, and works out when each is published. */
function ownReleases(parsed: ParsedContent, edition: string | null): Map<string, Release> {
  const own = new Map<string, Release>();
  for (const kind of holdable)
    for (const { id, value } of parsed[kind].values()) {
      const release = ownRelease(value);
      if (!isReleased(release, edition)) own.set(pageOf({ kind, id }), release);
    }
  return own;
}

/**
 * The addresses of entries that were published before. All terms of the glossary are on one page, so the list of published content records
 * their ids with that page.
 */
function publishedBefore({ published }: ParsedContent): ReadonlySet<string> {
  const terms = published.get(paths.glossary)?.statement?.split(' ') ?? [];
  return new Set([...published.keys(), ...terms.map((id) => pageOf({ kind: 'terms', id }))]);
}

/** A use of one entry by another. Both entries are identified by their pages’ addresses. */
export interface Use {
  readonly user: string;
  readonly used: string;
}

/** References that are not uses: links and related terms. */
function mentionsIn(parsed: ParsedContent, references: References): Use[] {
  const related = references.flatMap((list) => list.filter(({ from, to }) => from?.kind === 'terms' && to === 'terms'));
  const writers = documentKeys(parsed);
  const links = [...parsed.bodies].flatMap(([file, body]) => {
    const from = writers.get(file);
    return from === undefined ? [] : body.links.map(({ url }) => ({ from, to: entryOfPage(url) }));
  });
  return [...related.map(({ from, to, id }) => ({ from, to: { kind: to, id } })), ...links].flatMap(({ from, to }) =>
    from === null || to === null ? [] : [{ user: pageOf(from), used: pageOf(to) }],
  );
}

/** The uses in a list of references. Cached, because a repeated check reads the same lists again. */
export const usesIn = memoize((list: readonly Reference[]): readonly (Use & { readonly reference: Reference })[] =>
  list.flatMap((reference) => {
    const { from, to, id } = reference;
    if (from === null || !isUse(reference)) return [];
    return [{ user: pageOf(from), used: pageOf({ kind: to, id }), reference }];
  }),
);

/**
 * The given entries and everything that they use, directly or indirectly. Few entries are held back, so searching all
 * uses in each round is fast enough.
 */
function closureOf(first: Iterable<string>, uses: readonly Use[]): Set<string> {
  const found = new Set(first);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { user, used } of uses) if (found.has(user)) found.add(used);
  }
  return found;
}

/** Lists, for each of the given entries, the entries that use it. */
function indexUsers(uses: readonly Use[], of: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const { user, used } of uses)
    if (user !== used && of.has(used)) users.set(used, (users.get(used) ?? new Set()).add(user));
  return users;
}

/** The address of an entry's page, used as its key; for a kind without pages, an address that no page has. */
export function pageOf({ kind, id }: EntryKey): string {
  return `/${collections[kind].section ?? kind}/${id}/`;
}
