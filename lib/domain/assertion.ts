import { z } from 'zod';
import { Decimal, decimalsOf } from './decimal';
import { period } from './period';
import { printedNumber } from './printed-number';
import type { Quantity } from './quantity';
import { statisticReference } from './statistic';
import { line } from './text';
import { multiplier, multiplierFits, multiplierMisfit, multipliers, unit, type Unit } from './unit';

/** How a speaker hedges or bounds a number. */
export const hedges = ['is', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most'] as const;
const hedge = z.enum(hedges);
export type Hedge = z.infer<typeof hedge>;

/** What a claim may say of a measure: a hedged number, or one of the forms that say more than a number. */
export const relations = [...hedges, 'between', 'rose-by', 'fell-by', 'times', 'ranked', 'reached'] as const;
export type Relation = (typeof relations)[number];

const alternative = z.strictObject({
  measure: statisticReference.describe('A statistic that the speaker may have meant, or that others would use.'),
  label: line.describe('How this measure differs from the main one.'),
  comparable: line.exactOptional().describe('Why it cannot be set beside the claim, where it cannot.'),
});

const number = {
  value: printedNumber.describe('The number as stated: its precision counts. A fall is stated as a positive number.'),
  multiplier: multiplier.default('one').describe('The power of ten in which it was stated.'),
  unit: unit.describe('What it counts.'),
};

const measures = {
  measure: statisticReference.describe('The statistic that measures what the words say.'),
  alternatives: z.array(alternative).default([]).describe('Other measures, shown beside it.'),
  notComparable: z
    .strictObject({
      because: z
        .enum(['definitions-differ', 'period-differs'])
        .describe('Whether the measure is of another thing or of another time.'),
      why: line.describe('How they differ, in a sentence for readers.'),
    })
    .exactOptional()
    .describe('Why the measure is not of the thing claimed, where it is not.'),
};

const timed = {
  ...measures,
  period: period
    .exactOptional()
    .describe(
      'The time that the claim speaks of, where it names one: a measure of another time is not compared with it.',
    ),
};

const hedged = { hedge: hedge.default('is').describe('How the number was hedged, beside the direction or multiple.') };

const positive = {
  path: ['value'],
  error: 'Write it without a sign: the relation says whether it is a rise or a fall, and a multiple is above zero.',
};
const isPositive = ({ value }: { readonly value: string }): boolean => new Decimal(value).gt(0);

/** A number of which nothing that we hold is a measure. */
export const unmeasured = z
  .strictObject({
    hedge: hedge.default('is').describe('How the number was hedged.'),
    ...number,
    why: line.describe('Why no measure of it is at hand, in a sentence for readers.'),
  })
  .refine(multiplierFits, multiplierMisfit);
export type Unmeasured = z.infer<typeof unmeasured>;

/** What a claim asserts when it is a number that can be measured, by its relation. */
export const assertion = z.discriminatedUnion('relation', [
  z
    .strictObject({ relation: hedge.describe('What is said of the measure.'), ...number, ...timed })
    .refine(multiplierFits, multiplierMisfit),
  z
    .strictObject({
      relation: z.literal('between'),
      ...number,
      to: printedNumber.describe('The upper end, as stated; "value" is the lower.'),
      ...timed,
    })
    .refine(multiplierFits, multiplierMisfit)
    .refine(({ value, to }) => new Decimal(to).gt(value), { path: ['to'], error: 'Write the lower end first.' }),
  z
    .strictObject({ relation: z.enum(['rose-by', 'fell-by']), ...hedged, ...number, ...timed })
    .refine(multiplierFits, multiplierMisfit)
    .refine(isPositive, positive),
  z
    .strictObject({ relation: z.literal('times'), ...hedged, value: number.value, ...timed })
    .refine(isPositive, positive),
  z
    .strictObject({
      relation: z.literal('ranked'),
      place: z.number().int().min(1).describe('The place claimed: 1 for first.'),
      from: z.enum(['highest', 'lowest']).default('highest').describe('Which end the places are counted from.'),
      among: z
        .array(line)
        .min(2)
        .describe('The entities ranked, as the CSV names them, with the one that the claim is about.'),
      ...timed,
    })
    .refine(({ among }) => new Set(among).size === among.length, { path: ['among'], error: 'Name each entity once.' })
    .refine(({ place, among }) => place <= among.length, {
      path: ['place'],
      error: 'The place is beyond the number of entities.',
    }),
  z
    .strictObject({
      relation: z.literal('reached'),
      ...number,
      by: period.describe('The last period in which it may first have been reached.'),
      going: z.enum(['up', 'down']).default('up').describe('Whether it rose to the number or fell to it.'),
      ...measures,
    })
    .refine(multiplierFits, multiplierMisfit),
]);
export type Assertion = z.infer<typeof assertion>;

/** A number as stated: what was said to be nearly 30% is 30% with no decimals, and 36 trillion has none either. */
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

/** A multiple as stated: "twice" is 2 times. */
export function statedMultiple(value: string): Quantity {
  const times: Unit = { kind: 'ratio' };
  return statedQuantity(value, { unit: times, multiplier: 'one' });
}
