import { z } from 'zod';
import { claim } from './claim';
import { findings } from './finding';
import { plain } from './plain';
import { personId, sourceId, viewpointId } from './ids';
import { publicationFields } from './publication';
import { firstYears, mostYearsToReview } from './recorded-day';
import { day, line } from './text';
import { topics } from './topic';
import { verdict } from './verdict';

/** The front matter of `content/fact-checks/<id>.mdx`. The body is the reasoning. */
export const factCheck = z.strictObject({
  title: line.describe('The question checked: "Is China’s share of manufactured exports nearly 30%?".'),
  viewpoint: viewpointId.describe('The argument that contains the claim.'),
  topics,
  claim: claim.describe('What was said, by whom, when and where.'),
  verdict: verdict.describe('Our verdict. The assessment must allow it, unless there is an override.'),
  override: z
    .strictObject({
      verdict: verdict.describe('The same verdict again, because the override applies to this verdict only.'),
      reason: line.describe('Why the table of allowed verdicts is wrong here, in a sentence for readers.'),
      signedBy: personId.describe(
        'Who takes responsibility for the override: a second person, not the one who checked the claim.',
      ),
    })
    .exactOptional()
    .describe('Publishes a verdict that the assessment does not allow. Readers see the override and its reason.'),
  summary: line.describe('The reasons for the verdict in a sentence or two.'),
  findings,
  plain,
  evidence: z.array(sourceId).default([]).describe('Sources used in addition to the statistics’ own sources.'),
  singleSource: line
    .exactOptional()
    .describe(
      'Why one document is enough, if the verdict is based on a single document and on no statistic. Readers see the reason.',
    ),
  checkedOn: day.describe(
    `Date of the last check, not before ${firstYears.web}. If \`publishedOn\` is set, a new date here does not change the publication date.`,
  ),
  checkedBy: personId.describe('Who checked the claim.'),
  reviewBy: day.describe(`Date of the next review: at most ${mostYearsToReview} years after checkedOn.`),
  ...publicationFields,
});
export type FactCheck = z.infer<typeof factCheck>;
