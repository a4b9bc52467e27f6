import type { Hedge } from '../domain/hedge';
import { Decimal } from '../domain/decimal';
import { intervalOf, isExact, type KnownQuantity, type Quantity, type Written } from '../domain/quantity';
import { unitKey } from '../domain/unit';
import type { Grade, NotCompared, NumberComparison } from './comparison';
import { judgeHedged, judgeRange } from './judge';
import { sameForAll, gradeThresholds } from './judge-known';
import { NumberError } from './number-error';
import { differenceUnit } from './operations';
import type { ResolvedStatistic } from './resolve';

/**
 * Compares a stated number with a measured one.
 *
 * @throws NumberError if their units are of different kinds. Shares of different wholes have units of the same kind: an alternative measure
 *   may be a share of exports when the claim is about a share of output
 */
export function compareNumber(
  hedge: Hedge,
  stated: Quantity,
  measured: ResolvedStatistic,
): NumberComparison | NotCompared {
  return decide(measured, {
    known: sameKind(stated, measured),
    turns: gradeThresholds(stated),
    gradeOf: (value) => judgeHedged(hedge, stated, value, measured.hedge),
    gapOf: (value) => gapOf(stated, measured.quantity, stated.value.minus(value), value),
    isOpposed: () => false,
  });
}

/**
 * Compares a stated range, which includes both its ends, with a measured number.
 *
 * @throws NumberError like `compareNumber`
 */
export function compareRange(
  from: Quantity,
  to: Quantity,
  measured: ResolvedStatistic,
): NumberComparison | NotCompared {
  const nearerEnd = (value: Decimal): { readonly end: Quantity; readonly gap: Decimal } => {
    const end = value.lt(from.value) ? from : value.gt(to.value) ? to : null;
    return { end: end ?? from, gap: end === null ? new Decimal(0) : end.value.minus(value) };
  };
  return decide(measured, {
    known: sameKind(from, measured),
    turns: [...gradeThresholds(from), ...gradeThresholds(to)],
    gradeOf: (value) => judgeRange(nearerEnd(value).gap, value),
    gapOf: (value) => gapOf(nearerEnd(value).end, measured.quantity, nearerEnd(value).gap, value),
    isOpposed: () => false,
  });
}

/** How to compare a claim with possible measured values. */
export interface Setting {
  readonly known: KnownQuantity;
  /** The measured values at which the grade may change. */
  readonly turns: readonly Decimal[];
  readonly gradeOf: (measured: Decimal) => Grade;
  readonly gapOf: (measured: Decimal) => Gap;
  readonly isOpposed: (measured: Decimal) => boolean;
}

type Gap = Pick<NumberComparison, 'difference' | 'relative'>;

/** Compares a claim with an exact measure or with bounds. Bounds decide the claim only if every number within them gives the same grade. */
export function decide(
  measured: ResolvedStatistic,
  { known, turns, gradeOf, gapOf: gap, isOpposed }: Setting,
): NumberComparison | NotCompared {
  if (isExact(known)) {
    const { value } = known;
    return { kind: 'number', outcome: gradeOf(value), measured, ...gap(value), opposed: isOpposed(value) };
  }
  const interval = intervalOf(known);
  const outcome = sameForAll(interval, turns, gradeOf);
  if (outcome === null)
    return { kind: 'not-compared', reason: 'not-exact', measured, why: { kind: 'undecided', known } };
  const opposed = sameForAll(interval, turns, isOpposed) === true;
  return { kind: 'number', outcome, measured, difference: null, relative: null, opposed };
}

/**
 * Compares a stated multiple with a measured ratio.
 *
 * @throws NumberError if the measure is not a ratio
 */
export function compareMultiple(
  hedge: Hedge,
  stated: Quantity,
  measured: ResolvedStatistic,
): NumberComparison | NotCompared {
  const { unit } = measured.quantity;
  if (unit.kind !== 'ratio') {
    const message = `A claimed multiple can be compared only with a ratio, but "${measured.reference.id}" is in ${unitKey(unit)}.`;
    throw new NumberError('claim/measure', message, 'Use a statistic derived by the operation "ratio".');
  }
  return compareNumber(hedge, stated, measured);
}

/**
 * Returns a difference in two forms: in the unit shown to readers, and as a percentage of the measured value. The percentage is null if the
 * measured value is zero.
 */
export function gapOf(
  stated: Quantity,
  { decimals: measuredTo }: Written,
  difference: Decimal,
  measured: Decimal,
): Gap {
  const decimals = Math.max(stated.decimals, measuredTo);
  const unit = differenceUnit(stated.unit);
  return {
    difference: { value: difference, unit, multiplier: stated.multiplier, decimals },
    relative: measured.eq(0) ? null : difference.div(measured.abs()).times(100),
  };
}

/**
 * Returns the measured quantity if its unit is of the same kind as the unit of the stated quantity.
 *
 * @throws NumberError if the units are of different kinds
 */
export function sameKind(stated: Quantity, { reference, quantity }: ResolvedStatistic): KnownQuantity {
  if (stated.unit.kind === quantity.unit.kind) return quantity;
  throw new NumberError(
    'unit/mismatch',
    `The claim is in ${unitKey(stated.unit)}, but "${reference.id}" is in ${unitKey(quantity.unit)}.`,
    'Say under "comparable" why this measure cannot be compared with the claim.',
  );
}
