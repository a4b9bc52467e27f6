import type { StatisticReference } from '../domain/statistic';
import type { Numbers } from '../numbers/assess';
import type { Resolve, ResolvedStatistic } from '../numbers/resolve';
import { valueOf } from './context';

interface Reading {
  readonly reference: StatisticReference;
  /** Null if it could not be computed. */
  number: ResolvedStatistic | null;
}

interface Memory<Result> {
  readonly result: Result;
  readonly read: readonly Reading[];
  /** The numbers for which it was last valid: the same numbers give the same result. */
  resolve: Resolve;
}

/**
 * Caches the result of a computation over an entry while the numbers that it read are the same objects, so a repeated
 * check recomputes only what an edit changed. A computation that met a number that cannot be computed is repeated every
 * time.
 */
export function remembered<Entry extends object, Result>(
  compute: (entry: Entry, resolve: Resolve) => Result,
): (entry: Entry, resolve: Resolve) => Result {
  const memories = new WeakMap<Entry, Memory<Result>>();
  return (entry, resolve) => {
    const memory = memories.get(entry);
    if (memory !== undefined && stillHolds(memory, resolve)) {
      memory.resolve = resolve;
      return memory.result;
    }
    const read: Reading[] = [];
    const result = compute(entry, (reference) => {
      const noted: Reading = { reference, number: null };
      read.push(noted);
      const number = resolve(reference);
      noted.number = number;
      return number;
    });
    memories.set(entry, { result, read, resolve });
    return result;
  };
}

function stillHolds({ read, resolve: before }: Memory<unknown>, resolve: Resolve): boolean {
  return read.every(
    ({ reference, number }) => number !== null && (before === resolve || valueOf(() => resolve(reference)) === number),
  );
}

/**
 * As `remembered`, for a computation that also reads series: its result is valid while the same function reads the
 * numbers, because then no statistic or series has changed.
 */
export function rememberedWithSeries<Entry extends object, Result>(
  compute: (entry: Entry, numbers: Numbers) => Result,
): (entry: Entry, numbers: Numbers) => Result {
  const memories = new WeakMap<Entry, { readonly resolve: Resolve; readonly result: Result }>();
  return (entry, numbers) => {
    const memory = memories.get(entry);
    if (memory?.resolve === numbers.resolve) return memory.result;
    const result = compute(entry, numbers);
    memories.set(entry, { resolve: numbers.resolve, result });
    return result;
  };
}
