import { isBroken } from '../catalog/parsed-content';
import type { Problem } from '../problems/problem';
import { didYouMean } from '../problems/nearest';
import { groupBy } from '../domain/group-by';
import type { DroppedPage } from './impact';
import type { Newsroom } from './newsroom';
import { redirectsPath } from '../catalog/parse-redirects';
import type { Owner, PublishedSurface } from './surface';

type Surfaces = ReadonlyMap<string, PublishedSurface>;

/** Addresses that were published and no longer exist, with or without an entry in the redirects. */
export interface Gone {
  readonly redirected: readonly PublishedSurface[];
  readonly dropped: readonly DroppedPage[];
}

/**
 * Finds the addresses that no longer exist. An entry for a page also covers everything published with the page. Content that may be
 * in an unreadable file does not count as removed. A redirect of the base must also be in the new redirects.
 */
export function goneSurfaces(
  before: Newsroom,
  after: Newsroom,
  was: Surfaces,
  is: Surfaces,
  successors: ReadonlyMap<string, Owner>,
): Gone {
  const covered = new Set(after.redirects.map(({ from }) => from));
  const redirected: PublishedSurface[] = [];
  const dropped: DroppedPage[] = [];
  const gone = [...was.values()].filter(({ url, owner }) => !is.has(url) && owner !== null && !isUnread(after, owner));
  for (const [page, surfaces] of groupBy(gone, ({ owner, url }) => owner?.page ?? url)) {
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
      message: `${from} had a redirect but no longer exists.`,
      hint: `Restore its entry in ${redirectsPath}: readers keep addresses for a long time.`,
    });
  }
  return { redirected, dropped };
}

function count(files: number): string {
  return files === 1 ? 'one file' : `${files} files`;
}

/** The entry to add, as it must be written. */
function hintFor(page: string, successor: Owner | undefined): string {
  const entry = (end: string): string => `\n- from: ${page}\n  ${end}`;
  if (successor !== undefined)
    return `If the page with the same title replaces it, add to ${redirectsPath}:${entry(`to: ${successor.page}`)}`;
  return `Add to ${redirectsPath}, or write "to:" with the new address:${entry('gone: why it was removed')}`;
}

function isUnread({ parsed }: Newsroom, { collection, id }: Owner): boolean {
  return isBroken(parsed, collection, id);
}

/** Redirects that cannot work: from an existing address, or to a missing one. */
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
