import { z } from 'zod';
import { entry } from '../domain/catalog';
import { relationWords } from '../domain/claim';
import type { FactCheckId } from '../domain/ids';
import { verdict, verdictWords } from '../domain/verdict';
import { formatDate } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import { formatSource } from '../format/format-source';
import { assess, findingOf, type Assessment } from '../numbers/assess';
import { allowedVerdicts } from '../numbers/policy';
import { paths } from '../site';
import { bodyView, toBodyView } from './body-view';
import { comparisonView, toComparisonView } from './comparison-view';
import { dateView, linkView } from './link-view';
import { citationView, toCitationView } from './source-view';
import { statisticView, viewOf } from './statistic-view';
import { claimStatistics, type Uses } from './uses';
import type { ViewContext } from './view-context';

export const factCheckView = z.strictObject({
  id: z.string(),
  href: z.string(),
  title: z.string(),
  verdict,
  verdictLabel: z.string(),
  verdictMeaning: z.string(),
  summary: z.string(),
  claim: z.strictObject({
    text: z.string(),
    quotation: z.string().nullable(),
    stated: z.string().nullable().describe('The number as it was stated: "nearly 30%".'),
    speaker: z.string(),
    speakerDescription: z.string(),
    saidOn: dateView,
    saidIn: z.strictObject({ line: z.string(), href: z.string() }),
    locator: z.string(),
  }),
  assessment: z.strictObject({
    finding: z.string(),
    outcome: z.string(),
    sentence: z.string(),
    allowed: z.array(z.string()),
  }),
  comparison: comparisonView.nullable(),
  context: z.array(z.strictObject({ label: z.string(), statistic: statisticView })),
  body: bodyView,
  citations: z.array(citationView),
  checkedOn: dateView,
  checkedBy: z.string(),
  reviewBy: dateView,
  viewpoint: z.string(),
  usedIn: z.array(linkView),
});
export type FactCheckView = z.infer<typeof factCheckView>;

const outcomeWords: Record<Assessment['outcome'], string> = {
  supported: 'Supported',
  close: 'Close',
  contradicted: 'Contradicted',
  'not-comparable': 'Not comparable',
};

export function toFactCheckView(context: ViewContext, uses: Uses, id: FactCheckId): FactCheckView {
  const check = entry(context.catalog.factChecks, id);
  const { claim } = check;
  const speaker = entry(context.catalog.people, claim.speaker);
  const assessment = assess(claim, context.resolve);
  const finding = findingOf(assessment);
  const rested = claimStatistics(claim).flatMap((reference) => context.resolve(reference).citations);
  const cited = check.evidence.map((source) => ({ source, locator: 'Whole document' }));
  const citations = new Map(
    [...rested, ...cited].map((citation) => [`${citation.source} ${citation.locator}`, citation]),
  );
  return {
    id,
    href: paths.factCheck(id),
    title: check.title,
    verdict: check.verdict,
    verdictLabel: verdictWords[check.verdict].label,
    verdictMeaning: verdictWords[check.verdict].meaning,
    summary: check.summary,
    claim: {
      text: claim.text,
      quotation: claim.quotation ?? null,
      stated: statedText(claim.asserts?.relation, assessment),
      speaker: speaker.name,
      speakerDescription: speaker.description,
      saidOn: { iso: claim.saidOn, text: formatDate(claim.saidOn) },
      saidIn: { line: formatSource(entry(context.catalog.sources, claim.saidIn)), href: paths.source(claim.saidIn) },
      locator: claim.locator,
    },
    assessment: {
      finding,
      outcome: outcomeWords[assessment.outcome],
      sentence: sentenceOf(assessment),
      allowed: allowedVerdicts[finding].verdicts.map((allowed) => verdictWords[allowed].label),
    },
    comparison: toComparisonView(context, claim, assessment),
    context:
      'context' in assessment
        ? assessment.context.map(({ label, statistic }) => ({ label, statistic: viewOf(context, statistic) }))
        : [],
    body: toBodyView(context, check.body),
    citations: [...citations.values()].map((citation) => toCitationView(context, citation)),
    checkedOn: { iso: check.checkedOn, text: formatDate(check.checkedOn) },
    checkedBy: entry(context.catalog.people, check.checkedBy).name,
    reviewBy: { iso: check.reviewBy, text: formatDate(check.reviewBy) },
    viewpoint: entry(context.catalog.viewpoints, check.viewpoint).name,
    usedIn: [...(uses.factChecks.get(id) ?? [])],
  };
}

function statedText(relation: keyof typeof relationWords | undefined, assessment: Assessment): string | null {
  if (relation === undefined || !('claimed' in assessment)) return null;
  return `${relationWords[relation]} ${formatQuantity(assessment.claimed)}`.trim();
}

/** The assessment in a sentence: claimed, measured, difference. */
function sentenceOf(assessment: Assessment): string {
  if (assessment.outcome !== 'not-comparable') {
    const { difference, relative } = assessment;
    if (difference.value.eq(0)) return 'The claimed number is the measured number.';
    const side = difference.value.gt(0) ? 'above' : 'below';
    const share = relative === null ? '' : `, ${relative.abs().toFixed(1)}% of it`;
    return `The claimed number lies ${formatQuantity(difference, { as: 'magnitude', decimals: null })} ${side} the measured number${share}.`;
  }
  if (assessment.reason === 'definitions-differ') return assessment.explanation;
  return 'The claim asserts no number; it is judged by the evidence cited.';
}
