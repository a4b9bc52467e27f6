import { isBroken } from '../catalog/parsed-content';
import type { Problem } from '../problems/problem';
import { didYouMean } from '../problems/nearest';
import { groupBy } from '../domain/group-by';
import type { DroppedPage } from './impact';
import type { Newsroom } from './newsroom';
import { redirectsPath } from '../catalog/parse-redirects';
import type { Owner, PublishedSurface } from './surface';

type Surfaces = ReadonlyMap<string, PublishedSurface>;

/** The published addresses that no longer exist: those that have an entry in the redirects, and those that have none. */
export interface RemovedAddresses {
  readonly redirected: readonly PublishedSurface[];
  readonly dropped: readonly DroppedPage[];
}

/**
 * Finds the published addresses that no longer exist. A page's entry in the redirects also covers everything published with the page.
 * Content does not count as removed if it may be in an unreadable file. If an entry was removed from the redirects, the address that it
 * redirected counts as dropped.
 */
export function removedSurfaces(
  before: Newsroom,
  after: Newsroom,
  was: Surfaces,
  is: Surfaces,
  successors: ReadonlyMap<string, Owner>,
): RemovedAddresses {
  const covered = new Set(after.redirects.map(({ from }) => from));
  const redirected: PublishedSurface[] = [];
  const dropped: DroppedPage[] = [];
  const removed = [...was.values()].filter(
    ({ url, owner }) => !is.has(url) && owner !== null && !isUnread(after, owner),
  );
  for (const [page, surfaces] of groupBy(removed, ({ owner, url }) => owner?.page ?? url)) {
    const lost = surfaces.filter(({ url }) => !covered.has(page) && !covered.has(url));
    redirected.push(...surfaces.filter((surface) => !lost.includes(surface)));
    const owner = lost[0]?.owner ?? null;
    if (owner === null) continue;
    const { kind, id, title, file } = owner;
    const urls = lost.map(({ url }) => url);
    const successor = successors.get(page);
    dropped.push({
      rule: 'url/dropped',
      kind,
      id,
      title,
      file,
      urls,
      message: `${page} was published but no longer exists${urls.length > 1 ? `, along with ${count(urls.length - 1)}` : ''}.`,
      hint: hintFor(page, successor),
    });
  }
  for (const { from } of before.redirects) {
    if (covered.has(from) || is.has(from)) continue;
    dropped.push({
      rule: 'url/dropped',
      kind: 'redirect',
      id: from,
      title: from,
      file: redirectsPath,
      urls: [from],
      message: `The entry for ${from} was removed from the redirects.`,
      hint: `Restore the entry in ${redirectsPath}, because readers may still have links to this address.`,
    });
  }
  return { redirected, dropped };
}

function count(files: number): string {
  return files === 1 ? 'one file' : `${files} files`;
}

/** Returns a hint with the entry to add, ready to copy. */
function hintFor(page: string, successor: Owner | undefined): string {
  const entry = (end: string): string => `\n- from: ${page}\n  ${end}`;
  if (successor !== undefined)
    return `If the new page with the same title replaces the old page, add the entry below to ${redirectsPath}.${entry(`to: ${successor.page}`)}`;
  return `Add the entry below to ${redirectsPath}. If the page has a new address, write "to:" and the new address instead of the line that starts with "gone:".${entry('gone: why it was removed')}`;
}

function isUnread({ parsed }: Newsroom, { collection, id }: Owner): boolean {
  return isBroken(parsed, collection, id);
}

/** Reports redirects that cannot work: redirects from an address that exists, and redirects to an address that does not exist. */
export function redirectProblems({ redirects, redirectPosition }: Newsroom, published: ReadonlySet<string>): Problem[] {
  return redirects.flatMap(({ from, to }, index): Problem[] => {
    const refuse = (field: string, message: string, hint: string): Problem[] => [
      { rule: 'reference/unknown', file: redirectsPath, position: redirectPosition([index, field]), message, hint },
    ];
    if (published.has(from))
      return refuse('from', `"${from}" is published, so it cannot be redirected.`, 'Remove the entry.');
    if (to === undefined || published.has(to)) return [];
    return refuse('to', `Nothing is published at "${to}".`, didYouMean(to, published, 'addresses'));
  });
}
