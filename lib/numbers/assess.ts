import { assertNever } from '../domain/assert-never';
import type { Assertion, Claim } from '../domain/claim';
import { Decimal, decimalsOf } from '../domain/decimal';
import type { Quantity } from '../domain/quantity';
import { multipliers, sameUnit, unitKey } from '../domain/unit';
import { NumberError } from './number-error';
import { allowedVerdicts, tolerances, type Finding, type Incomparable, type Outcome } from './policy';
import type { Resolve, ResolvedStatistic } from './resolve';

/** A claimed number beside a measured one. */
export interface Comparison {
  readonly outcome: Exclude<Outcome, 'not-comparable'>;
  readonly measured: ResolvedStatistic;
  /** Claimed − measured, in the claim's unit (percentage points for percentages). */
  readonly difference: Quantity;
  /** The difference as a percentage of the measured number; null where that is zero. */
  readonly relative: Decimal | null;
}

/** What the numbers say of a claim. */
export type Assessment =
  | { readonly outcome: 'not-comparable'; readonly reason: 'no-number'; readonly context: readonly LabelledStatistic[] }
  | {
      readonly outcome: 'not-comparable';
      readonly reason: 'definitions-differ';
      readonly explanation: string;
      readonly claimed: Quantity;
      readonly measured: ResolvedStatistic;
      readonly alternatives: readonly Alternative[];
    }
  | (Comparison & { readonly claimed: Quantity; readonly alternatives: readonly Alternative[] });

export interface LabelledStatistic {
  readonly label: string;
  readonly statistic: ResolvedStatistic;
}

/** Another measure beside the main one: compared, or shown with why it cannot be. */
export type Alternative =
  | (LabelledStatistic & { readonly comparison: Comparison })
  | (LabelledStatistic & { readonly comparison: null; readonly why: string });

/**
 * Sets a claim against its measures.
 *
 * @throws NumberError when the claim's unit is not the measure's
 */
export function assess(claim: Claim, resolve: Resolve): Assessment {
  const { asserts } = claim;
  if (asserts === undefined) {
    return {
      outcome: 'not-comparable',
      reason: 'no-number',
      context: claim.context.map(({ label, measure }) => ({ label, statistic: resolve(measure) })),
    };
  }
  const claimed = claimedQuantity(asserts);
  const measured = resolve(asserts.measure);
  const alternatives = asserts.alternatives.map(({ label, measure, comparable }): Alternative => {
    const statistic = resolve(measure);
    if (comparable !== undefined) return { label, statistic, comparison: null, why: comparable };
    return { label, statistic, comparison: compare(asserts, claimed, statistic) };
  });
  if (asserts.notComparable !== undefined) {
    return {
      outcome: 'not-comparable',
      reason: 'definitions-differ',
      explanation: asserts.notComparable,
      claimed,
      measured,
      alternatives,
    };
  }
  if (!sameUnit(claimed.unit, measured.quantity.unit)) {
    throw new NumberError(
      'unit/mismatch',
      `The claim is in ${unitKey(claimed.unit)}; its measure is in ${unitKey(measured.quantity.unit)}.`,
      'Give the claim the measure’s unit, or say in "notComparable" why they differ.',
    );
  }
  return { ...compare(asserts, claimed, measured), claimed, alternatives };
}

/** Which row of the verdict table an assessment falls under. */
export function findingOf(assessment: Assessment): Finding {
  if (assessment.outcome === 'not-comparable') {
    const rows: Record<Incomparable, Finding> = {
      'no-number': 'not-comparable-no-number',
      'definitions-differ': 'not-comparable-definitions-differ',
    };
    return rows[assessment.reason];
  }
  if (assessment.outcome !== 'contradicted') return assessment.outcome;
  const otherwise = assessment.alternatives.some(
    ({ comparison }) => comparison !== null && comparison.outcome !== 'contradicted',
  );
  return otherwise ? 'contradicted-but-for-another-measure' : 'contradicted';
}

/** The verdicts that the numbers leave to the editor. */
export function verdictsAllowedBy(assessment: Assessment) {
  return allowedVerdicts[findingOf(assessment)].verdicts;
}

/** The number as it was stated: what was said to be nearly 30% is 30% with no decimals. */
export function claimedQuantity({ value, multiplier, unit }: Assertion): Quantity {
  return { value: new Decimal(value).times(multipliers[multiplier]), unit, multiplier, decimals: decimalsOf(value) };
}

/** Alternatives may be of another whole (a share of output beside a share of exports): only their values are compared. */
function compare(asserts: Assertion, claimed: Quantity, measured: ResolvedStatistic): Comparison {
  const { value, unit } = measured.quantity;
  if (claimed.unit.kind !== unit.kind) {
    throw new NumberError(
      'unit/mismatch',
      `The claim is in ${unitKey(claimed.unit)}; "${measured.reference.id}" is in ${unitKey(unit)}.`,
      'Say in "comparable" why it cannot be set beside the claim.',
    );
  }
  const difference = claimed.value.minus(value);
  const relative = value.eq(0) ? null : difference.div(value.abs()).times(100);
  const points = claimed.unit.kind === 'percent' ? ({ kind: 'points', of: claimed.unit.of } as const) : claimed.unit;
  const decimals = Math.max(claimed.decimals, measured.quantity.decimals);
  return {
    outcome: judge(asserts, claimed, value),
    measured,
    difference: { value: difference, unit: points, multiplier: claimed.multiplier, decimals },
    relative,
  };
}

function judge(asserts: Assertion, claimed: Quantity, measured: Decimal): Comparison['outcome'] {
  const stated = claimed.value;
  /** Half of the last digit stated: "54" may be anything from 53.5 to 54.5. */
  const rounding = new Decimal(multipliers[claimed.multiplier]).times(`5e-${claimed.decimals + 1}`);
  const gap = stated.minus(measured).abs();
  const within = (tolerance: number): boolean => gap.lte(measured.abs().times(tolerance));
  const grade = (holds: boolean, close: number): Comparison['outcome'] =>
    holds ? 'supported' : within(close) ? 'close' : 'contradicted';
  switch (asserts.relation) {
    case 'is':
      return grade(gap.lte(rounding), tolerances.exactClose);
    case 'about':
      return grade(gap.lte(rounding) || within(tolerances.hedged), tolerances.hedgedClose);
    case 'nearly':
      return grade(measured.lte(stated.plus(rounding)) && within(tolerances.hedged), tolerances.hedgedClose);
    case 'more-than':
      return grade(measured.gt(stated), tolerances.exactClose);
    case 'at-least':
      return grade(measured.gte(stated), tolerances.exactClose);
    case 'less-than':
      return grade(measured.lt(stated), tolerances.exactClose);
    case 'at-most':
      return grade(measured.lte(stated), tolerances.exactClose);
    default:
      return assertNever(asserts.relation);
  }
}
