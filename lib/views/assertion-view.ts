import { z } from 'zod';
import { relations, statedMultiple, statedQuantity, type Assertion } from '../domain/assertion';
import type { Claim } from '../domain/claim';
import { hedge } from '../domain/hedge';
import { periodKey } from '../domain/period';
import type { Quantity } from '../domain/quantity';
import { valueKind } from '../domain/value-kind';
import { referenceKey } from '../domain/statistic';
import type { Alternative, AssessedAssertion } from '../numbers/assess';
import { toUnitFacts, unitFacts } from './number-facts';

/** What a claim asserts, in machine-readable form. */
export const assertionView = z
  .strictObject({
    relation: z
      .enum(relations)
      .describe('The relation that the claim asserts between its number, rank or trend and the measure.'),
    hedge: hedge.nullable().describe('For a rise, a fall or a multiple: how the number is hedged. Otherwise null.'),
    value: z
      .string()
      .nullable()
      .describe('The claimed number as plain digits, in the unit without a multiplier; null for a rank or a trend.'),
    to: z.string().nullable().describe('The upper end of a claimed range, like `value`; otherwise null.'),
    unit: unitFacts
      .nullable()
      .describe(
        'The unit, and the multiplier and decimals with which the number was stated; null for a rank or a trend.',
      ),
    place: z.number().int().nullable().describe('A claimed rank, from 1; otherwise null.'),
    end: z
      .enum(['highest', 'lowest'])
      .nullable()
      .describe('For a rank: whether the highest or the lowest number ranks first. Otherwise null.'),
    among: z.array(z.string()).nullable().describe('For a rank: the ranked entities. Otherwise null.'),
    because: z
      .string()
      .nullable()
      .describe('For a rank: why entities that would rank higher are left out. Otherwise null.'),
    since: z
      .string()
      .nullable()
      .describe(
        'For a trend, or a rank in several periods in a row: the key of the first period; the last is the period of the measure. Null if the claim is about one period.',
      ),
    by: z
      .string()
      .nullable()
      .describe(
        'For a claim that a number was reached: the key of the period by which it was reached. Otherwise null.',
      ),
    going: z
      .enum(['up', 'down'])
      .nullable()
      .describe('For a claim that a number was reached: whether by rising or by falling. Otherwise null.'),
    states: valueKind.describe(
      'Whether the claim states what is or was the case (`fact`), a target or plan (`target`), or what is expected (`forecast`). A claim is compared only with measures of the same kind, except that an alternative measure for a `fact` may be a forecast.',
    ),
    period: z.string().nullable().describe('The key of the period that the claim names; null if it names none.'),
  })
  .describe('The number, the rank or the trend that a claim asserts.');

const reasons = ['definitions-differ', 'period-differs', 'not-exact'] as const;

/** A number with which a claim is compared. */
export const measureView = z.strictObject({
  label: z.string().nullable().describe('How the measure differs from the main one; null for the main one.'),
  reference: z.string().describe('The id of the statistic, with the period or day: `a/b@2019`.'),
  id: z.string(),
  incomparable: z
    .string()
    .nullable()
    .describe('The editor’s reason why the claim cannot be compared with this measure; null if the editor gives none.'),
  outcome: z
    .enum(['supported', 'close', 'contradicted', 'not-comparable'])
    .describe('Whether this measure supports or contradicts the claim.'),
  reason: z.enum(reasons).nullable().describe('Why the claim was not compared; null if it was.'),
});

/** Returns the first assertion of a claim, even if no statistic measures it; null if the claim asserts no number, rank or trend. */
export function toAssertionView({ asserts, unmeasured }: Claim): z.infer<typeof assertionView> | null {
  if (unmeasured !== undefined)
    return { ...nothing, relation: unmeasured.hedge, ...written(statedQuantity(unmeasured.value, unmeasured)) };
  return asserts === undefined ? null : toAssertedView(asserts);
}

export function toAssertedView(asserts: Assertion): z.infer<typeof assertionView> {
  const stated = (value: string): Quantity =>
    'unit' in asserts ? statedQuantity(value, asserts) : statedMultiple(value);
  return {
    relation: asserts.relation,
    hedge: 'hedge' in asserts ? asserts.hedge : null,
    ...('value' in asserts ? written(stated(asserts.value)) : { value: null, unit: null }),
    to: 'to' in asserts ? stated(asserts.to).value.toFixed() : null,
    place: 'place' in asserts ? asserts.place : null,
    end: 'from' in asserts ? asserts.from : null,
    among: 'among' in asserts ? asserts.among : null,
    because: 'because' in asserts ? asserts.because : null,
    since: 'since' in asserts ? periodKey(asserts.since) : null,
    by: 'by' in asserts ? periodKey(asserts.by) : null,
    going: 'going' in asserts ? asserts.going : null,
    states: asserts.states,
    period: 'period' in asserts ? periodKey(asserts.period) : null,
  };
}

const nothing = {
  ...{ hedge: null, to: null, place: null, end: null, among: null, because: null },
  ...{ since: null, by: null, going: null, period: null },
  states: 'fact',
} as const;

function written(quantity: Quantity) {
  return { value: quantity.value.toFixed(), unit: toUnitFacts(quantity) };
}

/** Returns the measures of an assertion, the main one first. */
export function toMeasureViews({ main, alternatives }: AssessedAssertion): z.infer<typeof measureView>[] {
  return [toMeasureView(null, main), ...alternatives.map(({ label, result }) => toMeasureView(label, result))];
}

function toMeasureView(label: string | null, result: Alternative['result']): z.infer<typeof measureView> {
  const { reference } = result.measured;
  const measure = { label, reference: referenceKey(reference), id: reference.id };
  if (result.kind !== 'not-compared') return { ...measure, incomparable: null, outcome: result.outcome, reason: null };
  const { why, reason } = result;
  return { ...measure, incomparable: why.kind === 'said' ? why.text : null, outcome: 'not-comparable', reason };
}
