import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { newsroomWith } from '../../check/testdata/newsroom';
import { absolute, site } from '../../site';
import { pageTexts } from '../page-texts';
import { finishedPage, finishedSite } from '../testing/finished';

const article = (title: string, publishedOn: string, more = ''): string => `---
title: ${title}
standfirst: A standfirst.
kicker: Harvest
viewpoint: oats-first
authors: [desk]
publishedOn: '${publishedOn}'
leadFigure: oats/lines
supports: { none: No check was made }
contradicts: { none: No statement failed }
${more}---

It was <Stat of="oats/arvenia" /> <Cite source="fjord-office/yearbook-2023" />.

<Figure id="oats/lines" />
`;

const body =
  '<p>Whole & “quoted” <em>text</em> ]]&gt; with <a href="/glossary/">words</a>.</p><figure id="figure-oats-lines"></figure>';
const forms = ['feed.xml', 'atom.xml', 'feed.json'] as const;
const pages = ['/', '/fact-checks/', '/corrections/', '/topics/grain/', '/fact-checks/view/oats-first/'];
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const on = '2024-03-10';
  const written = {
    'content/articles/a-b.mdx': article('Grain & <grain>', '2024-03-01', "updatedOn: '2024-03-05'\ntopics: [grain]\n"),
    'content/articles/draft.mdx': article('Not to be heard', '2024-02-01', 'status: draft\n'),
    'content/articles/later.mdx': article('Not yet to be heard', '2024-03-11'),
    'content/topics.yml': 'grain: { name: Grain, about: What grows. }\n',
    'content/corrections.yml': `misread:
  date: '2024-03-05'
  severity: correction
  of: { articles: [a-b] }
  was: We wrote one.
  now: It says two.
  why: A row was misread.
`,
  };
  const finished = finishedSite(await newsroomWith(written, on), { html: () => finishedPage(body), on });
  files = new Map((await pageTexts(finished)).map(([address, content]) => [address, String(content)]));
});

const at = (address: string): string => files.get(address) ?? '';

describe('the feeds', () => {
  it('exist for the site, the fact-checks, the corrections, each topic and each viewpoint, in three formats', () => {
    const feeds = [...files.keys()].filter((name) => forms.some((form) => name.endsWith(`/${form}`)));
    expect(feeds).toEqual(pages.flatMap((page) => forms.map((form) => `${page}${form}`)));
  });

  it.each(pages)('of %s have the same content in each format', (page) => {
    const rss = parseRssFeed(at(`${page}feed.xml`));
    const atom = parseAtomFeed(at(`${page}atom.xml`));
    const json = parseJsonFeed(at(`${page}feed.json`));
    const ids = rss.items?.map(({ guid }) => guid?.value) ?? [];
    expect(ids.length).toBeGreaterThan(0);
    expect(atom.entries?.map(({ id }) => id)).toEqual(ids);
    expect(json.items?.map(({ id }) => id)).toEqual(ids);
    const texts = rss.items?.map(({ content }) => content?.encoded);
    expect(atom.entries?.map(({ content }) => content?.value)).toEqual(texts);
    expect(json.items?.map((item) => item.content_html)).toEqual(texts);
    expect([rss.title, atom.title?.value, json.title].map(String)).toEqual(Array(3).fill(rss.title));
  });

  it('of a topic contain its explainers, and the feeds of a viewpoint contain its explainers and fact-checks', () => {
    const titles = (page: string) => parseRssFeed(at(`${page}feed.xml`)).items?.map(({ title }) => title);
    expect(titles('/topics/grain/')).toEqual(['Grain & <grain>']);
    expect(titles('/fact-checks/view/oats-first/')).toHaveLength(3);
    expect(titles('/fact-checks/')).toEqual(['Are oats nearly 25% of the harvest?']);
  });

  it('contain their own address and the address of their page', () => {
    const rss = parseRssFeed(at('/fact-checks/feed.xml'));
    expect(rss.link).toBe(absolute('/fact-checks/'));
    expect(rss.atom?.links).toEqual([
      { href: absolute('/fact-checks/feed.xml'), rel: 'self', type: 'application/rss+xml' },
    ]);
    const atom = parseAtomFeed(at('/fact-checks/atom.xml'));
    expect(atom.id).toBe(absolute('/fact-checks/'));
    expect(atom.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', absolute('/fact-checks/atom.xml')],
      ['alternate', absolute('/fact-checks/')],
    ]);
    expect(parseJsonFeed(at('/fact-checks/feed.json'))).toMatchObject({
      home_page_url: absolute('/fact-checks/'),
      feed_url: absolute('/fact-checks/feed.json'),
      language: site.language,
    });
    expect(JSON.parse(at('/fact-checks/feed.json'))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  });

  it('list the newest entries first, by the dates in the content', () => {
    const rss = parseRssFeed(at('/feed.xml'));
    expect(rss.items?.map(({ title, pubDate }) => [title, pubDate])).toEqual([
      ['Grain & <grain>', 'Fri, 01 Mar 2024 00:00:00 GMT'],
      ['Should Arvenia grow more oats?', 'Fri, 12 Jan 2024 00:00:00 GMT'],
      ['Are oats nearly 25% of the harvest?', 'Wed, 10 Jan 2024 00:00:00 GMT'],
    ]);
    expect(rss.lastBuildDate).toBe('Tue, 05 Mar 2024 00:00:00 GMT');
    const atom = parseAtomFeed(at('/atom.xml'));
    expect(atom.updated).toBe('2024-03-05T00:00:00Z');
    expect(atom.entries?.[0]).toMatchObject({ published: '2024-03-01T00:00:00Z', updated: '2024-03-05T00:00:00Z' });
    expect(parseJsonFeed(at('/feed.json')).items?.[0]).toMatchObject({ date_modified: '2024-03-05T00:00:00Z' });
  });

  it('have full text with absolute addresses, and each figure as a picture with its data', () => {
    const [first] = parseRssFeed(at('/feed.xml')).items ?? [];
    const html = first?.content?.encoded ?? '';
    expect(html).toMatch(/Whole &#x26; “quoted” <em>text<\/em> \]\]/);
    expect(html).toContain(`<a href="${absolute('/glossary/')}">words</a>`);
    expect(html).toMatch(/<img src="https?:[^"]+" alt="[^"]{20,}" width="1200" height="630">/);
    expect(html).toMatch(/<\/figure>[\s\S]*<table>/);
    expect(html).not.toMatch(/<script|<iframe|class=|style=|(?:href|src)="\//);
    expect(first?.dc?.creators).toEqual(['The data desk']);
  });

  it('contain no drafts, and no content before its publication day', () => {
    for (const [address, content] of files) {
      expect(content, address).not.toMatch(/to be heard|articles\/(?:draft|later)/);
    }
  });
});
