import { z } from 'zod';
import { verdictGroups, verdict } from '../../domain/verdict';
import { absolute, site } from '../../site';
import { articleSummary, type ArticleView } from '../../views/article-view';
import type { CheckOfText, SideView } from '../../views/balance-view';
import type { PublishedViews } from '../published-views';
import { recordAddress, recordOfPage } from './addresses';
import { findings, toFindings } from './finding-record';
import * as shared from './shared-schemas';

const { title, standfirst, kicker, minutes } = articleSummary.shape;

const check = {
  title: z.string().describe('The question that the fact-check answers.'),
  verdict: verdict.describe('The verdict.'),
  record: z.url().describe('The address of the fact-check’s record.'),
};

const side = z
  .strictObject({
    checks: z
      .array(z.strictObject(check).describe('A fact-check in the list.'))
      .describe(
        'Fact-checks that the explainer shows. Those under `supports` support the argument; those under `contradicts` contradict it.',
      ),
    none: z.string().nullable().describe('Why there are no fact-checks; null if there are any.'),
  })
  .describe('One side of the balance: the fact-checks that support the argument, or those that contradict it.');

export const articleRecord = z
  .strictObject({
    ...shared.identity,
    markdown: z.url().describe('The whole text as Markdown.'),
    title: title.describe('The headline.'),
    standfirst: standfirst.describe('A summary in one or two sentences.'),
    kicker: kicker.describe('The short label of the subject, shown above the headline.'),
    authors: z.array(shared.topic).describe('The authors.'),
    published: z.iso.date().describe('Publication date.'),
    updated: z.iso.date().nullable().describe('Date of the last substantial change, including corrections.'),
    language: z.string().describe('The language of the text, as a BCP 47 tag.'),
    words: z.number().int().describe('Number of words.'),
    minutes: minutes.describe('Reading time.'),
    image: z.url().describe('The address of the share image, a PNG of 1,200 by 630 px.'),
    viewpoint: z
      .strictObject({
        name: z.string().describe('Our name for the argument.'),
        holder: shared.topic.describe('The author of the argument.'),
        outlet: z.string().describe('The outlet that published the argument.'),
        published: z.string().describe('The date of publication in ISO 8601, as precisely as it is known.'),
        thesis: z.string().describe('A summary of the argument in our words.'),
        source: z.url().describe('The address of the record for the source that contains the argument.'),
      })
      .describe('The argument that the explainer examines.'),
    balance: z
      .strictObject({
        supports: side,
        contradicts: side,
        sentence: z.string().describe('A sentence that counts the checked statements by outcome.'),
        groups: z
          .array(
            z
              .strictObject({
                standing: z.enum(verdictGroups).describe('Identifier of the group.'),
                label: z.string().describe('The name of the group in words.'),
                checks: z
                  .array(
                    z
                      .strictObject({
                        ...check,
                        shown: z.boolean().describe('Whether the explainer shows the fact-check in full.'),
                      })
                      .describe('A fact-check of a statement in the argument.'),
                  )
                  .describe('The fact-checks in the group.'),
                none: z.string().nullable().describe('Why the group is empty; null if it is not.'),
              })
              .describe('A group of statements that have the same outcome.'),
          )
          .describe(
            'Every fact-check of a statement in the argument, by outcome, whether or not the explainer shows it.',
          ),
      })
      .describe('Which parts of the argument the evidence supports, and which it contradicts.'),
    topics: z.array(shared.topic).describe('The topics of the explainer, most relevant first.'),
    numbers: z
      .array(
        z
          .strictObject({
            reference: z
              .string()
              .describe('The id of the statistic, with the period and the day if the text names them: `a/b@2019`.'),
            name: z.string().describe('The name of the statistic.'),
            text: z.string().describe('The number as readers see it.'),
            period: z.string().describe('The period in words.'),
            record: z.url().describe('The address of the statistic’s record.'),
          })
          .describe('A number in the text.'),
      )
      .describe('Every number in the text, in order of appearance.'),
    findings,
    figures: z.array(z.url()).describe('The addresses of the records for the figures in the text.'),
    factChecks: z.array(z.url()).describe('The addresses of the records for the fact-checks in the text.'),
    sources: z
      .array(z.url())
      .describe('The addresses of the records for the sources, in the order of the bibliography.'),
    usedIn: shared.usedIn.describe('Other explainers that use some of the same data as this explainer.'),
    corrections: shared.corrections,
    licences: shared.licences,
  })
  .describe('An explainer about one side of an argument.');

export function toArticleRecord(
  article: ArticleView,
  views: Pick<PublishedViews, 'sources' | 'findings'>,
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
    findings: toFindings(href, views),
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
