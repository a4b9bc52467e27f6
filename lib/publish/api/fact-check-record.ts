import { z } from 'zod';
import { absolute } from '../../site';
import { assertionView, measureView } from '../../views/assertion-view';
import { comparisonView } from '../../views/comparison-view';
import { factCheckView, type FactCheckView } from '../../views/fact-check-view';
import { policyVersion } from '../../views/policy-view';
import type { PublishedViews } from '../published-views';
import { recordAddress, recordOfPage } from './addresses';
import { findings, toFindings } from './finding-record';
import * as shared from './shared-schemas';

const { role, label, text, whole, period, gap, outcome } = comparisonView.shape.rows.element.shape;
const { title, verdict, verdictLabel, summary, singleSource } = factCheckView.shape;

export const measure = measureView
  .omit({ id: true })
  .extend({ record: z.url().describe('The address of the statistic’s record.') })
  .describe('A number with which a claim is compared.');

/** The schemas of the assessment’s fields, as in the view for a fact-check’s page. */
const assessment = factCheckView.shape.assessment.shape;

export const factCheckRecord = z
  .strictObject({
    ...shared.identity,
    title: title.describe('The question that the fact-check answers.'),
    verdict: z
      .strictObject({
        key: verdict.describe('Identifier of the verdict.'),
        label: verdictLabel.describe('The verdict in words.'),
        meaning: z.string().describe('Meaning of the verdict.'),
      })
      .describe('The verdict.'),
    summary: summary.describe('A sentence with the reasons for the verdict.'),
    claim: z
      .strictObject({
        text: z.string().describe('The statement, in our words or the speaker’s.'),
        quotation: z
          .string()
          .nullable()
          .describe('A phrase from the statement, quoted exactly; null if none is quoted.'),
        stated: factCheckView.shape.claim.shape.stated,
        asserts: assertionView
          .nullable()
          .describe(
            'The claimed number in machine-readable form; null if the claim asserts none. If the claim asserts several, the first.',
          ),
        also: factCheckView.shape.claim.shape.also,
        speaker: shared.topic.describe('The speaker.'),
        attributedTo: shared.topic
          .nullable()
          .describe(
            'The person whose statement is paraphrased, if the speaker is a report that paraphrases a person; otherwise null.',
          ),
        saidOn: z.string().describe('The date of the statement in ISO 8601, as precisely as it is known.'),
        saidIn: z.url().describe('The address of the record for the source that contains the statement.'),
        locator: z.string().describe('Where the statement is in the source, such as a page number.'),
      })
      .describe('The statement that was checked.'),
    assessment: z
      .strictObject({
        finding: assessment.finding.describe('Identifier of the outcome of the comparison.'),
        outcome: assessment.outcome.describe('The outcome in words.'),
        sentence: assessment.sentence.describe(
          'The claimed number, the measured number and the difference, in a sentence.',
        ),
        otherMeasures: assessment.otherMeasures,
        otherPeriod: assessment.otherPeriod,
        trueOf: assessment.trueOf,
        allowed: assessment.allowed.describe('The verdicts that the numbers allow, in words.'),
        verdicts: assessment.verdicts,
        measures: z
          .array(measure)
          .describe('The measures of `claim.asserts`, the main one first; empty if no statistic measures the claim.'),
        also: z
          .array(
            z
              .strictObject({
                finding: z.string().describe('Identifier of the outcome for this number alone.'),
                outcome: z.string().describe('The outcome in words.'),
                trueOf: assessment.trueOf.describe('The period of which this number would be true, or null.'),
                measures: z.array(measure).describe('The measures of this number, the main one first.'),
              })
              .describe('How a number compares with its measures.'),
          )
          .describe(
            'How each number in `claim.also` compares with its measures, in the same order. `finding` above is about all numbers of the claim together.',
          ),
        policy: z.string().describe('The version of the policy by which the claim was judged.'),
      })
      .describe('The assessment computed from the numbers.'),
    override: z
      .strictObject({
        reason: z.string().describe('The reason for the decision.'),
        signedBy: z.string().describe('The person or desk that approved this decision.'),
      })
      .nullable()
      .describe(
        'The editor’s decision to give a verdict that the numbers do not allow; null if the numbers allow the verdict.',
      ),
    comparison: z
      .array(
        z
          .strictObject({
            role,
            label: label.describe('The label of the number.'),
            text: text.describe('The number as readers see it.'),
            whole,
            period: period.describe('The period in words; null for the claim itself.'),
            gap,
            outcome,
            record: z
              .url()
              .nullable()
              .describe(
                'The address of the number’s record; null for the claim itself and for other numbers without a record.',
              ),
          })
          .describe('A number compared with the claim.'),
      )
      .describe('The claimed number and the measured numbers; empty if the claim asserts no number.'),
    context: z
      .array(
        z
          .strictObject({
            label: z.string().describe('How the number relates to the claim.'),
            text: z.string().describe('The number as readers see it.'),
            whole,
            period: z.string().describe('The period in words.'),
            record: z.url().describe('The address of the number’s record.'),
          })
          .describe('A number that is relevant to the claim.'),
      )
      .describe('Numbers that are relevant to a claim that does not state a number itself.'),
    findings,
    citations: z.array(shared.citation).describe('All sources of the fact-check.'),
    singleSource,
    checkedOn: z.iso.date().describe('Date of the last check.'),
    checkedBy: z.string().describe('The person or desk that made the last check.'),
    reviewBy: z.iso.date().describe('Date of the next review.'),
    viewpoint: shared.topic.describe('The argument that the claim is part of.'),
    topics: z.array(shared.topic).describe('The topics of the fact-check, most relevant first.'),
    corrections: shared.corrections,
    usedIn: shared.usedIn,
    licences: shared.licences,
  })
  .describe('A statement by a person or an organisation, compared with the evidence.');

function toMeasure({ id, ...rest }: FactCheckView['assessment']['measures'][number]): z.infer<typeof measure> {
  return { ...rest, record: recordAddress('statistics', id) };
}

export function toFactCheckRecord(
  check: FactCheckView,
  views: Pick<PublishedViews, 'sources' | 'findings'>,
): z.infer<typeof factCheckRecord> {
  const { id, href, claim, assessment: given, citations } = check;
  return {
    ...{ id, record: recordAddress('fact-checks', id), page: absolute(href), title: check.title },
    verdict: { key: check.verdict, label: check.verdictLabel, meaning: check.verdictMeaning },
    summary: check.summary,
    claim: {
      ...{
        text: claim.text,
        quotation: claim.quotation,
        stated: claim.stated,
        asserts: claim.asserts,
        also: claim.also,
      },
      speaker: { name: claim.speaker, page: absolute(claim.speakerHref) },
      attributedTo:
        claim.attributedTo === null ? null : { name: claim.attributedTo.name, page: absolute(claim.attributedTo.href) },
      saidOn: claim.saidOn.iso,
      saidIn: recordOfPage(claim.saidIn.href),
      locator: claim.locator,
    },
    assessment: {
      finding: given.finding,
      outcome: given.outcome,
      sentence: given.sentence,
      otherMeasures: given.otherMeasures,
      otherPeriod: given.otherPeriod,
      trueOf: given.trueOf,
      allowed: given.allowed,
      verdicts: given.verdicts,
      measures: given.measures.map(toMeasure),
      also: given.also.map(({ measures, ...part }) => ({ ...part, measures: measures.map(toMeasure) })),
      policy: policyVersion,
    },
    override: check.override,
    comparison: (check.comparison?.rows ?? []).map(({ href: number, width: _, ...row }) => ({
      ...row,
      record: number === null ? null : recordOfPage(number),
    })),
    context: check.context.map(({ label: what, whole: of, statistic }) => ({
      ...{ label: what, text: statistic.text, whole: of, period: statistic.period },
      record: recordOfPage(statistic.href),
    })),
    findings: toFindings(href, views),
    citations: citations.map(shared.toCitation),
    singleSource: check.singleSource,
    checkedOn: check.checkedOn.iso,
    checkedBy: check.checkedBy,
    reviewBy: check.reviewBy.iso,
    viewpoint: { name: check.viewpoint.name, page: absolute(check.viewpoint.href) },
    topics: shared.toTopics(check.topics),
    corrections: shared.toCorrections(check.corrections),
    usedIn: shared.toLinks(check.usedIn),
    licences: shared.toLicences(views, citations),
  };
}
