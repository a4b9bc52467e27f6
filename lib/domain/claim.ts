import { z } from 'zod';
import { assertion, unmeasured } from './assertion';
import { personId, sourceId } from './ids';
import { firstYears } from './recorded-day';
import { statisticReference } from './statistic';
import { date, line } from './text';

/** A statement by somebody, with its source and what it asserts. */
export const claim = z
  .strictObject({
    text: line.describe('The statement, in our words or theirs.'),
    short: line
      .max(75, 'Keep it within 75 characters.')
      .exactOptional()
      .describe('The statement in at most 75 characters, for lists of checks on other sites, if the text is longer.'),
    quotation: line.exactOptional().describe('A short phrase of it, exactly as said.'),
    speaker: personId.describe('Who said it.'),
    attributedTo: personId
      .exactOptional()
      .describe(
        'The person to whom a report attributes the statement in the report’s own words. The speaker is then the report, and the check does not count for the person.',
      ),
    saidOn: date.describe(
      `When it was said or published. Of words from before ${firstYears.print}, give the date of the edition in which you read them.`,
    ),
    saidIn: sourceId.describe('Where it was said.'),
    locator: line.describe('The place in that text.'),
    asserts: assertion.exactOptional().describe('The number that it asserts, if any.'),
    unmeasured: unmeasured
      .exactOptional()
      .describe('The number that it asserts, if none of our statistics measures it. Replaces "asserts".'),
    context: z
      .array(
        z.strictObject({
          measure: statisticReference.describe('The statistic.'),
          label: line.describe('How it relates to the claim.'),
        }),
      )
      .default([])
      .describe('Statistics that are relevant to a claim without a number, or with an unmeasured one.'),
  })
  .refine(({ speaker, attributedTo }) => speaker !== attributedTo, {
    path: ['attributedTo'],
    error: 'The speaker must be the report that contains the statement. If the speaker said it in person, remove this.',
  })
  .refine(({ asserts, context }) => asserts === undefined || context.length === 0, {
    path: ['context'],
    error: 'Use "context" only if "asserts" is missing. Otherwise, list the statistics under asserts.alternatives.',
  })
  .refine(({ asserts, unmeasured: stated }) => asserts === undefined || stated === undefined, {
    path: ['unmeasured'],
    error: 'Keep either "asserts" or "unmeasured", not both.',
  });
export type Claim = z.infer<typeof claim>;
