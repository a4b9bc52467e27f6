import { z } from 'zod';
import { entry, type Catalog } from '../domain/catalog';
import type { TopicId } from '../domain/ids';
import { paths } from '../site';
import { summaryOfArticle, entrySummary, checkSummary, summaryOfFigure, toCheckSummary } from './summary-view';
import type { ViewContext } from './view-context';

/** A topic with its explainers, fact-checks and figures. */
export const topicView = z.strictObject({
  id: z.string(),
  href: z.string(),
  name: z.string(),
  about: z.string(),
  articles: z.array(entrySummary),
  checks: z.array(checkSummary),
  checksHref: z
    .string()
    .describe('The address of the list of the topic’s fact-checks, which readers can filter further.'),
  figures: z.array(entrySummary),
});
export type TopicView = z.infer<typeof topicView>;

export function toTopicView(context: ViewContext, id: TopicId): TopicView {
  const { topics, articles, factChecks, figures } = context.catalog;
  const { name, about } = entry(topics, id);
  return {
    ...{ id, href: paths.topic(id), name, about },
    articles: under(articles, id).map((slug) => summaryOfArticle(context, slug)),
    checks: under(factChecks, id).map((check) => toCheckSummary(context, check)),
    checksHref: paths.checksOnTopic(id),
    figures: under(figures, id).map((figure) => summaryOfFigure(context, figure)),
  };
}

/** Returns whether any content has this topic. */
export function isTopicUsed({ articles, factChecks, figures }: Catalog, id: TopicId): boolean {
  const pieces = [...articles.values(), ...factChecks.values(), ...figures.values()];
  return pieces.some(({ topics }) => topics.includes(id));
}

/** Returns the ids of the entries with a topic. Entries with it as their main topic come first. */
export function under<Id>(pieces: ReadonlyMap<Id, { readonly topics: readonly TopicId[] }>, topic: TopicId): Id[] {
  const places = [...pieces].map(([id, { topics }]) => ({ id, place: topics.indexOf(topic) }));
  return places
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}
