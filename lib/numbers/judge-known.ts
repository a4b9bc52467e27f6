import type { Interval } from '../domain/bounds';
import { Decimal } from '../domain/decimal';
import type { Quantity } from '../domain/quantity';
import { rounding } from './judge';
import { tolerances } from './policy';

/**
 * Returns the answer of `answerTo` if it is the same for every number in an interval; otherwise null.
 *
 * @param thresholds all the numbers at which the answer may change; between two neighbouring thresholds, it is constant
 */
export function sameForAll<Answer extends string | boolean>(
  { low, high }: Interval,
  thresholds: readonly Decimal[],
  answerTo: (measured: Decimal) => Answer,
): Answer | null {
  const within = thresholds.filter(
    (turn) => (low === null || turn.gt(low.value)) && (high === null || turn.lt(high.value)),
  );
  const inner = [...within].sort((a, b) => a.cmp(b));
  const points = [...(low === null ? [] : [low.value]), ...inner, ...(high === null ? [] : [high.value])];
  const [first, last] = [points[0] ?? new Decimal(0), points.at(-1) ?? new Decimal(0)];
  const between = points.slice(1).map((point, index) => point.plus(points[index] ?? point).div(2));
  const samples = [
    ...(low === null ? [first.minus(1)] : low.included ? [low.value] : []),
    ...inner,
    ...between,
    ...(high === null ? [last.plus(1)] : high.included ? [high.value] : []),
  ];
  const [answer, ...others] = new Set(samples.map(answerTo));
  return answer === undefined || others.length > 0 ? null : answer;
}

/** The measured values at which the grade of a stated number may change, in `judge` and `judgeRange`. */
export function gradeThresholds(stated: Quantity): Decimal[] {
  const { value } = stated;
  const half = rounding(stated);
  const near = Object.values(tolerances).flatMap((tolerance) => [
    value.div(new Decimal(1).plus(tolerance)),
    value.div(new Decimal(1).minus(tolerance)),
  ]);
  return [new Decimal(0), value, value.minus(half), value.plus(half), ...near];
}
