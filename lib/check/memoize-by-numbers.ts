import type { StatisticReference } from '../domain/statistic';
import type { Numbers } from '../numbers/assess';
import type { Resolve, ResolvedStatistic } from '../numbers/resolve';
import { valueOf } from './context';

interface NumberRead {
  readonly reference: StatisticReference;
  /** Null if the number could not be computed. */
  number: ResolvedStatistic | null;
}

interface Memo<Result> {
  readonly result: Result;
  readonly read: readonly NumberRead[];
  /** The resolver for which the result was last known to be valid. */
  resolve: Resolve;
}

/**
 * Caches the result of a computation over an entry, so that a repeated check recomputes only what an edit changed. The result stays valid
 * until one of the numbers that the computation read is replaced by a new object. If one of the numbers could not be computed, the result
 * is not reused.
 */
export function memoizeByNumbers<Entry extends object, Result>(
  compute: (entry: Entry, resolve: Resolve) => Result,
): (entry: Entry, resolve: Resolve) => Result {
  const memos = new WeakMap<Entry, Memo<Result>>();
  return (entry, resolve) => {
    const memo = memos.get(entry);
    if (memo !== undefined && stillHolds(memo, resolve)) {
      memo.resolve = resolve;
      return memo.result;
    }
    const read: NumberRead[] = [];
    const result = compute(entry, (reference) => {
      const noted: NumberRead = { reference, number: null };
      read.push(noted);
      const number = resolve(reference);
      noted.number = number;
      return number;
    });
    if (read.every(({ number }) => number !== null)) memos.set(entry, { result, read, resolve });
    else memos.delete(entry);
    return result;
  };
}

function stillHolds({ read, resolve: before }: Memo<unknown>, resolve: Resolve): boolean {
  return before === resolve || read.every(({ reference, number }) => valueOf(() => resolve(reference)) === number);
}

/**
 * Like `memoizeByNumbers`, for a computation that also reads series. Its result is valid as long as the resolver is the
 * same function, because then no statistic or series has changed.
 */
export function memoizeWithSeries<Entry extends object, Result>(
  compute: (entry: Entry, numbers: Numbers) => Result,
): (entry: Entry, numbers: Numbers) => Result {
  const memos = new WeakMap<Entry, { readonly resolve: Resolve; readonly result: Result }>();
  return (entry, numbers) => {
    const memo = memos.get(entry);
    if (memo?.resolve === numbers.resolve) return memo.result;
    const result = compute(entry, numbers);
    memos.set(entry, { resolve: numbers.resolve, result });
    return result;
  };
}
