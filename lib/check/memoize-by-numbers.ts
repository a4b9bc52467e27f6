import type { StatisticReference } from '../domain/statistic';
import type { Catalog } from '../domain/catalog';
import { memoize } from '../domain/memoize';
import type { SeriesNumbers } from '../numbers/numbers';
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
  /** The resolver for which the result was last known to be valid. Held weakly, because it keeps all numbers of its check in memory. */
  resolve: WeakRef<Resolve>;
}

/**
 * Caches the result of a computation for an entry, so that a repeated check recomputes only what an edit changed. The result stays valid
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
      if (memo.resolve.deref() !== resolve) memo.resolve = new WeakRef(resolve);
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
    if (read.every(({ number }) => number !== null))
      memos.set(entry, [{ result, read, resolve: new WeakRef(resolve) }, ...made.slice(0, 1)]);
    return result;
  };
}

function stillHolds({ read, resolve: before }: Memo<unknown>, resolve: Resolve): boolean {
  if (before.deref() === resolve) return true;
  const same = isSame(resolve);
  return read.every((one) => same(one));
}

/**
 * Returns the function that tests whether a reference still leads to the same number. Many texts use the same numbers, so it tests each
 * number once.
 */
const isSame = memoize((resolve: Resolve) => {
  const tested = new Map<ResolvedStatistic | null, boolean>();
  return ({ reference, number }: NumberRead): boolean => {
    const known = tested.get(number) ?? valueOf(() => resolve(reference)) === number;
    tested.set(number, known);
    return known;
  };
});

/**
 * Like `memoizeByNumbers`, for a computation that also reads series. Its result stays valid until one of the numbers that it read or any
 * series is replaced by a new object.
 */
export function memoizeWithSeries<Entry extends object, Result>(
  compute: (entry: Entry, numbers: SeriesNumbers) => Result,
): (entry: Entry, numbers: SeriesNumbers) => Result {
  const bySeries = memoize((series: Catalog['series']) =>
    memoizeByNumbers((entry: Entry, resolve) => compute(entry, { catalog: { series }, resolve })),
  );
  return (entry, { catalog, resolve }) => bySeries(catalog.series)(entry, resolve);
}
