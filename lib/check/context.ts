import type { ParsedContent } from '../catalog/parsed-content';
import type { Publication } from './publication';
import type { References } from '../catalog/references';
import type { Catalog } from '../domain/catalog';
import { NotLinked } from '../domain/catalog';
import { NumberError } from '../numbers/number-error';
import type { Resolve } from '../numbers/resolve';
import type { Coverage } from '../problems/json-report';
import type { Entities } from './entities';
import type { Fix, Problem } from '../problems/problem';
import type { NumberFix } from './number-fixes';

/**
 * The data that an editorial rule can read. The catalog contains everything that could be parsed; it is complete only
 * if there are no problems.
 */
export interface CheckContext {
  readonly parsed: ParsedContent;
  readonly references: References;
  readonly catalog: Catalog;
  readonly resolve: Resolve;
  /** The entities of all series. */
  readonly entities: Entities;
  /** The day of the check, `2025-07-26`. Null if no day is given: then nothing is due. */
  readonly date: string | null;
  /** The day of publication: entries with a later date are scheduled. Null if no day is given: then nothing is scheduled. */
  readonly edition: string | null;
  /** Says when each entry is published: already, on a later day or (if it is a draft) never. */
  readonly publication: Publication;
  /** The text of every file by its path, for finding positions. */
  readonly sources: ReadonlyMap<string, string>;
  /** The contents of files with parse errors: some of their references may be missing from `references`. */
  readonly unread: readonly string[];
}

interface RuleResult {
  readonly problems: readonly Problem[];
  readonly fixes?: readonly Fix[];
  readonly numberFixes?: readonly NumberFix[];
  /** The numbers and findings that the rule counted. */
  readonly coverage?: Partial<Coverage>;
}

export type EditorialRule = (context: CheckContext) => RuleResult;

/** Runs a computation. Returns its value, or an error if it needs an entry that does not exist or a number that cannot be computed. */
export function tryTo<Value>(
  compute: () => Value,
): { readonly value: Value } | { readonly error: NumberError | NotLinked } {
  try {
    return { value: compute() };
  } catch (error) {
    if (error instanceof NotLinked || error instanceof NumberError) return { error };
    throw error;
  }
}

/** Like `tryTo`, but returns null if the computation fails: another rule reports the error. */
export function valueOf<Value>(compute: () => Value): Value | null {
  const result = tryTo(compute);
  return 'value' in result ? result.value : null;
}
