import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import {
  follow,
  nodesOf,
  readGraph,
  unknownWords,
  type GraphNode,
} from '../lib/publish/structured-data/testing/read-graph';
import { attribute, elementsOf } from './elements';
import { builtFile, outFolder, sectionParts, sitemapPages } from './site';

/** The metadata of a built page, as machines read it. */
interface ReadPage {
  readonly address: string;
  readonly nodes: readonly GraphNode[];
  /** The addresses of the links in the breadcrumb; null if the page has no breadcrumb. */
  readonly crumbs: readonly string[] | null;
  /** The contents of `<meta>` elements, by name or property. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string;
  readonly ids: ReadonlySet<string>;
}

const readBefore = new Map<string, Promise<ReadPage>>();

/** Reads the metadata of a built page; each page is read only once. */
function read(address: string): Promise<ReadPage> {
  const page = readBefore.get(address) ?? readPage(address);
  readBefore.set(address, page);
  return page;
}

async function readPage(address: string): Promise<ReadPage> {
  const elements = [...elementsOf(parse(builtFile(`${address}index.html`)))];
  const graphs = elements.filter((one) => attribute(one, 'type') === 'application/ld+json');
  expect(graphs, `${address} has one block of structured data`).toHaveLength(1);
  const nodes = await readGraph(graphs.map(textOf).join(''));
  expect(unknownWords(nodes), address).toEqual([]);
  const nav = elements.find((one) => one.tagName === 'nav' && attribute(one, 'aria-label') === 'Breadcrumb');
  const meta = new Map<string, string[]>();
  for (const one of elements.filter(({ tagName }) => tagName === 'meta')) {
    const name = attribute(one, 'name') ?? attribute(one, 'property') ?? '';
    meta.set(name, [...(meta.get(name) ?? []), attribute(one, 'content') ?? '']);
  }
  const canonical = elements.find((one) => attribute(one, 'rel') === 'canonical');
  return {
    address,
    nodes,
    meta,
    crumbs: nav === undefined ? null : [...elementsOf(nav)].flatMap((one) => attribute(one, 'href') ?? []),
    canonical: (canonical && attribute(canonical, 'href')) ?? '',
    ids: new Set(elements.flatMap((one) => attribute(one, 'id') ?? [])),
  };
}

function textOf({ childNodes: [first] }: DefaultTreeAdapterTypes.Element): string {
  return first !== undefined && 'value' in first ? first.value : '';
}

/** Whether an address leads to a file, or to a built page with an element that has the id in the fragment. */
async function exists(url: unknown): Promise<boolean> {
  const { pathname, hash } = new URL(String(url));
  if (!pathname.endsWith('/')) return existsSync(path.join(outFolder, pathname));
  if (!existsSync(path.join(outFolder, pathname, 'index.html'))) return false;
  return hash === '' || (await read(pathname)).ids.has(hash.slice(1));
}

const value = ({ properties }: GraphNode, property: string): unknown => properties.get(property)?.[0];
const pages = sitemapPages();
const checkPages = pages.filter((page) => /^\/fact-checks\/[^/]+\/$/.test(page));

for (const [name, part] of sectionParts()) {
  test(`pages have a breadcrumb for readers and machines, and complete metadata for sharing (${name})`, async () => {
    for (const address of part) {
      const { nodes, crumbs, meta, canonical } = await read(address);
      const way = nodesOf(nodes, 'BreadcrumbList').flatMap((list) => follow(nodes, list, 'itemListElement'));
      const items = way.map((item) => String(value(item, 'item')));
      if (address === '/') expect(crumbs).toBeNull();
      else {
        expect.soft(nodesOf(nodes, 'BreadcrumbList'), address).toHaveLength(1);
        expect
          .soft(
            way.map((item) => value(item, 'position')),
            address,
          )
          .toEqual(way.map((_, index) => index + 1));
        expect.soft(items.at(-1), address).toBe(canonical);
        expect.soft(items.map((item) => new URL(item).pathname).slice(0, -1), address).toEqual(crumbs);
        expect.soft(crumbs?.[0], address).toBe('/');
        for (const item of items) expect.soft(await exists(item), `${address} → ${item}`).toBe(true);
        for (const item of way) expect.soft(value(item, 'name'), address).toBeTruthy();
      }
      const asked = ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:locale', 'twitter:card'];
      expect
        .soft(
          asked.filter((property) => meta.get(property)?.length !== 1),
          address,
        )
        .toEqual([]);
      expect.soft(meta.get('og:url'), address).toEqual([canonical]);
    }
  });
}

test('each fact-check has exactly one ClaimReview, on its own page, and no other page has any', async () => {
  const found = await Promise.all(pages.map(async (page) => ({ page, nodes: (await read(page)).nodes })));
  const reviews = found.flatMap(({ page, nodes }) =>
    nodesOf(nodes, 'ClaimReview').map((review) => [page, new URL(String(value(review, 'url'))).pathname]),
  );
  expect(reviews).toEqual(checkPages.map((page) => [page, page]));
  expect(checkPages.length).toBeGreaterThan(0);
});

test('a ClaimReview has the claim, its author and the verdict', async () => {
  for (const address of checkPages) {
    const { nodes } = await read(address);
    for (const review of nodesOf(nodes, 'ClaimReview')) {
      const [claim] = follow(nodes, review, 'itemReviewed');
      const [rating] = follow(nodes, review, 'reviewRating');
      expect.soft(value(review, 'claimReviewed'), address).toBeTruthy();
      expect.soft(claim && follow(nodes, claim, 'author').map((who) => value(who, 'name')), address).toHaveLength(1);
      expect.soft(claim && follow(nodes, claim, 'appearance'), address).toHaveLength(1);
      const verdict = rating && value(rating, 'alternateName');
      expect.soft(verdict, address).toBeTruthy();
      const rated = rating?.properties.has('ratingValue');
      expect.soft(rated, `${address}: ${String(verdict)}`).toBe(verdict !== 'Unverifiable');
    }
  }
});

test('the feed of ClaimReviews has each review with the same properties as on its page', async () => {
  const nodes = await readGraph(builtFile('/fact-checks/claim-reviews.json'));
  expect(unknownWords(nodes)).toEqual([]);
  const inFeed = new Map(nodesOf(nodes, 'ClaimReview').map((review) => [review.id, review]));
  expect(inFeed.size).toBe(checkPages.length);
  for (const address of checkPages) {
    for (const review of nodesOf((await read(address)).nodes, 'ClaimReview')) {
      expect([...(inFeed.get(review.id)?.properties.keys() ?? [])]).toEqual([...review.properties.keys()]);
      expect(value(inFeed.get(review.id) ?? review, 'claimReviewed')).toBe(value(review, 'claimReviewed'));
    }
  }
});

test('each article is a NewsArticle that cites each of its sources once, in the JSON-LD and in the tags for Google Scholar', async () => {
  for (const address of pages.filter((page) => page.startsWith('/articles/'))) {
    const { nodes, meta, ids } = await read(address);
    const articles = nodesOf(nodes, 'NewsArticle');
    expect(articles, address).toHaveLength(1);
    for (const article of articles) {
      const sources = [...ids].filter((id) => /^source-\d+$/.test(id));
      expect(sources.length).toBeGreaterThan(0);
      expect.soft(follow(nodes, article, 'citation'), address).toHaveLength(sources.length);
      expect.soft(meta.get('citation_reference'), address).toHaveLength(sources.length);
      expect.soft(meta.get('citation_title'), address).toEqual([value(article, 'headline')]);
      const changed = value(article, 'dateModified');
      expect.soft(meta.get('article:modified_time')?.[0], address).toBe(changed);
      if (changed !== undefined) expect.soft(String(changed) >= String(value(article, 'datePublished'))).toBe(true);
      expect.soft(await exists(value(article, 'image')), address).toBe(true);
    }
  }
});

for (const folder of ['figures', 'series', 'numbers']) {
  test(`each page in ${folder} has one Dataset, with a description of 50 to 5,000 characters and files that exist`, async () => {
    // The pattern excludes list pages, whose addresses are one level shorter.
    const below = pages.filter((page) => new RegExp(`^/${folder}/[^/]+/[^/]+/$`).test(page));
    expect(below.length).toBeGreaterThan(0);
    let offered = 0;
    for (const address of below) {
      const { nodes } = await read(address);
      const data = nodesOf(nodes, 'Dataset');
      expect.soft(data, address).toHaveLength(1);
      for (const one of data) {
        const { length } = String(value(one, 'description'));
        expect.soft(length >= 50 && length <= 5_000, `${address}: ${length} characters`).toBe(true);
        expect.soft(follow(nodes, one, 'creator').length, address).toBeGreaterThan(0);
      }
      const files = nodesOf(nodes, 'DataDownload').map((file) => value(file, 'contentUrl'));
      if (files.length > 0) offered += 1;
      // If we may show data but not share them, the page offers no file and says so.
      if (folder !== 'numbers') {
        const withheld = builtFile(`${address}index.html`).includes('offer no download');
        expect.soft(files.length > 0, address).toBe(!withheld);
      }
      for (const file of files) expect.soft(await exists(file), `${address} → ${String(file)}`).toBe(true);
    }
    expect(offered).toBeGreaterThan(0);
  });
}

test('the newsroom’s metadata links to its policies', async () => {
  for (const address of ['/', '/about/']) {
    const { nodes } = await read(address);
    const [newsroom] = nodesOf(nodes, 'NewsMediaOrganization');
    const policies = [...(newsroom?.properties ?? [])].filter(([name]) => /polic|principles/i.test(name));
    expect(policies.length, address).toBeGreaterThanOrEqual(4);
    for (const [name, [url]] of policies) expect(await exists(url), `${address} ${name}`).toBe(true);
    expect(nodesOf(nodes, 'WebSite')).toHaveLength(1);
  }
});

test('the breadcrumb is small, fits a narrow window, and is not printed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [pages.find((one) => one.startsWith('/articles/')), checkPages[0], '/about/']) {
    await page.goto(address ?? '/');
    const nav = page.getByRole('navigation', { name: 'Breadcrumb' });
    await expect(nav.getByRole('link').first()).toHaveText('Home');
    const box = await nav.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360 && box.height < 64, address).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('nav[aria-label="Breadcrumb"]')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
});
