import { z } from 'zod';
import { day } from './text';

/** The states of content. `draft` is first, because authors begin with it. */
const publicationStatuses = ['draft', 'published'] as const;

/** The fields that decide whether and when a piece of content is published. */
export const publicationFields = {
  status: z
    .enum(publicationStatuses)
    .default('published')
    .describe('A draft is checked, and shown in dev and in previews, but not published.'),
  publishedOn: day
    .exactOptional()
    .describe('Publication date. Until then, this entry and everything that only this entry uses are held back.'),
};

/**
 * When content is published: `always`, from a given day on, or `never` while it is a draft. Days are ISO dates, so they sort correctly as
 * text.
 */
export type Release = 'always' | 'never' | { readonly from: string };

/** When a piece of content is published, according to its own fields alone. */
export function ownRelease(piece: { readonly status?: string; readonly publishedOn?: string }): Release {
  if (piece.status === 'draft') return 'never';
  return piece.publishedOn === undefined ? 'always' : { from: piece.publishedOn };
}

/** Orders releases by time: negative if `a` is earlier. */
export function compareReleases(a: Release, b: Release): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

export function laterRelease(a: Release, b: Release): Release {
  return compareReleases(a, b) < 0 ? b : a;
}

/**
 * Whether content is published on a given day.
 *
 * @param edition the day for which the site is built; null to publish everything except drafts
 */
export function isReleased(release: Release, edition: string | null): boolean {
  if (release === 'always') return true;
  return release !== 'never' && (edition === null || release.from <= edition);
}

/**
 * A sort key that puts releases in chronological order: the empty string for `always`, which sorts before every day, and `~` for `never`,
 * which sorts after every day.
 */
function timeOf(release: Release): string {
  if (release === 'always') return '';
  return release === 'never' ? '~' : release.from;
}
