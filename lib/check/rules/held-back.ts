import type { EntryKey } from '../../catalog/references';
import { compareReleases, laterRelease } from '../../domain/publication';
import type { Problem } from '../../problems/problem';
import type { CheckContext, EditorialRule } from '../context';
import { isUse } from '../publication';

/** Published content uses nothing that is held back longer: its page would have a gap. */
export const heldBack: EditorialRule = (context) => ({
  problems: context.references.flatMap((reference): Problem[] => {
    const { from, to, id, file } = reference;
    // An answer to a held-back question is held back with it; the rest of the view is not.
    if (from === null || to === 'questions' || !isUse(reference)) return [];
    const fault = heldBackFrom(from, { kind: to, id }, context);
    if (fault === null) return [];
    const { what, hint } = fault;
    return [{ rule: 'publication/held-back', file, position: reference.position, message: `"${id}" ${what}.`, hint }];
  }),
});

/** Why an entry is not yet published when an entry that uses it is published; null if it is. */
export function heldBackFrom(
  user: EntryKey,
  used: EntryKey,
  { publication, edition }: Pick<CheckContext, 'publication' | 'edition'>,
): { readonly what: string; readonly hint: string } | null {
  const own = publication.releaseOf(user);
  const seen = edition === null ? own : laterRelease(own, { from: edition });
  const release = publication.releaseOf(used);
  if (release === 'always' || compareReleases(release, seen) <= 0) return null;
  const published = typeof own === 'string' ? 'this is published' : `this will be published on ${own.from}`;
  return release === 'never'
    ? { what: `is a draft, but ${published}`, hint: 'Remove it here until it is published.' }
    : {
        what: `is held back until ${release.from}, but ${published}`,
        hint: 'Remove it here until then, or publish both on the same day.',
      };
}
