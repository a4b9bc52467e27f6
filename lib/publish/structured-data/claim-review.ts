import type { Claim, ClaimReview, Rating } from 'schema-dts';
import { ratingOf, ratings, type Verdict } from '../../domain/verdict';
import { t } from '../../messages/messages';
import { absolute } from '../../site';
import type { FactCheckView } from '../../views/fact-check-view';
import { lastChangeOf } from '../feeds/entries';
import {
  aboutNodes,
  citationNodes,
  correctionNodes,
  nodeIds,
  commonProperties,
  personNode,
  publisherNode,
  sourceNode,
} from './nodes';

/** The day on which a fact-check last changed; empty if that is its publication day. */
export function modifiedOn(check: FactCheckView): { dateModified?: string } {
  const latest = lastChangeOf(check);
  return latest === check.published.iso ? {} : { dateModified: latest };
}

/** A fact-check as schema.org’s ClaimReview, for the fact-check’s own page and the feed of all fact-checks. */
export function claimReview(check: FactCheckView): ClaimReview {
  const { href, claim } = check;
  const explainers = check.usedIn.filter(({ kind }) => kind === 'article');
  return {
    '@type': 'ClaimReview',
    '@id': nodeIds.review(href),
    url: absolute(href),
    mainEntityOfPage: absolute(href),
    name: check.title,
    claimReviewed: claim.short,
    reviewRating: rating(check.verdict, check.verdictLabel, check.summary),
    itemReviewed: claimNode(check),
    author: personNode(check.checker),
    publisher: publisherNode(),
    datePublished: check.published.iso,
    ...modifiedOn(check),
    ...aboutNodes(check.topics),
    ...(explainers.length === 0
      ? {}
      : {
          isPartOf: explainers.map((explainer) => ({
            '@type': 'NewsArticle',
            '@id': nodeIds.article(explainer.href),
            url: absolute(explainer.href),
            headline: explainer.title,
          })),
        }),
    ...citationNodes(check.citations),
    ...correctionNodes(check.corrections),
    ...commonProperties(),
  };
}

/**
 * The claim. Its author is the speaker. If a report attributes the claim to a person in the report’s own words, the report is the speaker,
 * and the description names the person. The claim’s `appearance` is the source in which the claim was made, even if the speaker had made
 * the claim elsewhere before.
 */
function claimNode({ href, claim }: FactCheckView): Claim {
  const { saidIn, saidOn } = claim;
  const { speaker: name, speakerHref, speakerKind: kind, speakerUrl: url } = claim;
  return {
    '@type': 'Claim',
    '@id': nodeIds.claim(href),
    text: claim.text,
    ...(claim.attributedTo === null ? {} : { description: t('factCheck.reported', { name: claim.attributedTo.name }) }),
    author: personNode({ href: speakerHref, name, kind, url }),
    datePublished: saidOn.iso,
    appearance: {
      ...sourceNode(saidIn),
      ...(saidIn.record.url === null ? {} : { url: saidIn.record.url }),
    },
  };
}

/**
 * The verdict in words, with its place on the methodology page’s scale. The verdict “Unverifiable” has no place on the scale.
 */
function rating(verdict: Verdict, label: string, summary: string): Rating {
  const value = ratingOf[verdict];
  return {
    '@type': 'Rating',
    alternateName: label,
    ...(value === null ? {} : { ratingValue: value, bestRating: ratings.best, worstRating: ratings.worst }),
    ratingExplanation: summary,
  };
}
