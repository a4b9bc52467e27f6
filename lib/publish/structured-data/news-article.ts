import type { CreativeWorkSeries, IdReference, NewsArticle } from 'schema-dts';
import { absolute, paths } from '../../site';
import type { ArticleView } from '../../views/article-view';
import {
  aboutNodes,
  citationNodes,
  correctionNodes,
  nodeIds,
  ours,
  personNode,
  publisherNode,
  reference,
} from './nodes';

/**
 * An explainer as schema.org's NewsArticle. `dateModified` is there only where its substance changed; the fact-checks in
 * it are left to their own pages, so that each is told once.
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
    ...ours(),
  };
}

/** The site, and the edition with the place in it, where there is one. */
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
