import { z } from 'zod';
import { absolute } from '../../site';
import { comparisonView } from '../../views/comparison-view';
import { factCheckView, type FactCheckView } from '../../views/fact-check-view';
import type { PublishedViews } from '../published-views';
import { recordAddress, recordOfPage } from './addresses';
import * as shared from './shared-schemas';

const { role, label, text, whole, period, gap, outcome } = comparisonView.shape.rows.element.shape;
const { title, verdict, verdictLabel, summary, singleSource } = factCheckView.shape;

/** How well the numbers fit the claim, by their words on the page. */
const assessment = factCheckView.shape.assessment.shape;

export const factCheckRecord = z
  .strictObject({
    ...shared.identity,
    title: title.describe('The question that it answers.'),
    verdict: z
      .strictObject({
        key: verdict.describe('The verdict, for machines.'),
        label: verdictLabel.describe('The verdict in words.'),
        meaning: z.string().describe('What the words mean.'),
      })
      .describe('What the check came to.'),
    summary: summary.describe('The verdict in a sentence.'),
    claim: z
      .strictObject({
        text: z.string().describe('What was said, in our words or theirs.'),
        quotation: z.string().nullable().describe('A phrase of it, exactly as said.'),
        stated: factCheckView.shape.claim.shape.stated,
        speaker: shared.topic.describe('Who said it.'),
        attributedTo: shared.topic
          .nullable()
          .describe('Who the report says it is from, where the speaker is a report that gives it in its own words.'),
        saidOn: z.string().describe('When, in ISO 8601 as far as known.'),
        saidIn: z.url().describe('The record of the source in which it was said.'),
        locator: z.string().describe('Where in it.'),
      })
      .describe('The statement that is checked.'),
    assessment: z
      .strictObject({
        finding: assessment.finding.describe('What the numbers say of the claim, for machines.'),
        outcome: assessment.outcome.describe('The same in words.'),
        sentence: assessment.sentence.describe('Claimed, measured and the difference, in a sentence.'),
        otherMeasures: assessment.otherMeasures,
        allowed: assessment.allowed.describe('The verdicts that the numbers leave the editor.'),
      })
      .describe('What is computed from the numbers, before anybody judges.'),
    override: z
      .strictObject({
        reason: z.string().describe('Why the verdict is another.'),
        signedBy: z.string().describe('Who answers for it.'),
      })
      .nullable()
      .describe('Why the verdict is one that the numbers do not leave, where it is.'),
    comparison: z
      .array(
        z
          .strictObject({
            role,
            label: label.describe('What it is.'),
            text: text.describe('The number as readers see it.'),
            whole,
            period: period.describe('Of what time; null for the claim itself.'),
            gap,
            outcome,
            record: z.url().nullable().describe('The record of the number; null for the claim itself and for others.'),
          })
          .describe('A number beside the claim.'),
      )
      .describe('The claimed number and those that measure it; empty where it asserts none.'),
    context: z
      .array(
        z
          .strictObject({
            label: z.string().describe('What it is to the claim.'),
            text: z.string().describe('The number as readers see it.'),
            whole,
            period: z.string().describe('Of what time.'),
            record: z.url().describe('Its record.'),
          })
          .describe('A number that bears on the claim.'),
      )
      .describe('Numbers that bear on a claim that asserts none.'),
    citations: z.array(shared.citation).describe('Every source that it rests on.'),
    singleSource,
    checkedOn: z.iso.date().describe('When it was checked.'),
    checkedBy: z.string().describe('Who checked it.'),
    reviewBy: z.iso.date().describe('By when it is to be looked at again.'),
    viewpoint: shared.topic.describe('The argument that the claim is part of.'),
    topics: z.array(shared.topic).describe('What it is about, the nearest first.'),
    corrections: shared.corrections,
    usedIn: shared.usedIn,
    licences: shared.licences,
  })
  .describe('A statement that somebody made, set beside the evidence.');

export function toFactCheckRecord(
  check: FactCheckView,
  views: Pick<PublishedViews, 'sources'>,
): z.infer<typeof factCheckRecord> {
  const { id, href, claim, assessment: given, citations } = check;
  return {
    ...{ id, record: recordAddress('fact-checks', id), page: absolute(href), title: check.title },
    verdict: { key: check.verdict, label: check.verdictLabel, meaning: check.verdictMeaning },
    summary: check.summary,
    claim: {
      ...{ text: claim.text, quotation: claim.quotation, stated: claim.stated },
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
      allowed: given.allowed,
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
