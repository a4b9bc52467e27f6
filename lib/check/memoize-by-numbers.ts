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
 * is not reused. The two latest results are kept, because a change that is undone makes the earlier one valid again.
 */
export function memoizeByNumbers<Entry extends object, Result>(
  compute: (entry: Entry, resolve: Resolve) => Result,
): (entry: Entry, resolve: Resolve) => Result {
  const memos = new WeakMap<Entry, readonly Memo<Result>[]>();
  return (entry, resolve) => {
    const made = memos.get(entry) ?? [];
    const memo = made.find((one) => stillHolds(one, resolve));
    if (memo !== undefined) {
      memo.resolve = resolve;
      if (memo !== made[0]) memos.set(entry, [memo, ...made.filter((one) => one !== memo)]);
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
    memos.set(entry, [{ result, read, resolve }, ...made.slice(0, 1)]);
    return result;
  };
}

function stillHolds({ read, resolve: before }: Memo<unknown>, resolve: Resolve): boolean {
  return read.every(
    ({ reference, number }) => number !== null && (before === resolve || valueOf(() => resolve(reference)) === number),
  );
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
