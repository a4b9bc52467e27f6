import { same } from './collections';
import type { Wording } from './impact';

/** The texts of a record by field; null for a missing text. */
export type Words = Readonly<Record<string, string | null>>;

/** Lists the fields whose texts changed. `before` or `after` is null if the record does not exist in that state of the content. */
export function changedWords(before: Words | null, after: Words | null): Wording[] {
  const fields = Object.keys({ ...before, ...after });
  return fields
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((wording) => wording.before !== wording.after);
}

/** Lists the names of the fields in which two records differ, except those in `but`. */
export function changedFields(before: object, after: object, but: readonly string[] = []): string[] {
  const earlier: Readonly<Record<string, unknown>> = { ...before };
  const later: Readonly<Record<string, unknown>> = { ...after };
  return Object.keys({ ...earlier, ...later }).filter(
    (field) => !but.includes(field) && !same(earlier[field], later[field]),
  );
}
