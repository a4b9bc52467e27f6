import type { Hedge } from '../domain/assertion';
import { Decimal } from '../domain/decimal';
import type { Quantity } from '../domain/quantity';
import { unitKey, type Unit } from '../domain/unit';
import type { NumberComparison } from './comparison';
import { judge, judgeRange } from './judge';
import { NumberError } from './number-error';
import type { ResolvedStatistic } from './resolve';

/**
 * Sets a stated number against a measured one.
 *
 * @throws NumberError when they are of different kinds; the whole of which they are parts may differ, as it does between
 *   alternatives (a share of output beside a share of exports)
 */
export function compareNumber(hedge: Hedge, stated: Quantity, measured: ResolvedStatistic): NumberComparison {
  const { value } = sameKind(stated, measured);
  const outcome = judge(hedge, stated, value);
  return { kind: 'number', outcome, measured, ...gapOf(stated, measured, stated.value.minus(value)), opposed: false };
}

/**
 * Sets a stated range, both ends included, against a measured number.
 *
 * @throws NumberError as `compareNumber`
 */
export function compareRange(from: Quantity, to: Quantity, measured: ResolvedStatistic): NumberComparison {
  const { value } = sameKind(from, measured);
  const end = value.lt(from.value) ? from : value.gt(to.value) ? to : null;
  const gap = end === null ? new Decimal(0) : end.value.minus(value);
  return {
    kind: 'number',
    outcome: judgeRange(gap, value),
    measured,
    ...gapOf(end ?? from, measured, gap),
    opposed: false,
  };
}

/**
 * Sets a stated multiple against a measured ratio.
 *
 * @throws NumberError when the measure is not a ratio
 */
export function compareMultiple(hedge: Hedge, stated: Quantity, measured: ResolvedStatistic): NumberComparison {
  const { unit } = measured.quantity;
  if (unit.kind !== 'ratio') {
    const message = `A multiple is set against a ratio; "${measured.reference.id}" is in ${unitKey(unit)}.`;
    throw new NumberError('claim/measure', message, 'Derive a statistic by the operation ratio.');
  }
  return compareNumber(hedge, stated, measured);
}

/** A difference in the unit in which it is read, and as a percentage of what was measured. */
export function gapOf(
  stated: Quantity,
  { quantity }: ResolvedStatistic,
  difference: Decimal,
): Pick<NumberComparison, 'difference' | 'relative'> {
  const decimals = Math.max(stated.decimals, quantity.decimals);
  const unit = differenceUnit(stated.unit);
  return {
    difference: { value: difference, unit, multiplier: stated.multiplier, decimals },
    relative: quantity.value.eq(0) ? null : difference.div(quantity.value.abs()).times(100),
  };
}

/** Percentages differ by percentage points, and so do percent changes. */
function differenceUnit(unit: Unit): Unit {
  if (unit.kind === 'percent') return { kind: 'points', of: unit.of };
  return unit.kind === 'percent-change' ? { kind: 'points', of: 'the change' } : unit;
}

/**
 * The measured quantity, once its unit is known to be of the kind of the stated one.
 *
 * @throws NumberError when it is not
 */
export function sameKind(stated: Quantity, { reference, quantity }: ResolvedStatistic): Quantity {
  if (stated.unit.kind === quantity.unit.kind) return quantity;
  throw new NumberError(
    'unit/mismatch',
    `The claim is in ${unitKey(stated.unit)}; "${reference.id}" is in ${unitKey(quantity.unit)}.`,
    'Say in "comparable" why it cannot be set beside the claim.',
  );
}
