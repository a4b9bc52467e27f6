import type { StatisticReference } from '../domain/statistic';
import type { Resolve, ResolvedStatistic } from '../numbers/resolve';
import { valueOf } from './context';

interface Reading {
  readonly reference: StatisticReference;
  /** Null where it could not be computed. */
  number: ResolvedStatistic | null;
}

interface Memory<Result> {
  readonly result: Result;
  readonly read: readonly Reading[];
}

/**
 * Makes a computation over one entry remember its result for as long as the numbers that it read are the same objects:
 * a check that is repeated after an edit then looks only at what the edit changed. One that met a number which cannot be
 * computed is done again every time.
 */
export function remembered<Entry extends object, Result>(
  compute: (entry: Entry, resolve: Resolve) => Result,
): (entry: Entry, resolve: Resolve) => Result {
  const memories = new WeakMap<Entry, Memory<Result>>();
  return (entry, resolve) => {
    const memory = memories.get(entry);
    if (
      memory?.read.every(({ reference, number }) => number !== null && valueOf(() => resolve(reference)) === number) ===
      true
    )
      return memory.result;
    const read: Reading[] = [];
    const result = compute(entry, (reference) => {
      const noted: Reading = { reference, number: null };
      read.push(noted);
      const number = resolve(reference);
      noted.number = number;
      return number;
    });
    memories.set(entry, { result, read });
    return result;
  };
}
