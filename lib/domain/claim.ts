import { z } from 'zod';
import { personId, sourceId } from './ids';
import { printedNumber, statisticReference } from './statistic';
import { day, line } from './text';
import { multiplier, multiplierFits, multiplierMisfit, unit } from './unit';

export const relations = ['is', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most'] as const;
export const relation = z.enum(relations);
export type Relation = z.infer<typeof relation>;

/** The words of each relation, before the stated number. */
export const relationWords: Record<Relation, string> = {
  is: '',
  about: 'about',
  nearly: 'nearly',
  'more-than': 'more than',
  'at-least': 'at least',
  'less-than': 'less than',
  'at-most': 'at most',
};

const alternative = z.strictObject({
  measure: statisticReference.describe('A statistic that the speaker may have meant, or that others would use.'),
  label: line.describe('How this measure differs from the main one.'),
  comparable: line.exactOptional().describe('Why it cannot be set beside the claim, where it cannot.'),
});

/** What a claim asserts when it is a number. */
export const assertion = z
  .strictObject({
    relation: relation.describe('How the number was hedged.'),
    value: printedNumber.describe('The number as stated: its precision counts.'),
    multiplier: multiplier.default('one').describe('The power of ten in which it was stated.'),
    unit: unit.describe('What it counts.'),
    measure: statisticReference.describe('The statistic that measures what the words say.'),
    alternatives: z.array(alternative).default([]).describe('Other measures, shown beside it.'),
    notComparable: line
      .exactOptional()
      .describe('Why the measure is not of the thing claimed, where definitions or periods differ.'),
  })
  .refine(multiplierFits, multiplierMisfit);
export type Assertion = z.infer<typeof assertion>;

/** What somebody said. */
export const claim = z
  .strictObject({
    text: line.describe('The statement, in our words or theirs.'),
    quotation: line.exactOptional().describe('A short phrase of it, exactly as said.'),
    speaker: personId.describe('Who said it.'),
    saidOn: day.describe('When it was said or published.'),
    saidIn: sourceId.describe('Where it was said.'),
    locator: line.describe('Where in that text.'),
    asserts: assertion.exactOptional().describe('The number it asserts, where it asserts one.'),
    context: z
      .array(
        z.strictObject({
          measure: statisticReference.describe('The statistic.'),
          label: line.describe('What it is to the claim.'),
        }),
      )
      .default([])
      .describe('Statistics that bear on a claim that asserts no number.'),
  })
  .refine(({ asserts, context }) => asserts === undefined || context.length === 0, {
    path: ['context'],
    error: 'It goes with a claim that asserts no number. Give the statistics as alternatives of what is asserted.',
  });
export type Claim = z.infer<typeof claim>;
