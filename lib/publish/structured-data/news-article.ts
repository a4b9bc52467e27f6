import type { CreativeWorkSeries, IdReference, NewsArticle } from 'schema-dts';
import { absolute, paths } from '../../site';
import type { ArticleView } from '../../views/article-view';
import {
  aboutNodes,
  citationNodes,
  correctionNodes,
  nodeIds,
  commonProperties,
  personNode,
  publisherNode,
  reference,
} from './nodes';

/**
 * An explainer as schema.org’s NewsArticle. `dateModified` is present only if the substance changed. Fact-checks are described
 * only on their own pages, so that each is described once.
 */
export function newsArticle(article: ArticleView): NewsArticle {
  const { href, viewpoint, body, updated } = article;
  return {
    '@type': 'NewsArticle',
    '@id': nodeIds.article(href),
    url: absolute(href),
    mainEntityOfPage: absolute(href),
    headline: article.title,
    description: article.standfirst,
    image: absolute(article.cardHref),
    datePublished: article.published.iso,
    ...(updated === null ? {} : { dateModified: updated.iso }),
    author: article.byline.map(personNode),
    publisher: publisherNode(),
    articleSection: article.kicker,
    wordCount: body.wordCount,
    ...aboutNodes(article.topics),
    isBasedOn: reference(absolute(viewpoint.source.href)),
    ...partOf(article),
    ...citationNodes(body.bibliography),
    ...correctionNodes(article.corrections),
    ...commonProperties(),
  };
}

/**
 * The site and, for an explainer in the edition (the ordered set of explainers on the front page), the edition and the explainer’s position
 * in it.
 */
function partOf({ place }: ArticleView): { isPartOf: (IdReference | CreativeWorkSeries)[]; position?: number } {
  const website = reference(nodeIds.website);
  if (place === null) return { isPartOf: [website] };
  const edition: CreativeWorkSeries = {
    '@type': 'CreativeWorkSeries',
    name: place.edition,
    url: absolute(paths.home),
  };
  return { isPartOf: [website, edition], position: place.place };
}
