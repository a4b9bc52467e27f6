import { z } from 'zod';
import { day } from './text';

/** The states of a piece of content; `draft` first, as an author begins. */
const publicationStatuses = ['draft', 'published'] as const;

/** The fields by which a piece is held back by itself. */
export const publicationFields = {
  status: z
    .enum(publicationStatuses)
    .default('published')
    .describe('A draft is checked, and shown in dev and in previews, but not published.'),
  publishedOn: day
    .exactOptional()
    .describe('Publication date. Until then it is held back, with everything that only it uses.'),
};

/**
 * When something is published: `always`, from a day on, or `never` while it is a draft. Days are ISO dates, which order
 * as text.
 */
export type Release = 'always' | 'never' | { readonly from: string };

/** When a piece is published as far as its own fields say. */
export function ownRelease(piece: { readonly status?: string; readonly publishedOn?: string }): Release {
  if (piece.status === 'draft') return 'never';
  return piece.publishedOn === undefined ? 'always' : { from: piece.publishedOn };
}

/** Orders releases by time: negative where `a` comes first. */
export function compareReleases(a: Release, b: Release): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

export function laterRelease(a: Release, b: Release): Release {
  return compareReleases(a, b) < 0 ? b : a;
}

/** Whether something is published in the edition of a day. In that of no day in particular (null) only drafts are not. */
export function isReleased(release: Release, edition: string | null): boolean {
  if (release === 'always') return true;
  return release !== 'never' && (edition === null || release.from <= edition);
}

/** A text that orders as the times do: no day is before the empty text or after `~`. */
function timeOf(release: Release): string {
  if (release === 'always') return '';
  return release === 'never' ? '~' : release.from;
}
