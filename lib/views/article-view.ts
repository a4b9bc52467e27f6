import { z } from 'zod';
import { entry, type Catalog } from '../domain/catalog';
import type { ArticleSlug } from '../domain/ids';
import { formatDate } from '../format/format-period';
import { paths } from '../site';
import { balanceView, toBalanceView } from './balance-view';
import { bodyView, toBodyView } from './body-view';
import { namedLink, topicLinks } from './summary-view';
import { correctionsOf, correctionView, lastChanged } from './correction-view';
import { dateView } from './link-view';
import { personRef, toPersonRef } from './person-ref';
import { minutesToRead } from './reading-time';
import { relatedTo, relatedView } from './related';
import type { ViewContext } from './view-context';
import { toViewpointView, viewpointView } from './viewpoint-view';

/** What lists of articles show about each article. */
export const articleSummary = z.strictObject({
  slug: z.string(),
  href: z.string(),
  cardHref: z.string(),
  title: z.string(),
  standfirst: z.string(),
  kicker: z.string(),
  authors: z.array(z.string()),
  byline: z.array(personRef).describe('The authors, with links to their pages.'),
  topics: z.array(namedLink),
  published: dateView,
  updated: dateView.nullable().describe('The date of the last substantial change, including corrections.'),
  draft: z.boolean(),
  minutes: z.number().describe('The reading time in minutes, without collapsed parts.'),
  leadFigure: z.string(),
  viewpoint: viewpointView,
  checked: z.string().describe('A sentence with the number of checked statements by outcome.'),
});
export type ArticleSummary = z.infer<typeof articleSummary>;

/** The position of an explainer in the edition, an ordered set of explainers. */
const placeView = z.strictObject({
  edition: z.string(),
  place: z.number().describe('The position, counted from 1.'),
  of: z.number(),
  previous: z.strictObject({ href: z.string(), title: z.string() }).nullable(),
  next: z.strictObject({ href: z.string(), title: z.string() }).nullable(),
});
type PlaceView = z.infer<typeof placeView>;

export const articleView = articleSummary.extend({
  markdownHref: z.string().describe('The address of the article as Markdown.'),
  corrections: z.array(correctionView).describe('Newest first.'),
  body: bodyView,
  balance: balanceView,
  place: placeView.nullable().describe('Null for an explainer that is not in the edition.'),
  related: z.array(relatedView),
  /** The ids of the figures and fact-checks in the body. The page looks up the data of each by its id. */
  figures: z.array(z.string()),
  factChecks: z.array(z.string()),
});
export type ArticleView = z.infer<typeof articleView>;

export function toArticleSummary(context: ViewContext, slug: ArticleSlug): ArticleSummary {
  const article = entry(context.catalog.articles, slug);
  const changed = lastChanged(context.catalog, slug);
  return {
    slug,
    href: paths.article(slug),
    cardHref: paths.articleCard(slug),
    title: article.title,
    standfirst: article.standfirst,
    kicker: article.kicker,
    authors: article.authors.map((id) => entry(context.catalog.people, id).name),
    byline: article.authors.map((id) => toPersonRef(context, id)),
    topics: topicLinks(context, article.topics),
    published: { iso: article.publishedOn, text: formatDate(article.publishedOn) },
    updated: changed === null ? null : { iso: changed, text: formatDate(changed) },
    draft: article.status === 'draft',
    minutes: minutesToRead(context, article),
    leadFigure: article.leadFigure,
    viewpoint: toViewpointView(context, article.viewpoint),
    checked: toBalanceView(context.catalog, article).sentence,
  };
}

export function toArticleView(context: ViewContext, slug: ArticleSlug): ArticleView {
  const article = entry(context.catalog.articles, slug);
  const body = toBodyView(context, article.body, article);
  return {
    ...toArticleSummary(context, slug),
    markdownHref: paths.articleMarkdown(slug),
    corrections: correctionsOf(context.catalog, { kind: 'articles', id: slug }),
    body,
    balance: toBalanceView(context.catalog, article),
    place: placeOf(context.catalog, slug),
    // In dev, related explainers are omitted if the content has problems.
    related: context.broken === undefined ? relatedTo(context.catalog, slug) : [],
    figures: [...new Set(body.uses.flatMap((use) => (use.word === 'Figure' ? [use.id] : [])))],
    factChecks: [...new Set(body.uses.flatMap((use) => (use.word === 'FactCheck' ? [use.id] : [])))],
  };
}

function placeOf(catalog: Catalog, slug: ArticleSlug): PlaceView | null {
  const { edition } = catalog;
  const order = edition?.order ?? [];
  const index = order.indexOf(slug);
  if (edition === null || index === -1) return null;
  const linkTo = (other: ArticleSlug | undefined) =>
    other === undefined ? null : { href: paths.article(other), title: entry(catalog.articles, other).title };
  return {
    edition: edition.name,
    place: index + 1,
    of: order.length,
    previous: index === 0 ? null : linkTo(order[index - 1]),
    next: linkTo(order[index + 1]),
  };
}
