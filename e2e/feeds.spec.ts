import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { z } from 'zod';
import { articlePages, builtFile, embeds, outFolder, sitemapPages } from './site';

const types = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const;

/** The paths of a page's alternate links, with their types. */
async function alternates(page: Page, address: string): Promise<{ type: string; path: string }[]> {
  await page.goto(address);
  return page.locator('head link[rel="alternate"]').evaluateAll((links) =>
    links.map((link) => ({
      type: link.getAttribute('type') ?? '',
      path: new URL(link.getAttribute('href') ?? '', location.href).pathname,
    })),
  );
}

const builtFiles = readdirSync(outFolder, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);

test('pages link to their feeds in three formats, which other sites may read', async ({ page, request }) => {
  const topic = sitemapPages().find((address) => /^\/topics\/[^/]+\/$/.test(address)) ?? '';
  const view = sitemapPages().find((address) => address.startsWith('/fact-checks/view/')) ?? '';
  for (const address of ['/', '/about/', '/fact-checks/', '/corrections/', topic, view]) {
    const paths = new Map((await alternates(page, address)).map(({ type, path }) => [path, type]));
    const followed = address === '/about/' ? '/' : address;
    for (const [name, type] of Object.entries(types)) {
      expect(paths.get(`${followed}${name}`), `${address} ${name}`).toBe(type);
      expect(paths.get(`/${name}`)).toBe(type);
      const answer = await request.get(`${followed}${name}`);
      expect(answer.headers()).toMatchObject({
        'content-type': `${type}; charset=utf-8`,
        'access-control-allow-origin': '*',
      });
    }
  }
});

test('the three formats of every feed have the same items, without scripts, frames or relative addresses', () => {
  const feeds = builtFiles
    .filter((name) => /(?:^|\/)feed\.xml$/.test(name))
    .map((name) => name.replace(/feed\.xml$/, ''));
  // There is a feed for the whole site, one for fact-checks, one for corrections, and one for each topic.
  const topics = sitemapPages().filter((page) => /^\/topics\/./.test(page));
  expect(feeds.length).toBeGreaterThanOrEqual(3 + topics.length);
  for (const feed of feeds) {
    const items = parseRssFeed(builtFile(`${feed}feed.xml`)).items ?? [];
    const texts = items.map(({ content }) => content?.encoded ?? '');
    expect(parseAtomFeed(builtFile(`${feed}atom.xml`)).entries?.map(({ content }) => content?.value) ?? []).toEqual(
      texts,
    );
    expect(parseJsonFeed(builtFile(`${feed}feed.json`)).items?.map((item) => item.content_html) ?? []).toEqual(texts);
    for (const text of texts) {
      expect(text).not.toMatch(
        /<(?:script|iframe|form|style|svg|div|span)\b|\s(?:class|style|id)=|(?:href|src)="(?!https?:\/\/)/,
      );
      expect(text.length).toBeGreaterThan(200);
    }
    const days = items.map(({ pubDate }) => Date.parse(String(pubDate)));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  }
});

test('an explainer in the feed has every figure of its page as an image with a table, and every fact-check', async ({
  page,
}) => {
  const items = parseRssFeed(builtFile('feed.xml')).items ?? [];
  for (const address of articlePages()) {
    const text = items.find(({ link }) => new URL(link ?? '').pathname === address)?.content?.encoded ?? '';
    await page.goto(address);
    const figures = await page.locator('article figure[id]').count();
    const checks = await page.locator('article section[id^="check-"]').count();
    expect(text.match(/<img src="[^"]+" alt="[^"]{20,}" width="\d+" height="\d+">/g) ?? []).toHaveLength(figures);
    expect(text.match(/<table>/g) ?? []).toHaveLength(figures);
    const quotations = await page.locator('[data-text] > blockquote').count();
    expect(text.match(/<blockquote>/g) ?? []).toHaveLength(checks + quotations);
    const paragraphs = await page
      .locator('[data-text] > p')
      .evaluateAll((all) =>
        all.filter((one) => one.closest('section, details') === null).map((one) => one.textContent ?? ''),
      );
    const plain = squeezed(text.replace(/<sup>\[(.*?)\]<\/sup>/g, '<sup>$1</sup>').replace(/<[^>]*>/g, ''));
    for (const paragraph of paragraphs) expect(plain).toContain(squeezed(paragraph));
  }
});

/** Decodes character references and collapses white space, so that strings can be compared. */
function squeezed(text: string): string {
  return text
    .replace(/&#x([\dA-F]+);/gi, (_, digits: string) => String.fromCodePoint(parseInt(digits, 16)))
    .replace(/\s+/g, ' ')
    .trim();
}

test('every explainer has a Markdown file, which llms.txt lists', async ({ page, request }) => {
  const listed = builtFile('llms.txt');
  for (const address of articlePages()) {
    const found = (await alternates(page, address)).find(({ type }) => type === 'text/markdown');
    expect(found?.path).toBe(`${address}index.md`);
    const answer = await request.get(`${address}index.md`);
    expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    expect(await answer.text()).toMatch(/^---\ntitle: /);
    expect(listed).toContain(`${address}index.md)`);
  }
});

test('robots.txt names both sitemaps, and the news sitemap is well formed', () => {
  expect(builtFile('robots.txt').match(/^Sitemap: .*\/((?:news-)?sitemap\.xml)$/gm)).toHaveLength(2);
  const parsed: unknown = new XMLParser({ ignoreAttributes: false }).parse(builtFile('news-sitemap.xml'));
  expect(parsed).toMatchObject({ urlset: { '@_xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' } });
  const dated = builtFile('sitemap.xml').match(/<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/g) ?? [];
  const checks = sitemapPages().filter((address) => /^\/fact-checks\/[^/]+\/$/.test(address));
  expect(dated.length).toBeGreaterThanOrEqual(articlePages().length + checks.length);
});

const document = z.object({
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
  paths: z.record(z.string(), z.unknown()),
});
/** Matches addresses on this site in an API record. */
const addresses = /"(?:record|page|saidIn|source|csv|image|markdown|embed)": "(https?:[^"]+)"/g;
const schemaNames: Readonly<Record<string, string>> = {
  articles: 'Article',
  'fact-checks': 'FactCheck',
  figures: 'Figure',
  statistics: 'Statistic',
  series: 'Series',
  sources: 'Source',
};

test('every record of the API matches the OpenAPI document, and links to existing records and pages', async ({
  request,
}) => {
  const openapi: unknown = JSON.parse(builtFile('api/v1/openapi.json'));
  expect(Object.keys(document.parse(openapi).paths)).toHaveLength(15);
  const ajv = new Ajv2020({ strict: false, formats: { uri: (text: string) => URL.canParse(text), date: true } });
  ajv.addSchema({ ...z.looseObject({}).parse(openapi), $id: 'openapi' }, undefined, false, false);
  const records = builtFiles.filter((name) => /^api\/v1\/[^/]+\/.+\.json$/.test(name) && !name.endsWith('/index.json'));
  expect(records.length).toBeGreaterThanOrEqual(embeds().length + articlePages().length);
  const there = new Set(builtFiles);
  const wrong: string[] = [];
  for (const name of records) {
    const text = builtFile(name);
    const validate = ajv.getSchema(`openapi#/components/schemas/${schemaNames[name.split('/')[2] ?? ''] ?? ''}`);
    if (validate?.(JSON.parse(text)) !== true) wrong.push(`${name}: ${ajv.errorsText(validate?.errors)}`);
    for (const [, address = ''] of text.matchAll(addresses)) {
      const path = decodeURI(new URL(address).pathname).slice(1);
      if (!there.has(path === '' || path.endsWith('/') ? `${path}index.html` : path)) wrong.push(`${name}: ${address}`);
    }
  }
  expect(wrong).toEqual([]);
  const answer = await request.get('/api/v1/index.json');
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
  });
});

test('the API page names every collection and field, and its example exists', async ({ page, request }) => {
  await page.goto('/api/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('API');
  for (const [name, schemaName] of Object.entries(schemaNames)) {
    const properties = z
      .looseObject({ properties: z.record(z.string(), z.unknown()) })
      .parse(document.parse(JSON.parse(builtFile('api/v1/openapi.json'))).components.schemas[schemaName]).properties;
    const fields = await page.locator(`#${name} tbody th`).allTextContents();
    expect(fields).toEqual(Object.keys(properties));
  }
  const example = /curl (\S+)/.exec((await page.locator('pre').first().textContent()) ?? '')?.[1] ?? '';
  expect((await request.get(new URL(example).pathname)).ok()).toBe(true);
});
