import type { Entry } from '../../catalog/entry';
import type { Problem } from '../../problems/problem';

/** Creates a problem at a field of an entry. */
export type Refuse = (path: readonly PropertyKey[], rule: Problem['rule'], message: string, hint: string) => Problem;

export function refusalsOf({ file, position }: Pick<Entry<unknown>, 'file' | 'position'>): Refuse {
  return (path, rule, message, hint) => ({ rule, file, position: position(path), message, hint });
}
