import { z } from 'zod';
import { assertion, unmeasured, type Assertion } from './assertion';
import { personId, sourceId } from './ids';
import { firstYears } from './recorded-day';
import { statisticReference } from './statistic';
import { date, line } from './text';

/** A statement by a person or an organisation, with its source and the number that it asserts, if any. */
export const claim = z
  .strictObject({
    text: line.describe('The statement, in our words or theirs.'),
    short: line
      .max(75, 'Keep it within 75 characters.')
      .exactOptional()
      .describe(
        'If the statement is longer than 75 characters, a shorter version for lists of fact-checks on other sites.',
      ),
    quotation: line.exactOptional().describe('A short phrase from the statement, exactly as said.'),
    speaker: personId.describe('Who made the statement.'),
    attributedTo: personId
      .exactOptional()
      .describe(
        'The person to whom a report attributes the statement, if the words are the report’s own. In that case, name the report as the speaker. The fact-check counts towards the report’s total, not the person’s.',
      ),
    saidOn: date.describe(
      `When the statement was made or published. For a statement from before ${firstYears.print}, give the date of the edition in which you read it.`,
    ),
    saidIn: sourceId.describe('The source that contains the statement.'),
    locator: line.describe('The place in that source, such as the section and paragraph.'),
    asserts: assertion.exactOptional().describe('The number that the claim asserts, if any.'),
    also: z
      .array(assertion)
      .meta({ form: 'a list of entries with the fields of claim.asserts' })
      .default([])
      .describe(
        'The other numbers that the claim asserts, such as the second in “rose from 5% to 8%”, with the same fields as "asserts". List the numbers in the order in which "text" states them; the first is under "asserts". The verdict is based on all of them.',
      ),
    unmeasured: unmeasured
      .exactOptional()
      .describe(
        'The number that the claim asserts, if none of our statistics measures it. Write it here instead of under "asserts".',
      ),
    context: z
      .array(
        z.strictObject({
          measure: statisticReference.describe('The statistic.'),
          label: line.describe('How the statistic relates to the claim.'),
        }),
      )
      .default([])
      .describe('Statistics that are relevant to the claim, if it has no number or a number that we do not measure.'),
  })
  .refine(({ speaker, attributedTo }) => speaker !== attributedTo, {
    path: ['attributedTo'],
    error:
      'This person is also the speaker. If a report attributes the statement to the person, name the report as the speaker. Otherwise, remove this field.',
  })
  .refine(({ asserts, context }) => asserts === undefined || context.length === 0, {
    path: ['context'],
    error: 'Use "context" only if "asserts" is missing. Otherwise, list the statistics under asserts.alternatives.',
  })
  .refine(({ asserts, also }) => asserts !== undefined || also.length === 0, {
    path: ['also'],
    error: 'Write the first number under "asserts". Use "also" only for further numbers.',
  })
  .refine(({ asserts, unmeasured: stated }) => asserts === undefined || stated === undefined, {
    path: ['unmeasured'],
    error: 'Keep either "asserts" or "unmeasured", not both.',
  });
export type Claim = z.infer<typeof claim>;

/** The assertions in a claim that can be compared with statistics, each with the path of its fields in the fact-check. */
export function assertionsOf({ asserts, also }: Pick<Claim, 'asserts' | 'also'>): LocatedAssertion[] {
  if (asserts === undefined) return [];
  return [
    { asserts, path: ['claim', 'asserts'] },
    ...also.map((other, index) => ({ asserts: other, path: ['claim', 'also', index] })),
  ];
}

export interface LocatedAssertion {
  readonly asserts: Assertion;
  readonly path: readonly PropertyKey[];
}
