import type { EntryKey, Reference } from '../../catalog/references';
import { keepWhile, memoize } from '../../domain/memoize';
import { compareReleases, laterRelease, type Release } from '../../domain/publication';
import type { Problem } from '../../problems/problem';
import type { CheckContext, EditorialRule } from '../context';
import { usesIn } from '../publication';

/** No entry uses another entry that is published later: until then, the page of the first entry would have a gap. */
export const heldBack: EditorialRule = (context) => {
  const held = sameReleases(context.publication.heldBack);
  const problems = context.references
    .flatMap((list) => usesOfHeldBack(list, held))
    .flatMap((reference): Problem[] => {
      const { from, to, id, file } = reference;
      // If a question is held back, the answer to it is held back too, but not the rest of the viewpoint that gives the answer.
      if (from === null || to === 'questions') return [];
      const fault = heldBackFrom(from, { kind: to, id }, context);
      if (fault === null) return [];
      const { what, hint } = fault;
      return [{ rule: 'publication/held-back', file, position: reference.position, message: `"${id}" ${what}.`, hint }];
    });
  return { problems };
};

/** Returns the same object until something is held back or released, so that results can be cached by it. */
const sameReleases = keepWhile<ReadonlyMap<string, Release>>(
  (a, b) =>
    a.size === b.size && [...a].every(([page, release]) => compareReleases(b.get(page) ?? 'always', release) === 0),
);

const usesOfHeldBack = memoize((list: readonly Reference[], held: ReadonlyMap<string, Release>) =>
  usesIn(list).flatMap(({ used, reference }) => (held.has(used) ? [reference] : [])),
);

/**
 * If `used` is published later than `user`, which refers to it, returns a hint and the second half of a message: “is a draft, but …”.
 * Otherwise null.
 */
export function heldBackFrom(
  user: EntryKey,
  used: EntryKey,
  { publication, edition }: Pick<CheckContext, 'publication' | 'edition'>,
): { readonly what: string; readonly hint: string } | null {
  const own = publication.releaseOf(user);
  const seen = edition === null ? own : laterRelease(own, { from: edition });
  const release = publication.releaseOf(used);
  if (release === 'always' || compareReleases(release, seen) <= 0) return null;
  const published = typeof own === 'string' ? 'is published' : `will be published on ${own.from}`;
  return release === 'never'
    ? {
        what: `is a draft, but this entry refers to it and ${published}`,
        hint: 'Remove the reference until the draft is published.',
      }
    : {
        what: `is held back until ${release.from}, but this entry refers to it and ${published}`,
        hint: 'Remove the reference until then, or publish both on the same day.',
      };
}
