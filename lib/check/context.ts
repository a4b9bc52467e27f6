import type { ParsedContent } from '../catalog/parsed-content';
import type { Publication } from './publication';
import type { Reference } from '../catalog/references';
import type { Catalog } from '../domain/catalog';
import { NotLinked } from '../domain/catalog';
import { NumberError } from '../numbers/number-error';
import type { Resolve } from '../numbers/resolve';
import type { Coverage } from '../problems/json-report';
import type { Fix, Problem } from '../problems/problem';

/** What an editorial rule may look at. The catalog holds what could be parsed; it is whole only if nothing is reported. */
export interface CheckContext {
  readonly parsed: ParsedContent;
  readonly references: readonly Reference[];
  readonly catalog: Catalog;
  readonly resolve: Resolve;
  /** The day for which the content is checked, `2025-07-26`; null where none is given, and nothing is due. */
  readonly date: string | null;
  /** The day on which it is published: what is dated later is scheduled; null where none is given, and nothing is. */
  readonly edition: string | null;
  /** What is held back, and until when. */
  readonly publication: Publication;
  /** The text of every file by its path, to point into. */
  readonly sources: ReadonlyMap<string, string>;
  /** Texts of the files in which something could not be parsed: what they refer to is not all among the references. */
  readonly unread: readonly string[];
}

interface Finding {
  readonly problems: readonly Problem[];
  readonly fixes?: readonly Fix[];
  readonly coverage?: Coverage;
}

export type EditorialRule = (context: CheckContext) => Finding;

/** Runs a computation; one that needs something which is not linked, or which cannot be computed, returns its error. */
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

/** As `tryTo`, where another rule reports what goes wrong: null then. */
export function valueOf<Value>(compute: () => Value): Value | null {
  const result = tryTo(compute);
  return 'value' in result ? result.value : null;
}
