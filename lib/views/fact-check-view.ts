import { z } from 'zod';
import { entry } from '../domain/catalog';
import { periodKey } from '../domain/period';
import type { FactCheckId } from '../domain/ids';
import { verdict } from '../domain/verdict';
import { formatAssertion, formatUnmeasured } from '../format/format-claim';
import { formatDate } from '../format/format-period';
import { formatSource } from '../format/format-source';
import { formatWhole } from '../format/format-whole';
import { listText } from '../messages/lists';
import { t } from '../messages/messages';
import { assess, basisOf, partsOf, verdictBasisOf, type AssessedAssertion, type Assessment } from '../numbers/assess';
import { allowedVerdicts } from '../numbers/policy';
import type { ResolvedStatistic } from '../numbers/resolve';
import { trueOfAnotherPeriod } from '../numbers/true-of-another-period';
import { paths } from '../site';
import { kindSentence, otherMeasuresSentence, otherPeriodSentence, sentenceOf } from './assessment-sentences';
import { assertionView, measureView, toAssertedView, toAssertionView, toMeasureViews } from './assertion-view';
import { namedLink, topicLinks } from './summary-view';
import { bodyView, toBodyView } from './body-view';
import { comparisonView, toComparisonView } from './comparison-view';
import { correctionsOf, correctionView } from './correction-view';
import { dateView, linkView } from './link-view';
import { measuresView, toMeasuresView } from './measures-view';
import { personRef, toPersonRef } from './person-ref';
import { citationView, toCitationView } from './source-view';
import { statisticView, viewOnClaim } from './statistic-view';
import { claimStatistics, type Backlinks } from './backlinks';
import type { ViewContext } from './view-context';
import { toBibliographicRecord, bibliographicRecord } from './bibliographic-record';

export const factCheckView = z.strictObject({
  id: z.string(),
  href: z.string(),
  cardHref: z.string(),
  title: z.string(),
  verdict,
  verdictLabel: z.string(),
  verdictMeaning: z.string(),
  summary: z.string(),
  claim: z.strictObject({
    text: z.string(),
    short: z
      .string()
      .describe('A short version of the claim, if an editor has written one; otherwise the whole claim.'),
    quotation: z.string().nullable(),
    stated: z.string().nullable().describe('The claimed number in words: "nearly 30%".'),
    asserts: assertionView.nullable(),
    also: z
      .array(assertionView)
      .describe('What the claim asserts besides `asserts`, in the same form; empty if it asserts only one thing.'),
    speaker: z.string(),
    speakerHref: z.string(),
    speakerDescription: z.string(),
    speakerKind: personRef.shape.kind,
    speakerUrl: personRef.shape.url,
    attributedTo: namedLink
      .nullable()
      .describe('If the claim is a report’s paraphrase of what a person said: that person. Otherwise null.'),
    saidOn: dateView,
    saidIn: z.strictObject({ line: z.string(), href: z.string(), record: bibliographicRecord }),
    locator: z.string(),
  }),
  assessment: z.strictObject({
    finding: z.string(),
    outcome: z.string(),
    sentence: z.string(),
    otherMeasures: z
      .string()
      .nullable()
      .describe('A sentence about the other measures by which the claim would be right or close.'),
    otherPeriod: z
      .string()
      .nullable()
      .describe(
        'If the claim is not supported, but the same series supports it for another period: a sentence that names this period. Otherwise null.',
      ),
    states: z
      .string()
      .nullable()
      .describe('For a claim about a target or a forecast: a sentence that says so. Null for a claim about a fact.'),
    trueOf: z
      .string()
      .nullable()
      .describe(
        'If the measure does not support `claim.asserts`: the key of another period of which it would be true, namely the latest earlier period or, if there is none, the first later period. Otherwise null.',
      ),
    when: z.string().describe('The condition of the verdict-table row that applies to the claim.'),
    allowed: z.array(z.string()),
    verdicts: z.array(verdict).describe('The identifiers of the allowed verdicts, in the order of `allowed`.'),
    measures: z.array(measureView),
    also: z
      .array(
        z.strictObject({
          finding: z.string(),
          outcome: z.string(),
          trueOf: z.string().nullable().describe('As `trueOf` above, for this number.'),
          measures: z.array(measureView),
        }),
      )
      .describe('For each number in `claim.also`, how it compares with its measures.'),
  }),
  override: z
    .strictObject({ reason: z.string(), signedBy: z.string() })
    .nullable()
    .describe('For a verdict that the table does not allow: the reason, and the editor who signed it.'),
  comparison: comparisonView.nullable(),
  measures: measuresView,
  context: z.array(
    z.strictObject({
      label: z.string(),
      whole: z
        .string()
        .nullable()
        .describe(
          'What the number is a share of, as a phrase: "of GDP". Null if the number is not a share, or if the label already includes the phrase.',
        ),
      statistic: statisticView,
    }),
  ),
  singleSource: z
    .string()
    .nullable()
    .describe('The reason why one document was enough, if the verdict is based on only one document.'),
  body: bodyView,
  citations: z.array(citationView),
  checkedOn: dateView,
  published: dateView.describe('The publication day that an editor has set, or the day of the check.'),
  checkedBy: z.string(),
  checker: personRef.describe('The person or organisation that made the check, with a link to their page.'),
  reviewBy: dateView,
  viewpoint: namedLink,
  topics: z.array(namedLink),
  corrections: z.array(correctionView).describe('Newest first.'),
  usedIn: z.array(linkView),
});
export type FactCheckView = z.infer<typeof factCheckView>;

export function toFactCheckView(context: ViewContext, backlinks: Backlinks, id: FactCheckId): FactCheckView {
  const check = entry(context.catalog.factChecks, id);
  const { claim, override } = check;
  const speaker = entry(context.catalog.people, claim.speaker);
  const saidIn = entry(context.catalog.sources, claim.saidIn);
  const assessment = assess(claim, context);
  // If an editor set the publication day, it stays the same when the claim is checked again. If not, it is the day of the latest check.
  const publishedOn = check.publishedOn ?? check.checkedOn;
  const basis = verdictBasisOf(assessment);
  const measuring = claimStatistics(claim).flatMap((reference) => context.resolve(reference).citations);
  const cited = check.evidence.map((source) => ({ source, locator: t('citation.wholeDocument') }));
  const citations = new Map(
    [...measuring, ...cited].map((citation) => [`${citation.source} ${citation.locator}`, citation]),
  );
  return {
    id,
    href: paths.factCheck(id),
    cardHref: paths.factCheckCard(id),
    title: check.title,
    verdict: check.verdict,
    verdictLabel: t(`verdict.${check.verdict}.label`),
    verdictMeaning: t(`verdict.${check.verdict}.meaning`),
    summary: check.summary,
    claim: {
      text: claim.text,
      short: claim.short ?? claim.text,
      quotation: claim.quotation ?? null,
      stated: statedText(assessment),
      asserts: toAssertionView(claim),
      also: claim.also.map(toAssertedView),
      speaker: speaker.name,
      speakerHref: paths.person(claim.speaker),
      speakerDescription: speaker.description,
      speakerKind: speaker.kind,
      speakerUrl: speaker.url ?? null,
      attributedTo:
        claim.attributedTo === undefined
          ? null
          : { href: paths.person(claim.attributedTo), name: entry(context.catalog.people, claim.attributedTo).name },
      saidOn: { iso: claim.saidOn, text: formatDate(claim.saidOn) },
      saidIn: {
        line: formatSource(context.catalog, saidIn),
        href: paths.source(claim.saidIn),
        record: toBibliographicRecord(context.catalog, saidIn),
      },
      locator: claim.locator,
    },
    assessment: {
      finding: basis,
      outcome: t(`verdictBasis.${basis}.outcome`),
      sentence: sentenceOf(assessment),
      otherMeasures: otherMeasuresSentence(assessment),
      otherPeriod: otherPeriodSentence(assessment, context),
      states: kindSentence(assessment),
      trueOf: 'asserts' in assessment ? trueOfKey(assessment, context) : null,
      when: t(`verdictBasis.${basis}.when`),
      allowed: allowedVerdicts[basis].map((allowed) => t(`verdict.${allowed}.label`)),
      verdicts: [...allowedVerdicts[basis]],
      measures: 'asserts' in assessment ? toMeasureViews(assessment) : [],
      also: 'also' in assessment ? assessment.also.map((part) => toPartView(part, context)) : [],
    },
    override:
      override === undefined
        ? null
        : { reason: override.reason, signedBy: entry(context.catalog.people, override.signedBy).name },
    comparison: toComparisonView(context, assessment),
    measures: toMeasuresView(context, measuresOf(assessment)),
    context:
      'context' in assessment
        ? assessment.context.map(({ label, statistic }) => ({
            label,
            whole: formatWhole(label, statistic.quantity.unit),
            statistic: viewOnClaim(context, statistic, claim),
          }))
        : [],
    singleSource: check.singleSource ?? null,
    body: toBodyView(context, check.body, null, claim),
    citations: [...citations.values()].map((citation) => toCitationView(context, citation)),
    checkedOn: { iso: check.checkedOn, text: formatDate(check.checkedOn) },
    published: { iso: publishedOn, text: formatDate(publishedOn) },
    checkedBy: entry(context.catalog.people, check.checkedBy).name,
    checker: toPersonRef(context, check.checkedBy),
    reviewBy: { iso: check.reviewBy, text: formatDate(check.reviewBy) },
    viewpoint: {
      href: paths.checksOfView(check.viewpoint),
      name: entry(context.catalog.viewpoints, check.viewpoint).name,
    },
    topics: topicLinks(context, check.topics),
    corrections: correctionsOf(context.catalog, { kind: 'factChecks', id }),
    usedIn: [...(backlinks.factChecks.get(id) ?? [])],
  };
}

function toPartView(assessed: AssessedAssertion, context: ViewContext): FactCheckView['assessment']['also'][number] {
  const finding = basisOf(assessed);
  const outcome = t(`verdictBasis.${finding}.outcome`);
  return { finding, outcome, trueOf: trueOfKey(assessed, context), measures: toMeasureViews(assessed) };
}

function trueOfKey(assessed: AssessedAssertion, context: ViewContext): string | null {
  const period = trueOfAnotherPeriod(assessed, context);
  return period === null ? null : periodKey(period);
}

/** Returns the claimed numbers in words; null for a claim without a number. */
function statedText(assessment: Assessment): string | null {
  const asserted = partsOf(assessment).map(({ asserts }) => formatAssertion(asserts));
  if (asserted.length > 0) return listText(asserted, 'and');
  return 'stated' in assessment ? formatUnmeasured(assessment.stated) : null;
}

/** Returns all numbers that are shown next to the claim. */
function measuresOf(assessment: Assessment): ResolvedStatistic[] {
  if ('context' in assessment) return assessment.context.map(({ statistic }) => statistic);
  return partsOf(assessment).flatMap(({ main, alternatives }) => [
    main.measured,
    ...alternatives.map(({ statistic }) => statistic),
  ]);
}
