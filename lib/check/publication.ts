import type { ParsedContent } from '../catalog/parsed-content';
import { documentKeys, type EntryKey, type Reference } from '../catalog/references';
import { collectionNames, collections } from '../collections/collections';
import type { Kind } from '../domain/catalog';
import { correctable } from '../domain/correction';
import { once } from '../domain/once';
import { compareReleases, isReleased, laterRelease, ownRelease, type Release } from '../domain/publication';
import { paths } from '../site';
import { entryOfPage } from './page-entry';

/** When each entry of a newsroom is published, as seen on the day of an edition: whatever is out by then is so `always`. */
export interface Publication {
  readonly releaseOf: (entry: EntryKey) => Release;
}

/**
 * Everything that is held back, by kind: a correction until its day, and while all that it touches is.
 *
 * @param edition the day; null for none in particular
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

/** The kinds whose entries can be held back by themselves. */
const holdable = ['articles', 'factChecks', 'standingPages', 'figures', 'statistics', 'questions'] as const;

/** The kinds that only list others: what they list is left out of the list, and not published by standing in it. */
const listing: ReadonlySet<Kind> = new Set(['editions', 'questions', 'corrections', 'terms']);

/**
 * Works out when each entry is published. An article is published when its own fields say so. Any other entry waits for its own
 * fields and, where something uses it, for the first of its users: what only a held-back article uses is held back too,
 * what a published entry uses as well is not. An entry that nothing uses is published, as it would be by itself, but a number or a
 * figure no sooner than the data that it shows: one that is left over must not lift an embargo. What was published before stays,
 * whatever has come to use it since: no page is dropped, and no term of the glossary.
 *
 * A use is a reference of one entry to another. Standing in a list (of the edition, a question or a correction) is none. A link, or
 * standing among the related terms, publishes nothing that is held back; it only holds back what has no use at all, where all that
 * lead to it are held back.
 *
 * @param edition the day; null for none in particular, when only drafts are held back
 */
export function publicationOf(
  parsed: ParsedContent,
  references: readonly Reference[],
  edition: string | null,
): Publication {
  const own = ownReleases(parsed, edition);
  if (own.size === 0) return { releaseOf: () => 'always' };
  const uses = references.flatMap((reference) => useIn(reference) ?? []);
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
  const releaseOf = late.size === 0 ? shown : releases(new Map([...own, ...late]), deciding, published);
  return { releaseOf: (entry) => releaseOf(pageOf(entry)) };
}

/** Spreads what holds back some entries to what only they use. @returns the release of an entry by the address of its page */
function releases(
  own: ReadonlyMap<string, Release>,
  uses: readonly Use[],
  published: ReadonlySet<string>,
): (page: string) => Release {
  const reached = closureOf(own.keys(), uses);
  const usedBy = indexUsers(uses, reached);
  const found = new Map<string, Release>();
  const releaseOf = (key: string): Release => (reached.has(key) ? (found.get(key) ?? 'never') : 'always');
  const standsAlone = (key: string): boolean => key.startsWith('/articles/') || !usedBy.has(key) || published.has(key);
  for (const key of reached) if (standsAlone(key)) found.set(key, own.get(key) ?? 'always');
  const waiting = [...reached].filter((key) => !standsAlone(key));
  // Each round carries the releases one use further; they only ever become earlier, so that this ends.
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
  return releaseOf;
}

/** New numbers and figures that nothing uses, or only others of them. */
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

/** When the last of what each user uses is published, for the users that have to wait for it. */
function waitingFor(uses: readonly Use[], releaseOf: (page: string) => Release): Map<string, Release> {
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

/** Whether a reference publishes what it names: it must then be published no later. */
export function isUse({ from, to }: Pick<Reference, 'from' | 'to'>): boolean {
  return from !== null && to !== 'articles' && !listing.has(from.kind);
}

/** What the fields of entries say, of those that they hold back. */
function ownReleases(parsed: ParsedContent, edition: string | null): Map<string, Release> {
  const own = new Map<string, Release>();
  for (const kind of holdable)
    for (const { id, value } of parsed[kind].values()) {
      const release = ownRelease(value);
      if (!isReleased(release, edition)) own.set(pageOf({ kind, id }), release);
    }
  return own;
}

/** The entries that were published before, as the address of the page of each; the glossary's line names its terms. */
function publishedBefore({ published }: ParsedContent): ReadonlySet<string> {
  const terms = published.get(paths.glossary)?.said?.split(' ') ?? [];
  return new Set([...published.keys(), ...terms.map((id) => pageOf({ kind: 'terms', id }))]);
}

/** A use of one entry by another, each as the address of its page. */
interface Use {
  readonly user: string;
  readonly used: string;
}

/** Where entries lead to others without using them: links, and related terms. */
function mentionsIn(parsed: ParsedContent, references: readonly Reference[]): Use[] {
  const related = references.filter(({ from, to }) => from?.kind === 'terms' && to === 'terms');
  const writers = documentKeys(parsed);
  const links = [...parsed.bodies].flatMap(([file, body]) => {
    const from = writers.get(file);
    return from === undefined ? [] : body.links.map(({ url }) => ({ from, to: entryOfPage(url) }));
  });
  return [...related.map(({ from, to, id }) => ({ from, to: { kind: to, id } })), ...links].flatMap(({ from, to }) =>
    from === null || to === null ? [] : [{ user: pageOf(from), used: pageOf(to) }],
  );
}

/** The use that a reference is, if it is one: found once, for a check that is repeated reads the same references again. */
const useIn = once((reference: Reference): Use | null => {
  const { from, to, id } = reference;
  return from !== null && isUse(reference) ? { user: pageOf(from), used: pageOf({ kind: to, id }) } : null;
});

/** Everything that some entries use, directly or through others, with these. Few are held back: each round is one walk. */
function closureOf(first: Iterable<string>, uses: readonly Use[]): Set<string> {
  const found = new Set(first);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { user, used } of uses) if (found.has(user)) found.add(used);
  }
  return found;
}

/** Who uses each of some entries. */
function indexUsers(uses: readonly Use[], of: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const { user, used } of uses)
    if (user !== used && of.has(used)) users.set(used, (users.get(used) ?? new Set()).add(user));
  return users;
}

/** The address of an entry's page, which stands for the entry; of a kind without pages, one that no page has. */
export function pageOf({ kind, id }: EntryKey): string {
  return `/${collections[kind].section ?? kind}/${id}/`;
}
