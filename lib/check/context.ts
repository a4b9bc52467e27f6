import type { ParsedContent } from '../catalog/parse-content';
import type { Reference } from '../catalog/references';
import type { Catalog } from '../domain/catalog';
import { NotLinked } from '../domain/catalog';
import { NumberError } from '../numbers/number-error';
import type { Resolve } from '../numbers/resolve';
import type { Fix, Position, Problem } from '../problems/problem';

/** What an editorial rule may look at. The catalog holds what could be parsed; it is whole only if nothing is reported. */
export interface CheckContext {
  readonly parsed: ParsedContent;
  readonly references: readonly Reference[];
  readonly catalog: Catalog;
  readonly resolve: Resolve;
}

export interface Finding {
  readonly problems: readonly Problem[];
  readonly fixes?: readonly Fix[];
}

export type EditorialRule = (context: CheckContext) => Finding;

/**
 * Runs a computation; a number that cannot be computed becomes a problem at the given place, and one that rests on
 * something not linked is passed over, for the open reference is reported already.
 */
export function attempt<Value>(
  compute: () => Value,
  file: string,
  position: Position,
  problems: Problem[],
): Value | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NotLinked) return null;
    if (!(error instanceof NumberError)) throw error;
    problems.push({ rule: error.rule, file, position, message: error.message, hint: error.hint });
    return null;
  }
}
