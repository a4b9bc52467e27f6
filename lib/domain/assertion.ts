import { z } from 'zod';
import { Decimal, decimalsOf } from './decimal';
import { hedge, hedges } from './hedge';
import { period } from './period';
import { printedNumber } from './printed-number';
import type { Quantity } from './quantity';
import { statisticReference } from './statistic';
import { line } from './text';
import { valueKind } from './value-kind';
import { multiplier, multiplierFits, multiplierMismatch, multipliers, unit, type Unit } from './unit';

/** What a claim may assert about a measure’s trend without stating an amount: a rise or fall, repeated rises or falls, or an extreme. */
export const trends = ['rose', 'fell', 'rose-every-time', 'fell-every-time', 'highest', 'lowest'] as const;
export type Trend = (typeof trends)[number];

/** What a claim may assert about a measure: a hedged number, a range, a change, a multiple, a rank, a threshold or a trend. */
export const relations = [...hedges, 'between', 'rose-by', 'fell-by', 'times', 'ranked', 'reached', ...trends] as const;
export type Relation = (typeof relations)[number];

const alternative = z.strictObject({
  measure: statisticReference.describe(
    'A statistic that the speaker may have meant, or with which others might compare the claim.',
  ),
  label: line.describe('How this measure differs from the main one.'),
  comparable: line
    .exactOptional()
    .describe('Why this measure cannot be compared with the claim. Omit this field if it can be compared.'),
});

const number = {
  value: printedNumber.describe('The number as stated, with its precision. Write a fall as a positive number.'),
  multiplier: multiplier.default('one').describe('Multiplier of the stated number.'),
  unit: unit.describe('Unit of the stated number.'),
};

const measures = {
  states: valueKind
    .default('fact')
    .describe(
      'Whether the claim states what is or was the case (`fact`), a target, goal or plan (`target`), or what is expected (`forecast`). The measure must be of the same kind.',
    ),
  measure: statisticReference.describe('The statistic that measures what the claim says.'),
  alternatives: z.array(alternative).default([]).describe('Other measures, shown next to the main one.'),
  notComparable: z
    .strictObject({
      because: z
        .enum(['definitions-differ', 'period-differs'])
        .describe('Whether the definition or the period differs.'),
      why: line.describe('How the definitions or the periods differ, in a sentence for readers.'),
    })
    .exactOptional()
    .describe('Set this if the measure cannot be compared with the claim.'),
};

const timed = {
  ...measures,
  period: period
    .exactOptional()
    .describe(
      'The period named in the claim, if any. A measure for a different period is not compared with the claim.',
    ),
};

const hedged = {
  hedge: hedge.default('is').describe('The speaker’s hedge: `about` in “rose by about 20%”.'),
};

const positive = {
  path: ['value'],
  error: 'Write a number above zero. For a rise or a fall, the relation gives the direction.',
};
const isPositive = ({ value }: { readonly value: string }): boolean => new Decimal(value).gt(0);

/** A number that none of our statistics measures. */
export const unmeasured = z
  .strictObject({
    hedge: hedge.default('is').describe('The speaker’s hedge: `about` in “about 20%”.'),
    ...number,
    why: line.describe('Why we have no measure of this number, in a sentence for readers.'),
  })
  .refine(multiplierFits, multiplierMismatch);
export type Unmeasured = z.infer<typeof unmeasured>;

/** What a claim asserts about one of our statistics (the `measure`). `relation` is the kind of assertion, such as a rise or a rank. */
export const assertion = z.discriminatedUnion('relation', [
  z
    .strictObject({ relation: hedge.describe('How the claim relates to the measure.'), ...number, ...timed })
    .refine(multiplierFits, multiplierMismatch),
  z
    .strictObject({
      relation: z.literal('between'),
      ...number,
      to: printedNumber.describe('The upper end of the range, as stated; "value" is the lower end.'),
      ...timed,
    })
    .refine(multiplierFits, multiplierMismatch)
    .refine(({ value, to }) => new Decimal(to).gt(value), { path: ['to'], error: 'Write the lower end first.' }),
  z
    .strictObject({ relation: z.enum(['rose-by', 'fell-by']), ...hedged, ...number, ...timed })
    .refine(multiplierFits, multiplierMismatch)
    .refine(isPositive, positive),
  z
    .strictObject({ relation: z.literal('times'), ...hedged, value: number.value, ...timed })
    .refine(isPositive, positive),
  z
    .strictObject({
      relation: z.literal('ranked'),
      place: z.number().int().min(1).describe('The claimed rank: 1 for first.'),
      from: z
        .enum(['highest', 'lowest'])
        .default('highest')
        .describe('Whether ranks are counted from the highest or the lowest value.'),
      since: period
        .exactOptional()
        .describe(
          'The first period, if the claim is about several periods in a row (“for 16 years running”). The last is the period of the measure.',
        ),
      among: z.array(line).min(2).describe('The ranked entities, as named in the CSV, including the one in the claim.'),
      because: line
        .exactOptional()
        .describe('Why "among" leaves out an entity of the series that would rank ahead of the one in the claim.'),
      ...timed,
    })
    .refine(({ among }) => new Set(among).size === among.length, { path: ['among'], error: 'Name each entity once.' })
    .refine(({ place, among }) => place <= among.length, {
      path: ['place'],
      error: 'Write a rank from 1 to the number of entities.',
    }),
  z
    .strictObject({
      relation: z.literal('reached'),
      ...number,
      by: period.describe('The period by which the number was reached, according to the claim.'),
      going: z.enum(['up', 'down']).default('up').describe('Whether the measure rose or fell to the number.'),
      ...measures,
    })
    .refine(multiplierFits, multiplierMismatch),
  z.strictObject({
    relation: z.enum(['rose', 'fell']),
    since: period
      .exactOptional()
      .describe(
        'The earlier period to compare with: 2010, if the claim is “has risen since 2010”. Not needed if the measure is itself a change.',
      ),
    ...measures,
  }),
  z.strictObject({
    relation: z.enum(['rose-every-time', 'fell-every-time', 'highest', 'lowest']),
    since: period.describe(
      'The first period that the claim is about. The last is the period of the measure. For “rose four years running”, write the period before the first rise.',
    ),
    ...measures,
  }),
]);
export type Assertion = z.infer<typeof assertion>;

/** Returns a stated number as a quantity, with the precision stated: “nearly 30%” and “36 trillion” have no decimals. */
export function statedQuantity(
  value: string,
  { multiplier: power, unit: of }: Pick<z.infer<typeof unmeasured>, 'multiplier' | 'unit'>,
): Quantity {
  return {
    value: new Decimal(value).times(multipliers[power]),
    unit: of,
    multiplier: power,
    decimals: decimalsOf(value),
  };
}

/** Returns a stated multiple as a quantity: “twice”, written as `2`, becomes 2 times. */
export function statedMultiple(value: string): Quantity {
  const times: Unit = { kind: 'ratio' };
  return statedQuantity(value, { unit: times, multiplier: 'one' });
}
