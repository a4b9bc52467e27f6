import type { Assertion, Unmeasured } from '../domain/assertion';
import type { Claim } from '../domain/claim';
import { sameUnit, unitKey } from '../domain/unit';
import { compare } from './compare';
import type { Comparison, Grade, NotCompared } from './comparison';
import { NumberError } from './number-error';
import { allowedVerdicts, basisOfAll, type VerdictBasis } from './policy';
import type { Numbers, SeriesNumbers } from './numbers';
import type { ResolvedStatistic } from './resolve';

export type { Numbers };

/** How a claim compares with the numbers. */
export type Assessment =
  | { readonly outcome: 'not-comparable'; readonly reason: 'no-number'; readonly context: readonly LabelledStatistic[] }
  | {
      readonly outcome: 'not-comparable';
      readonly reason: 'no-evidence';
      readonly stated: Unmeasured;
      readonly context: readonly LabelledStatistic[];
    }
  // If the claim asserts several numbers, the others are under `also`.
  | (AssessedAssertion & { readonly also: readonly AssessedAssertion[] });

/** An assertion compared with its measures. */
export type AssessedAssertion =
  | (Measured & {
      readonly outcome: 'not-comparable';
      readonly reason: NotCompared['reason'];
      readonly main: NotCompared;
    })
  | (Measured & { readonly outcome: Grade; readonly main: Comparison });

interface Measured {
  readonly asserts: Assertion;
  readonly alternatives: readonly Alternative[];
}

interface LabelledStatistic {
  readonly label: string;
  readonly statistic: ResolvedStatistic;
}

/** A measure shown in addition to the main one, with the comparison or the reason why there is none. */
export type Alternative = LabelledStatistic & { readonly result: Comparison | NotCompared };

/**
 * Compares a claim with its measures.
 *
 * @throws NumberError if a measure does not have the unit or the kind that the claim needs
 */
export function assess({ asserts, also, unmeasured, context }: Claim, numbers: SeriesNumbers): Assessment {
  const { resolve } = numbers;
  if (asserts === undefined) {
    const contextNumbers = context.map(({ label, measure }) => ({ label, statistic: resolve(measure) }));
    return unmeasured === undefined
      ? { outcome: 'not-comparable', reason: 'no-number', context: contextNumbers }
      : { outcome: 'not-comparable', reason: 'no-evidence', stated: unmeasured, context: contextNumbers };
  }
  return { ...assessOne(asserts, numbers), also: also.map((other) => assessOne(other, numbers)) };
}

/** The assertions of a claim, compared with their measures: the first one, then the others. */
export function partsOf(assessment: Assessment): readonly AssessedAssertion[] {
  return 'asserts' in assessment ? [assessment, ...assessment.also] : [];
}

function assessOne(asserts: Assertion, numbers: SeriesNumbers): AssessedAssertion {
  const { resolve } = numbers;
  const measured = resolve(asserts.measure);
  const alternatives = asserts.alternatives.map(({ label, measure, comparable }): Alternative => {
    const statistic = resolve(measure);
    // A fact may be compared with a forecast, because the page marks the forecast as one, but never with a target.
    if (comparable === undefined && !(asserts.states === 'fact' && statistic.states === 'forecast'))
      requireKind(asserts, statistic, 'comparable');
    const result =
      comparable === undefined
        ? compare(asserts, statistic, numbers)
        : notCompared(statistic, 'definitions-differ', comparable);
    return { label, statistic, result };
  });
  const { notComparable } = asserts;
  if (notComparable === undefined) {
    requireUnit(asserts, measured);
    requireKind(asserts, measured, 'notComparable');
  }
  const main =
    notComparable === undefined
      ? compare(asserts, measured, numbers)
      : notCompared(measured, notComparable.because, notComparable.why);
  return main.kind === 'not-compared'
    ? { outcome: 'not-comparable', reason: main.reason, asserts, alternatives, main }
    : { outcome: main.outcome, asserts, alternatives, main };
}

/** The row of the verdict table that applies to an assessment. */
export function verdictBasisOf(assessment: Assessment): VerdictBasis {
  if (!('asserts' in assessment)) return `not-comparable-${assessment.reason}`;
  return basisOfAll([basisOf(assessment), ...assessment.also.map(basisOf)]);
}

/** The row of the verdict table that would apply to a claim with only this number. */
export function basisOf(assessed: AssessedAssertion): VerdictBasis {
  if (assessed.outcome === 'not-comparable') return `not-comparable-${assessed.reason}`;
  if (assessed.outcome !== 'contradicted') return assessed.outcome;
  const otherwise = assessed.alternatives.some(({ result }) => holds(result));
  return otherwise ? 'contradicted-but-for-another-measure' : 'contradicted';
}

/** Whether a claim would be right or close by this measure. */
function holds(result: Comparison | NotCompared): boolean {
  return result.kind !== 'not-compared' && result.outcome !== 'contradicted';
}

/** The verdicts that the numbers allow the editor to choose. */
export function verdictsAllowedBy(assessment: Assessment) {
  return allowedVerdicts[verdictBasisOf(assessment)];
}

function notCompared(measured: ResolvedStatistic, reason: NotCompared['reason'], text: string): NotCompared {
  return { kind: 'not-compared', reason, measured, why: { kind: 'said', text } };
}

/**
 * Throws if the claim and the measure are not of the same kind: facts, targets or forecasts. A claim about a target or a forecast says so
 * under `states`.
 */
function requireKind({ states }: Assertion, measured: ResolvedStatistic, field: 'comparable' | 'notComparable'): void {
  if (states === measured.states) return;
  throw new NumberError(
    'claim/measure',
    `The claim states a ${states}, but "${measured.reference.id}" is a ${measured.states}.`,
    `Write states: ${measured.states} if the claim is about a ${measured.states}, choose another measure, or say under "${field}" why the two differ.`,
  );
}

/** The main measure must have exactly the claim's unit, not just the same kind of unit. */
function requireUnit(asserts: Assertion, { quantity: { unit } }: ResolvedStatistic): void {
  if (!('unit' in asserts) || sameUnit(asserts.unit, unit)) return;
  throw new NumberError(
    'unit/mismatch',
    `The claim is in ${unitKey(asserts.unit)}, but its measure is in ${unitKey(unit)}.`,
    'Give the claim in the unit of its measure, or say under "notComparable" why the claim and the measure differ.',
  );
}
