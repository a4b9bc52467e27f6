import { z } from 'zod';
import { standings, verdict } from '../../domain/verdict';
import { absolute, site } from '../../site';
import { articleSummary, type ArticleView } from '../../views/article-view';
import type { CheckOfText, SideView } from '../../views/balance-view';
import type { PublishedViews } from '../published-views';
import { recordAddress, recordOfPage } from './addresses';
import * as shared from './shared-schemas';

const { title, standfirst, kicker, minutes } = articleSummary.shape;

const check = {
  title: z.string().describe('The question that it answers.'),
  verdict: verdict.describe('The verdict.'),
  record: z.url().describe('Its record.'),
};

const side = z
  .strictObject({
    checks: z
      .array(z.strictObject(check).describe('A fact-check that counts on this side.'))
      .describe('The fact-checks on this side that the explainer shows.'),
    none: z.string().nullable().describe('The reason if there are none; otherwise null.'),
  })
  .describe('One side of the balance.');

export const articleRecord = z
  .strictObject({
    ...shared.identity,
    markdown: z.url().describe('The whole text as Markdown.'),
    title: title.describe('Its headline.'),
    standfirst: standfirst.describe('A summary in one or two sentences.'),
    kicker: kicker.describe('The subject above the headline.'),
    authors: z.array(shared.topic).describe('Its authors.'),
    published: z.iso.date().describe('Publication date.'),
    updated: z.iso.date().nullable().describe('Date of the last substantial change, including corrections.'),
    language: z.string().describe('Its language, as a BCP 47 tag.'),
    words: z.number().int().describe('Number of words.'),
    minutes: minutes.describe('Reading time.'),
    image: z.url().describe('Its share image, 1,200 by 630 px, PNG.'),
    viewpoint: z
      .strictObject({
        name: z.string().describe('Our name for it.'),
        holder: shared.topic.describe('Its author.'),
        outlet: z.string().describe('Where it was published.'),
        published: z.string().describe('The date in ISO 8601, as precise as it is known.'),
        thesis: z.string().describe('The argument in our words.'),
        source: z.url().describe('The record of the text.'),
      })
      .describe('The argument that it explains.'),
    balance: z
      .strictObject({
        supports: side,
        contradicts: side,
        sentence: z.string().describe('Number of statements checked, by outcome, in a sentence.'),
        groups: z
          .array(
            z
              .strictObject({
                standing: z.enum(standings).describe('Identifier of the group.'),
                label: z.string().describe('The same in words.'),
                checks: z
                  .array(
                    z
                      .strictObject({
                        ...check,
                        shown: z.boolean().describe('Whether the explainer shows it in full.'),
                      })
                      .describe('A fact-check of the text.'),
                  )
                  .describe('The fact-checks in the group.'),
                none: z.string().nullable().describe('The reason if there are none; otherwise null.'),
              })
              .describe('Statements with the same outcome.'),
          )
          .describe('Every fact-check of the text, by outcome, whether or not the explainer shows it.'),
      })
      .describe('What of the argument holds, and what does not.'),
    topics: z.array(shared.topic).describe('Its topics, most relevant first.'),
    numbers: z
      .array(
        z
          .strictObject({
            reference: z.string().describe('The statistic and its period.'),
            name: z.string().describe('Its name.'),
            text: z.string().describe('As readers see it.'),
            period: z.string().describe('The period in words.'),
            record: z.url().describe('Its record.'),
          })
          .describe('A number of the text.'),
      )
      .describe('Every number in the text, in order of appearance.'),
    figures: z.array(z.url()).describe('The records of its figures.'),
    factChecks: z.array(z.url()).describe('The records of its fact-checks.'),
    sources: z.array(z.url()).describe('The records of its sources, in the order of its bibliography.'),
    usedIn: shared.usedIn.describe('Other explainers that use the same data. Nothing else uses an explainer.'),
    corrections: shared.corrections,
    licences: shared.licences,
  })
  .describe('An explainer about one side of an argument.');

export function toArticleRecord(
  article: ArticleView,
  views: Pick<PublishedViews, 'sources'>,
): z.infer<typeof articleRecord> {
  const { slug, href, viewpoint, body } = article;
  const sources = body.bibliography.map((item) => recordOfPage(item.href));
  const cited = [...views.sources.values()].filter((one) => sources.includes(recordOfPage(one.href)));
  return {
    ...{ id: slug, record: recordAddress('articles', slug), page: absolute(href) },
    markdown: absolute(article.markdownHref),
    ...{ title: article.title, standfirst: article.standfirst, kicker: article.kicker },
    authors: shared.toTopics(article.byline),
    published: article.published.iso,
    updated: article.updated?.iso ?? null,
    ...{ language: site.language, words: body.wordCount, minutes: article.minutes, image: absolute(article.cardHref) },
    viewpoint: {
      name: viewpoint.name,
      holder: { name: viewpoint.holder, page: absolute(viewpoint.holderHref) },
      outlet: viewpoint.outlet,
      published: viewpoint.published.iso,
      thesis: viewpoint.thesis,
      source: recordOfPage(viewpoint.source.href),
    },
    balance: {
      supports: toSide(article.balance.supports),
      contradicts: toSide(article.balance.contradicts),
      sentence: article.balance.sentence,
      groups: article.balance.groups.map(({ checks, ...group }) => ({
        ...group,
        checks: checks.map((one) => ({ ...toCheck(one), shown: one.shown })),
      })),
    },
    topics: shared.toTopics(article.topics),
    numbers: body.numbers.map(({ statistic: { key, name, text, period, href: page } }) => ({
      ...{ reference: key, name, text, period },
      record: recordOfPage(page),
    })),
    figures: article.figures.map((id) => recordAddress('figures', id)),
    factChecks: article.factChecks.map((id) => recordAddress('fact-checks', id)),
    sources,
    usedIn: article.related.map(({ title: other, href: page }) => ({
      ...{ kind: 'article', title: other, page: absolute(page) },
      record: recordOfPage(page),
    })),
    corrections: shared.toCorrections(article.corrections),
    licences: shared.toLicences(
      views,
      cited.map(({ id }) => ({ source: id })),
    ),
  };
}

function toSide({ checks, none }: SideView): z.infer<typeof side> {
  return { checks: checks.map(toCheck), none };
}

function toCheck({ id, title: question, verdict: given }: CheckOfText) {
  return { title: question, verdict: given, record: recordAddress('fact-checks', id) };
}
