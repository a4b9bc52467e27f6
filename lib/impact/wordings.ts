import { same } from './collections';
import type { Wording } from './impact';

/** The words of a record, by field; null if the record lacks the field. */
export type Words = Readonly<Record<string, string | null>>;

/** The fields whose words changed; a null record does not exist in that state. */
export function changedWords(before: Words | null, after: Words | null): Wording[] {
  const fields = Object.keys({ ...before, ...after });
  return fields
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((wording) => wording.before !== wording.after);
}

/** The names of the fields in which two records differ. */
export function changedFields(before: object, after: object, but: readonly string[] = []): string[] {
  const earlier: Readonly<Record<string, unknown>> = { ...before };
  const later: Readonly<Record<string, unknown>> = { ...after };
  return Object.keys({ ...earlier, ...later }).filter(
    (field) => !but.includes(field) && !same(earlier[field], later[field]),
  );
}
