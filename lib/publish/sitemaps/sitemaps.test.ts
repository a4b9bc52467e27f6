import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { newsroomWith } from '../../check/testdata/newsroom';
import { absolute } from '../../site';
import { finishedSite } from '../testing/finished';
import { emptyPages } from './empty-pages';
import { listedPages } from './listed-pages';
import { newsSitemap } from './news-sitemap';
import { sitemap } from './sitemap';

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url', parseTagValue: false });
const news = z.object({
  'news:publication': z.object({ 'news:name': z.string(), 'news:language': z.string() }),
  'news:publication_date': z.string(),
  'news:title': z.string(),
});
const urlset = z.object({
  urlset: z.object({
    '@_xmlns': z.string(),
    '@_xmlns:news': z.string().optional(),
    url: z
      .array(z.object({ loc: z.string(), lastmod: z.string().optional(), 'news:news': news.optional() }))
      .default([]),
  }),
});
const urlsOf = (xml: string) => urlset.parse(parser.parse(xml)).urlset.url;

test('a sitemap has the day on which a page last changed, if that day is recorded', async () => {
  const site = finishedSite(
    await newsroomWith({
      'content/corrections.yml': `misread:
  date: '2024-02-03'
  severity: correction
  of: { factChecks: [quarter-of-the-harvest], figures: [oats/bars] }
  was: We wrote one.
  now: It says two.
  why: A row was misread.
`,
    }),
  );
  const pages = [...site.pages, '/figures/oats/bars/', '/figures/oats/lines/', '/corrections/'];
  expect(urlsOf(sitemap(listedPages(pages, site)))).toEqual([
    { loc: absolute('/') },
    { loc: absolute('/articles/more-oats/'), lastmod: '2024-01-12' },
    { loc: absolute('/fact-checks/quarter-of-the-harvest/'), lastmod: '2024-02-03' },
    { loc: absolute('/figures/oats/bars/'), lastmod: '2024-02-03' },
    { loc: absolute('/figures/oats/lines/') },
    { loc: absolute('/corrections/'), lastmod: '2024-02-03' },
  ]);
});

test('a sitemap leaves out empty lists, unused topics, people without statements, and unused verdicts', async () => {
  const context = await newsroomWith({
    'content/topics.yml': 'rye: { name: Rye, about: What else grows. }\n',
    'content/people.yml': `desk: { name: The data desk, kind: organisation, description: The desk }
mara-quill: { name: Mara Quill, kind: person, description: Minister of Harvests }
ivo-sand: { name: Ivo Sand, kind: person, description: Who has not said a word }
`,
  });
  const { index, lists } = finishedSite(context);
  const pages = [
    ...['/', '/compare/', '/topics/', '/topics/rye/', '/people/', '/people/ivo-sand/', '/people/mara-quill/'],
    ...['/fact-checks/verdict/accurate/', '/fact-checks/verdict/false/', '/glossary/', '/methodology/'],
  ];
  const isEmpty = emptyPages(index, lists);
  expect(pages.filter((page) => !isEmpty(page))).toEqual([
    ...['/', '/people/', '/people/mara-quill/', '/fact-checks/verdict/accurate/', '/methodology/'],
  ]);
});

test.each([
  ['2024-01-11', 0],
  ['2024-01-12', 1],
  ['2024-01-13', 1],
  ['2024-01-14', 0],
  [null, 0],
])('if the site is built for the day %s, the news sitemap has %i articles', async (on, count) => {
  const { articles } = finishedSite(await newsroomWith({}));
  const xml = newsSitemap(articles, on);
  expect(urlsOf(xml)).toHaveLength(count);
  expect(urlset.parse(parser.parse(xml)).urlset['@_xmlns:news']).toBe('http://www.google.com/schemas/sitemap-news/0.9');
});

test('an entry in the news sitemap has the publication, language, day and title of the article', async () => {
  const { articles } = finishedSite(await newsroomWith({}));
  expect(urlsOf(newsSitemap(articles, '2024-01-12'))).toEqual([
    {
      loc: absolute('/articles/more-oats/'),
      'news:news': {
        'news:publication': { 'news:name': 'Plumbline', 'news:language': 'en' },
        'news:publication_date': '2024-01-12',
        'news:title': 'Should Arvenia grow more oats?',
      },
    },
  ]);
});
