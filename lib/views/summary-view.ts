import { z } from 'zod';
import { entry } from '../domain/catalog';
import type { ArticleSlug, FactCheckId, FigureId, TopicId } from '../domain/ids';
import { verdict } from '../domain/verdict';
import { t } from '../messages/messages';
import { paths } from '../site';
import type { ViewContext } from './view-context';

/** What lists of fact-checks show about each fact-check. */
export const checkSummary = z.strictObject({
  id: z.string(),
  href: z.string(),
  title: z.string(),
  verdict,
  verdictLabel: z.string(),
  summary: z.string(),
  speaker: z.string(),
});
export type CheckSummary = z.infer<typeof checkSummary>;

export function toCheckSummary({ catalog }: ViewContext, id: FactCheckId): CheckSummary {
  const { title, verdict: given, summary, claim } = entry(catalog.factChecks, id);
  const speaker = entry(catalog.people, claim.speaker).name;
  return {
    ...{ id, href: paths.factCheck(id), title, summary, speaker },
    verdict: given,
    verdictLabel: t(`verdict.${given}.label`),
  };
}

/** What lists show about an explainer or a figure: its title and a sentence. */
export const entrySummary = z.strictObject({ href: z.string(), title: z.string(), sentence: z.string() });
export type EntrySummary = z.infer<typeof entrySummary>;

export function summaryOfArticle({ catalog }: ViewContext, slug: ArticleSlug): EntrySummary {
  const { title, standfirst } = entry(catalog.articles, slug);
  return { href: paths.article(slug), title, sentence: standfirst };
}

export function summaryOfFigure({ catalog }: ViewContext, id: FigureId): EntrySummary {
  const { title, subtitle } = entry(catalog.figures, id);
  return { href: paths.figure(id), title, sentence: subtitle };
}

/** An address with a name, for a link. */
export const namedLink = z.strictObject({ href: z.string(), name: z.string() });
export type NamedLink = z.infer<typeof namedLink>;

export function topicLinks({ catalog }: ViewContext, topics: readonly TopicId[]): NamedLink[] {
  return topics.map((id) => ({ href: paths.topic(id), name: entry(catalog.topics, id).name }));
}
