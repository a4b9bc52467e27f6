import { z } from 'zod';
import type { Edition } from '../domain/edition';
import { isIntroduced } from '../domain/page';
import { paths } from '../site';
import { articleSummary, toArticleSummary } from './article-view';
import { toFactCheckView } from './fact-check-view';
import { seriesSummary, toSeriesSummary } from './series-view';
import { toSourceView } from './source-view';
import { statisticView, toStatisticView } from './statistic-view';
import { linkView } from './link-view';
import { personSummary, toPersonSummary } from './person-view';
import { checkSummary, toCheckSummary } from './summary-view';
import { under } from './topic-view';
import { plainWords, uncitedFigures } from './uncited';
import type { Backlinks } from './backlinks';
import type { ViewContext } from './view-context';

/** Lists of everything published, for index pages, the feed, the sitemap and the parameters of routes. */
export const indexView = z.strictObject({
  edition: z
    .strictObject({
      name: z.string(),
      question: z.string(),
      standfirst: z.string(),
      leadFigure: z.string(),
      order: z.array(z.string()).describe('The slugs of the edition’s published explainers, in reading order.'),
    })
    .nullable()
    .describe('Null if there is no edition with published explainers.'),
  articles: z.array(articleSummary).describe('Newest first.'),
  factChecks: z.array(
    checkSummary.extend({
      override: z
        .strictObject({ when: z.string(), reason: z.string(), signedBy: z.string() })
        .nullable()
        .describe(
          'For a verdict that the table does not allow: what the numbers show, the reason, and the editor who signed the verdict.',
        ),
    }),
  ),
  pages: z
    .array(
      z.strictObject({
        id: z.string(),
        href: z.string(),
        title: z.string(),
        introduces: z
          .boolean()
          .describe('Whether the text introduces a built-in page, instead of being a page of its own.'),
      }),
    )
    .describe('The standing pages of the newsroom.'),
  figures: z.array(z.strictObject({ id: z.string(), href: z.string(), title: z.string(), subtitle: z.string() })),
  numbers: z.array(
    z.strictObject({
      id: z.string(),
      href: z.string(),
      name: z.string(),
      text: z.string(),
      whole: statisticView.shape.whole,
      isExact: z.boolean().describe('Whether the number is exact rather than a bound or a range.'),
      period: z.string(),
    }),
  ),
  series: z.array(seriesSummary),
  topics: z.array(
    z.strictObject({
      id: z.string(),
      href: z.string(),
      name: z.string(),
      about: z.string(),
      counts: z.strictObject({ articles: z.number(), checks: z.number(), figures: z.number() }),
    }),
  ),
  people: z.array(personSummary),
  uncited: z
    .array(z.strictObject({ text: z.string(), reason: z.string(), by: linkView }))
    .describe('Every number on the site that has no record, with the reason.'),
  plain: z
    .array(z.strictObject({ text: z.string(), reason: z.string(), by: linkView }))
    .describe('The words that look like a statement about numbers but are exempt from the check, with the reason.'),
  sources: z.array(
    z.strictObject({ id: z.string(), href: z.string(), line: z.string(), grade: z.enum(['primary', 'secondary']) }),
  ),
});
export type IndexView = z.infer<typeof indexView>;

function editionView({ name, question, standfirst, leadFigure, order }: Edition): NonNullable<IndexView['edition']> {
  return { name, question, standfirst, leadFigure, order: [...order] };
}

export function toIndexView(context: ViewContext, backlinks: Backlinks): IndexView {
  const { catalog } = context;
  return {
    edition: catalog.edition === null ? null : editionView(catalog.edition),
    articles: [...catalog.articles.keys()]
      .map((slug) => toArticleSummary(context, slug))
      .sort((a, b) => compare(b.published.iso + b.slug, a.published.iso + a.slug)),
    factChecks: [...catalog.factChecks.keys()].map((id) => {
      const { assessment, override } = toFactCheckView(context, backlinks, id);
      return {
        ...toCheckSummary(context, id),
        override: override === null ? null : { when: assessment.when, ...override },
      };
    }),
    pages: [...catalog.standingPages].map(([id, { title }]) => ({
      ...{ id, href: paths.standingPage(id), title },
      introduces: isIntroduced(id),
    })),
    figures: [...catalog.figures].map(([id, { title, subtitle }]) => ({ id, href: paths.figure(id), title, subtitle })),
    numbers: [...catalog.statistics.keys()].map((id) => {
      const { href, name, text, whole, exact, period } = toStatisticView(context, { id, at: null });
      return { id, href, name, text, whole, isExact: exact !== null, period };
    }),
    series: [...catalog.series.keys()].map((id) => toSeriesSummary(context, id)),
    topics: [...catalog.topics].map(([id, { name, about }]) => ({
      ...{ id, href: paths.topic(id), name, about },
      counts: {
        articles: under(catalog.articles, id).length,
        checks: under(catalog.factChecks, id).length,
        figures: under(catalog.figures, id).length,
      },
    })),
    people: [...catalog.people.keys()].map((id) => toPersonSummary(context, backlinks, id)),
    uncited: uncitedFigures(catalog),
    plain: plainWords(catalog),
    sources: [...catalog.sources.keys()].map((id) => {
      const { href, line, grade } = toSourceView(context, backlinks, id);
      return { id, href, line, grade };
    }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
