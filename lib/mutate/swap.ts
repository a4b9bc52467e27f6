import { isExact } from '../domain/quantity';
import type { StatisticReference } from '../domain/statistic';
import { isExactStatistic } from '../numbers/resolved-statistic';
import { valueOf } from '../check/context';
import type { Edit } from './mutant';
import type { MutableNewsroom } from './newsroom';
import { recordsOf, withValue } from './records';

/**
 * Edits that reverse the order of two numbers. If neither number is computed from others, the two numbers exchange their values. Otherwise,
 * the edits move the first number from below the second number to above it, or the reverse. Null if the numbers are equal or not exact, or
 * if no such edit was found.
 */
export function swap(
  one: StatisticReference,
  other: StatisticReference,
  newsroom: MutableNewsroom,
): readonly Edit[] | null {
  const [first, second] = [one, other].map((reference) => valueOf(() => newsroom.numbers.resolve(reference)));
  if (first == null || second == null || !isExactStatistic(first) || !isExactStatistic(second)) return null;
  const [a, b] = [first.quantity.value, second.quantity.value];
  if (a.eq(b)) return null;
  const [ofFirst, ofSecond] = [first, second].map(({ working, reference }) =>
    working === null ? recordsOf(reference, newsroom.parsed)[0] : undefined,
  );
  if (ofFirst !== undefined && ofSecond !== undefined) return [withValue(ofFirst, b), withValue(ofSecond, a)];
  return newsroom.reach(one, [b.times(2).minus(a)], ({ quantity }, after) => {
    const there = valueOf(() => after.resolve(other))?.quantity;
    return isExact(quantity) && there !== undefined && isExact(there) && quantity.value.cmp(there.value) === -a.cmp(b);
  });
}
