import { z } from 'zod';
import { entry, type Catalog } from '../domain/catalog';
import type { TopicId } from '../domain/ids';
import { paths } from '../site';
import { articleBrief, brief, checkBrief, figureBrief, toCheckBrief } from './brief-view';
import type { ViewContext } from './view-context';

/** Everything that is about a topic. */
export const topicView = z.strictObject({
  id: z.string(),
  href: z.string(),
  name: z.string(),
  about: z.string(),
  articles: z.array(brief),
  checks: z.array(checkBrief),
  checksHref: z.string().describe('Where its fact-checks are listed with the other filters.'),
  figures: z.array(brief),
});
export type TopicView = z.infer<typeof topicView>;

export function toTopicView(context: ViewContext, id: TopicId): TopicView {
  const { topics, articles, factChecks, figures } = context.catalog;
  const { name, about } = entry(topics, id);
  return {
    ...{ id, href: paths.topic(id), name, about },
    articles: under(articles, id).map((slug) => articleBrief(context, slug)),
    checks: under(factChecks, id).map((check) => toCheckBrief(context, check)),
    checksHref: paths.checksOnTopic(id),
    figures: under(figures, id).map((figure) => figureBrief(context, figure)),
  };
}

/** Whether anything names a topic. */
export function isTopicUsed({ articles, factChecks, figures }: Catalog, id: TopicId): boolean {
  const pieces = [...articles.values(), ...factChecks.values(), ...figures.values()];
  return pieces.some(({ topics }) => topics.includes(id));
}

/** The pieces that name a topic, those first for which it is the nearest. */
export function under<Id>(pieces: ReadonlyMap<Id, { readonly topics: readonly TopicId[] }>, topic: TopicId): Id[] {
  const places = [...pieces].map(([id, { topics }]) => ({ id, place: topics.indexOf(topic) }));
  return places
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}
