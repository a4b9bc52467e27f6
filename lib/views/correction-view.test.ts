import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { articleSlug, factCheckId, figureId, seriesId, sourceId, statisticId } from '../domain/ids';
import { articleEntry } from '../publish/feeds/entries';
import { rssOf } from '../publish/feeds/rss';
import { correctionsFeed } from '../publish/feeds/site-feeds';
import { articleView, toArticleView } from './article-view';
import { correctionLog, noticesOn, toCorrectionLog } from './correction-view';
import { toFactCheckView } from './fact-check-view';
import { toFigureView } from './figure-view';
import { toIndexView } from './index-view';
import { createDependents } from './dependents';
import { toSeriesView } from './series-view';
import { toSourceView } from './source-view';
import { toStatisticPageView } from './statistic-view';
import { indexBacklinks } from './backlinks';

const article = (title: string, text: string): string => `---
title: ${title}
standfirst: In short.
kicker: Harvest
viewpoint: oats-first
authors: [desk]
publishedOn: '2024-01-12'
leadFigure: oats/lines
supports: { none: Nothing }
contradicts: { none: Nothing }
---

${text}
`;

const newsroom = await newsroomWith({
  'content/articles/wrong.mdx': article(
    'What was wrong',
    'Oats are <Corrected id="misread">the second crop</Corrected>.',
  ),
  'content/articles/right.mdx': article('What was right', 'Oats are a crop.'),
  'content/corrections.yml': `misread:
  date: '2024-02-03'
  severity: correction
  was: We wrote that oats were the first crop.
  now: It says the second.
  why: A row was misread.
  of:
    articles: [wrong]
    factChecks: [quarter-of-the-harvest]
    figures: [oats/bars]
    series: [fjord-office/oats]
    sources: [fjord-office/yearbook-2023]
    pages: [compare]
renewed:
  date: '2024-03-04'
  severity: update
  was: The yearbook was not out.
  now: It is.
  why: A new yearbook.
  of: { articles: [wrong], statistics: [oats/exports] }
`,
});
const backlinks = indexBacklinks(newsroom.catalog);
const wrong = articleView.parse(toArticleView(newsroom, articleSlug.parse('wrong')));
const log = correctionLog.parse(toCorrectionLog(newsroom));

/** Functions that return the ids of the corrections shown on a page. */
const shownCorrections = {
  article: (slug: string) => toArticleView(newsroom, articleSlug.parse(slug)).corrections.map(({ id }) => id),
  factCheck: (id: string) =>
    toFactCheckView(newsroom, backlinks, factCheckId.parse(id)).corrections.map((one) => one.id),
  figure: (id: string) => toFigureView(newsroom, backlinks, figureId.parse(id)).corrections.map((one) => one.id),
  series: (id: string) =>
    toSeriesView(newsroom, backlinks, createDependents(backlinks), seriesId.parse(id)).corrections.map((one) => one.id),
  source: (id: string) => toSourceView(newsroom, backlinks, sourceId.parse(id)).corrections.map((one) => one.id),
  number: (id: string) =>
    toStatisticPageView(newsroom, backlinks, statisticId.parse(id)).corrections.map((one) => one.id),
};

describe('a correction', () => {
  it('is shown on the pages of the entries that it lists, after newer corrections', () => {
    expect(shownCorrections.article('wrong')).toEqual(['renewed', 'misread']);
    expect(shownCorrections.article('right')).toEqual([]);
    expect(shownCorrections.factCheck('quarter-of-the-harvest')).toEqual(['misread']);
    expect(shownCorrections.figure('oats/bars')).toEqual(['misread']);
    expect(shownCorrections.number('oats/exports')).toEqual(['renewed']);
  });

  it('of a series is shown on the pages of its numbers and figures', () => {
    expect(shownCorrections.number('oats/arvenia')).toEqual(['misread']);
    expect(shownCorrections.number('oats/arvenia-rise')).toEqual([]);
    expect(shownCorrections.figure('oats/lines')).toEqual(['misread']);
  });

  it('of a series, a source or a built-in page is shown on that page', () => {
    expect(shownCorrections.series('fjord-office/oats')).toEqual(['misread']);
    expect(shownCorrections.source('fjord-office/yearbook-2023')).toEqual(['misread']);
    expect(noticesOn(log, '/compare/').map(({ id }) => id)).toEqual(['misread']);
    expect(noticesOn(log, '/glossary/')).toEqual([]);
  });

  it('is marked in the text, with links between the mark and the notice', () => {
    expect(wrong.body.uses).toEqual([
      {
        word: 'Corrected',
        anchor: 'use-1',
        text: 'the second crop',
        mark: 'corrected',
        label: 'corrected on 3 February 2024: what was changed, and why',
        href: '#correction-misread',
      },
    ]);
    expect(wrong.corrections.map(({ anchor, marks }) => [anchor, marks])).toEqual([
      ['correction-renewed', []],
      ['correction-misread', ['use-1']],
    ]);
  });

  it('updates the date of the explainer in the header, the lists and the feed', () => {
    expect(wrong.updated).toEqual({ iso: '2024-03-04', text: '4 March 2024' });
    const { articles } = toIndexView(newsroom, backlinks);
    expect(articles.map(({ slug, updated }) => [slug, updated?.iso ?? null])).toEqual([
      ['wrong', '2024-03-04'],
      ['right', null],
      ['more-oats', null],
    ]);
    expect(articleEntry(wrong, '').updated).toBe('2024-03-04');
  });

  it('is in the log with links to the pages that it affects', () => {
    expect(log.map(({ label, date, of }) => [label, date.text, of.map(({ href }) => href)])).toEqual([
      ['Update', '4 March 2024', ['/articles/wrong/', '/numbers/oats/exports/']],
      [
        'Correction',
        '3 February 2024',
        [
          '/articles/wrong/',
          '/fact-checks/quarter-of-the-harvest/',
          '/figures/oats/bars/',
          '/series/fjord-office/oats/',
          '/sources/fjord-office/yearbook-2023/',
          '/compare/',
        ],
      ],
    ]);
  });

  it('is an item in the feed, with its own date', () => {
    const feed = rssOf(correctionsFeed(log, '2024-01-12'));
    expect(feed.match(/<item>/g)).toHaveLength(2);
    expect(feed).toContain('/corrections/#correction-misread</link>');
    expect(feed).toContain('<pubDate>Sat, 03 Feb 2024 00:00:00 GMT</pubDate>');
    expect(feed).toContain('We wrote that oats were the first crop. It says the second. A row was misread.');
  });
});

describe('a newsroom without corrections', () => {
  it('has an empty corrections feed with the date of the newsroom’s first publication', () => {
    const feed = rssOf(correctionsFeed([], '2024-01-12'));
    expect(feed).not.toContain('<item>');
    expect(feed).toContain('<lastBuildDate>Fri, 12 Jan 2024 00:00:00 GMT</lastBuildDate>');
  });
});
