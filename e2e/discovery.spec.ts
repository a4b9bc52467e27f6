import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'parse5';
import { attribute, elementsOf } from './elements';
import { articlePages, builtFile, embeds, figureIds, outFolder, sitemapPages } from './site';

// The tests fetch and parse documents inside the page. The site's Content-Security-Policy rightly forbids this, so these tests bypass it.
test.use({ bypassCSP: true });

test('the feed is well-formed RSS with absolute addresses and every article', async ({ page }) => {
  await page.goto('/');
  const feed = await page.evaluate(async () => {
    const response = await fetch('/feed.xml');
    const xml = new DOMParser().parseFromString(await response.text(), 'application/xml');
    return {
      type: response.headers.get('content-type'),
      error: xml.querySelector('parsererror')?.textContent ?? null,
      root: xml.documentElement.localName,
      links: [...xml.querySelectorAll('link')].map((link) => link.textContent ?? ''),
      items: [...xml.querySelectorAll('item')].map((item) => ({
        link: item.querySelector('link')?.textContent ?? '',
        title: item.querySelector('title')?.textContent ?? '',
        date: item.querySelector('pubDate')?.textContent ?? '',
      })),
    };
  });
  expect(feed).toMatchObject({ error: null, root: 'rss', type: expect.stringContaining('application/rss+xml') });
  for (const link of feed.links.filter(Boolean)) expect(link).toMatch(/^https?:\/\//);
  expect(feed.items.map(({ link }) => new URL(link).pathname)).toEqual(expect.arrayContaining(articlePages()));
  for (const { title, date } of feed.items) {
    expect(title).not.toBe('');
    expect(Number.isNaN(Date.parse(date))).toBe(false);
  }
});

test('the sitemap lists every page except embeds, old addresses of moved pages and the 404 page', () => {
  const built = readdirSync(outFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.slice(0, -'index.html'.length))
    .filter((page) => !/^\/(?:embed\/.|404\/|_not-found\/)/.test(page))
    .filter((page) => !builtFile(`${page}index.html`).includes('<meta name="robots" content="noindex">'));
  expect([...sitemapPages()].sort()).toEqual(built.sort());
});

test('robots.txt names the sitemap', () => {
  expect(builtFile('robots.txt')).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
});

test('every page has one title, a description and its own canonical address', () => {
  for (const address of sitemapPages()) {
    const elements = [...elementsOf(parse(builtFile(`${address}index.html`)))];
    const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
    const valueOf = (name: string, key: string, value: string, wanted: string): string => {
      const found = named(name).find((one) => attribute(one, key) === value);
      return (found && attribute(found, wanted)) ?? '';
    };
    const titles = named('title').filter(({ parentNode }) => parentNode !== null && parentNode.nodeName === 'head');
    expect.soft(titles, address).toHaveLength(1);
    expect.soft(valueOf('meta', 'name', 'description', 'content').length, address).toBeGreaterThan(20);
    expect.soft(valueOf('link', 'rel', 'canonical', 'href'), address).toMatch(new RegExp(`^https?://[^/]+${address}$`));
    expect.soft(named('html').map((html) => attribute(html, 'lang'))[0], address).toMatch(/^en/);
    expect.soft(named('h1'), address).toHaveLength(1);
  }
});

const pngSignature = '89504e470d0a1a0a';

const checkPages = embeds()
  .filter(({ kind }) => kind === 'fact-check')
  .map(({ page }) => page);

test('every explainer, fact-check and figure declares a share image, which is 1200 × 630 px', () => {
  for (const address of [...articlePages(), ...checkPages, ...figureIds().map((id) => `/figures/${id}/`)]) {
    const file = path.join(outFolder, address, 'share.png');
    expect(existsSync(file), address).toBe(true);
    const bytes = readFileSync(file);
    expect.soft(bytes.subarray(0, 8).toString('hex'), address).toBe(pngSignature);
    expect.soft([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], address).toEqual([1200, 630]);
    expect
      .soft(builtFile(`${address}index.html`), address)
      .toMatch(new RegExp(`property="og:image" content="https?://[^"]+${address}share\\.png"`));
  }
});
