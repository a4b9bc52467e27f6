import { Decimal } from '../../domain/decimal';
import type { Margin } from '../../domain/finding';
import { intervalOf, isExact, type Extent } from '../../domain/quantity';
import { findingTolerances } from '../policy';

/** Whether one number is above another; null if their bounds do not decide it. */
export function isAbove(one: Extent, other: Extent): boolean | null {
  const [a, b] = [intervalOf(one), intervalOf(other)];
  const surely = (low: typeof a.low, high: typeof a.high): boolean =>
    low !== null &&
    high !== null &&
    (low.value.gt(high.value) || (low.value.eq(high.value) && !(low.included && high.included)));
  if (surely(a.low, b.high)) return true;
  const never = a.high !== null && b.low !== null && a.high.value.lte(b.low.value);
  return never ? false : null;
}

/** The difference between two numbers as a share of the second; null if the second is zero, or if either is not exact. */
export function relativeGap(one: Extent, other: Extent): Decimal | null {
  if (!isExact(one) || !isExact(other) || other.value.eq(0)) return null;
  return one.value.minus(other.value).abs().div(other.value.abs());
}

/** Whether a relative difference is as small (“slightly”) or as large (“far”) as a finding says; null if the difference is not known. */
export function isWithinMargin(gap: Decimal | null, by: Margin | undefined): boolean | null {
  if (by === undefined) return true;
  if (gap === null) return null;
  return by === 'far' ? gap.gte(findingTolerances.far) : gap.lte(findingTolerances.slightly);
}

/** Whether two numbers are equal, or differ by at most `findingTolerances.same`; null if either is not exact. */
export function isSame(one: Extent, other: Extent): boolean | null {
  if (!isExact(one) || !isExact(other)) return null;
  if (one.value.eq(other.value)) return true;
  const gap = relativeGap(one, other);
  return gap !== null && gap.lte(findingTolerances.same);
}

/** True if all answers are true, false if any is false, and otherwise null. */
export function all(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

export function negate(answer: boolean | null): boolean | null {
  return answer === null ? null : !answer;
}

/** The absolute value of a number, and its sign as `side`; null if the number is not exact. */
export function magnitude(known: Extent): { readonly size: Extent; readonly side: -1 | 0 | 1 } | null {
  if (!isExact(known)) return null;
  const side = known.value.gt(0) ? 1 : known.value.lt(0) ? -1 : 0;
  return { size: { value: known.value.abs() }, side };
}

export function exactly(value: Decimal | number): Extent {
  return { value: new Decimal(value) };
}
