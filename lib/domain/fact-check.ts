import { z } from 'zod';
import { claim } from './claim';
import { personId, sourceId, viewpointId } from './ids';
import { publicationFields } from './publication';
import { day, line } from './text';
import { topics } from './topic';
import { verdict } from './verdict';

/** Front matter of `content/fact-checks/<id>.mdx`; the body is the reasoning. */
export const factCheck = z.strictObject({
  title: line.describe('The question checked: "Is China’s share of manufactured exports nearly 30%?".'),
  viewpoint: viewpointId.describe('The argument in which the claim stands.'),
  topics,
  claim: claim.describe('What was said, by whom, when and where.'),
  verdict: verdict.describe('Our verdict, one that the assessment allows or an override signs for.'),
  override: z
    .strictObject({
      verdict: verdict.describe('The verdict signed for, again: a signature holds for no other.'),
      reason: line.describe('Why the table is wrong here, in a sentence for readers.'),
      signedBy: personId.describe('Who answers for it: a second person, not the one who checked.'),
    })
    .exactOptional()
    .describe('Publishes a verdict that the assessment does not allow. Readers see it, with its reason.'),
  summary: line.describe('The reasons for the verdict in a sentence or two.'),
  evidence: z.array(sourceId).default([]).describe('Sources relied on beside those of the statistics.'),
  singleSource: line
    .exactOptional()
    .describe('Why one document is enough, where a verdict rests on one and on no statistic. Readers see it.'),
  checkedOn: day.describe(
    'When it was last checked. A new day here does not move the day of its publication if `publishedOn` names that.',
  ),
  checkedBy: personId.describe('Who checked it.'),
  reviewBy: day.describe('When it must be looked at again.'),
  ...publicationFields,
});
export type FactCheck = z.infer<typeof factCheck>;
