import { readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { z } from 'zod';
import { DevCopy } from '../lib/bench/measure/dev-copy';
import { copyProject } from '../lib/bench/measure/project-copy';
import { findNginx } from '../lib/hosting/find-nginx.mjs';
import { siteFileNames } from '../lib/hosting/read-site';
import { runNginx } from '../lib/hosting/run-nginx';
import { readHosting } from '../lib/hosting/write-hosting';
import { siteHandler } from '../lib/hosting/serve/handler';
import { listen } from '../lib/hosting/serve/listen';
import { headersAt } from '../lib/publish/headers/site-headers';
import { embedView } from '../lib/views/embed-view';
import { elsewhere, hostPage, hosts } from './embed-hosts';
import { fixtureNewsroom, putNewsroom } from './newsrooms';
import { watchComplaints } from './page-complaints';
import { runCommandWith, type Answer } from './run-command';
import { faultsOfSite } from './site-faults';
import { watchPolicy } from './watch-policy';

// These tests publish the fixture newsroom under a path on a host that also has other sites.

test.describe.configure({ mode: 'serial', timeout: 600_000 });

const below = '/data';
let root = '';
let server: Server;
/** The origin of the host. The site is both built for this origin and served from it, so that absolute addresses work too. */
let origin = '';

const published = (): string => path.join(root, 'published');
const current = (): string => path.join(published(), 'current');
const command = (name: string, ...args: readonly string[]): Promise<Answer> =>
  runCommandWith({ SITE_ORIGIN: `${origin}${below}/` }, root, name, ...args);
const publish = (...args: readonly string[]): Promise<Answer> => command('publish', '--to', published(), ...args);
const file = (name: string): string => readFileSync(path.join(current(), name), 'utf8');
const embedList = z.object({ publisher: z.object({ origin: z.string() }), embeds: z.array(embedView) });
const embeds = () => embedList.parse(JSON.parse(file('embed/embeds.json')));

test.beforeAll(async () => {
  test.setTimeout(600_000);
  root = await copyProject('under-path', ['fonts', 'typefaces']);
  await putNewsroom(root, await fixtureNewsroom());
  // The server starts before the first build, because the site must be built for the server's port.
  server = createServer((request, response) =>
    siteHandler(current(), () => readHosting(path.join(root, 'hosting')))(request, response),
  );
  const listening = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  if (listening.kind === 'taken') throw new Error('No port is free.');
  origin = `http://localhost:${listening.port}`;
});

test.afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(root, { recursive: true, force: true, maxRetries: 5 });
});

/** From now on, collects a page's requests to addresses outside the site, including other addresses on the same host. */
function watchOutside(page: Page): string[] {
  const outside: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && !url.href.startsWith(`${origin}${below}/`))
      outside.push(`${page.url()}: ${url.href}`);
  });
  return outside;
}

/** Finds the broken links on the site, independently of the code that verifies links during publishing. */
async function deadLinks(): Promise<string[]> {
  const faults = await faultsOfSite(current(), { origin, path: below });
  return faults.filter((fault) => fault.includes(' leads '));
}

/** The names and values of all attributes in a document. */
function attributesOf(html: string): { readonly name: string; readonly value: string }[] {
  const found: { readonly name: string; readonly value: string }[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) found.push(...node.attrs);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

test('the site passes every verification and is published', async () => {
  const { code, output } = await publish();
  expect(code, output).toBe(0);
  expect(output).toMatch(/^Published: .*current now points to 0001-/m);
  expect(await deadLinks()).toEqual([]);
});

test('every address in every file on the site includes the path', async () => {
  const names = (await siteFileNames(current())).filter((name) =>
    /\.(?:html|xml|json|md|txt|bib|ris|csv|svg|css|js)$/.test(name),
  );
  expect(names.length).toBeGreaterThan(500);
  const wrong = names.flatMap((name) => {
    const text = file(name);
    const rooted = name.endsWith('.html')
      ? attributesOf(text)
          .filter(({ value }) => /^\/(?!data\/)/.test(value))
          .map(({ name: attribute, value }) => `${attribute}="${value}"`)
      : [];
    return [
      ...rooted,
      // Absolute addresses must include the path too, even in embed code and in JSON within an attribute.
      ...(text.match(new RegExp(`${origin}/(?!data[/"]).{0,40}`, 'g')) ?? []),
      ...(text.match(/\burl\(["']?\/(?!data\/).{0,40}/g) ?? []),
      ...(text.match(/"(?:href|pinnedHref|page)(?:":|&quot;:&quot;)"?\/(?!data\/).{0,40}/g) ?? []),
      ...(text.match(/\/data\/data\/.{0,40}/g) ?? []),
    ].map((what) => `${name}: ${what}`);
  });
  expect(wrong).toEqual([]);
  expect(file('robots.txt')).toBe(
    `User-Agent: *\nAllow: /data/\n\nSitemap: ${origin}/data/sitemap.xml\nSitemap: ${origin}/data/news-sitemap.xml\n`,
  );
  expect(file('sitemap.xml')).toContain(`<loc>${origin}/data/</loc>`);
  expect(JSON.parse(file('api/v1/openapi.json'))).toMatchObject({
    servers: [{ url: '{site}/api/v1', variables: { site: { default: `${origin}/data` } } }],
  });
  expect(file('articles/dues-and-ships/cite.bib')).toContain(`${origin}/data/articles/dues-and-ships/`);
  expect(embeds().publisher.origin).toBe(origin);
});

test('every link leads to an existing page or file on the site', async ({ page }) => {
  const asked = new Map<string, string>([[`${origin}${below}/`, 'the start']]);
  const wrong: string[] = [];
  for (const [address, from] of asked) {
    const answer = await page.request.get(address, { maxRedirects: 0 });
    if (answer.status() !== 200) wrong.push(`${from}: ${address} returns ${answer.status()}`);
    if (!(answer.headers()['content-type'] ?? '').includes('text/html')) continue;
    for (const { name, value } of attributesOf(await answer.text())) {
      if (!/^(?:href|src|data-numbers|data-frames)$/.test(name)) continue;
      const target = new URL(value, address);
      target.hash = '';
      if (target.origin === origin && !asked.has(target.href)) asked.set(target.href, address);
    }
  }
  expect(wrong).toEqual([]);
  const outside = [...asked.keys()].filter((address) => !address.startsWith(`${origin}${below}/`));
  expect(outside).toEqual([]);
  const listed = [...file('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page = '']) => page);
  expect(listed.filter((address) => !asked.has(address))).toEqual([]);
  expect(asked.size).toBeGreaterThan(200);
});

test('pages of every kind load everything they need, and nothing from other sites', async ({ page }) => {
  const outside = watchOutside(page);
  const wrong = watchComplaints(page, origin);
  const broken = await watchPolicy(page);
  const loaded = new Set<string>();
  page.on('response', (response) => loaded.add(new URL(response.url()).pathname));
  const listed = [...file('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  // One page at each depth of each section.
  const kinds = new Map(
    listed.map((address) => [
      address.slice(`${origin}${below}`.length).replace(/[^/]+(?=\/)/g, (name, at: number) => (at === 1 ? name : '-')),
      address,
    ]),
  );
  expect(kinds.size).toBeGreaterThan(20);
  for (const address of [
    ...kinds.values(),
    ...embeds()
      .embeds.slice(0, 3)
      .map(({ href }) => `${origin}${href}`),
  ]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('h1').first()).toBeVisible();
  }
  for (const needed of [/^\/data\/fonts\/serif-/, /^\/data\/fonts\/sans-/, /^\/data\/islands\/page-/])
    expect([...loaded].filter((pathname) => needed.test(pathname))).toHaveLength(1);
  // Chromium’s headless shell shows no icons, so it does not load them.
  const icon = await page.request.get(`${origin}${below}/icon.svg`);
  expect([icon.status(), file('index.html').includes(`href="${below}/icon.svg"`)]).toEqual([200, true]);
  expect([...outside, ...wrong, ...broken]).toEqual([]);
});

test('page scripts run, and request nothing outside the site', async ({ page }) => {
  const outside = watchOutside(page);
  const wrong = watchComplaints(page, origin);
  await page.goto(`${origin}${below}/figures/dues/five-countries/`);
  await page.getByRole('button', { name: /^Explore/ }).click();
  await expect(page.getByRole('application')).toBeVisible();

  await page.locator('share-panel summary').click();
  const dialog = page.getByRole('dialog');
  const embedded = `${below}/embed/figures/dues/five-countries/`;
  await expect(dialog.getByRole('group', { name: 'Embed code', exact: true })).toContainText(
    `src="${origin}${embedded}"`,
  );
  await dialog.getByRole('button', { name: 'Show how it will look' }).click();
  await expect(dialog.locator('iframe')).toHaveAttribute('src', embedded);
  await expect(dialog.locator('iframe').contentFrame().getByRole('heading').first()).toBeVisible();

  await page.goto(`${origin}${below}/search/?q=dues`);
  await expect(page.getByRole('status')).toContainText('for “dues”');
  const found = page.getByRole('list', { name: 'Results' }).getByRole('link');
  await expect(found.first()).toBeVisible();
  for (const link of await found.all()) expect(await link.getAttribute('href')).toMatch(/^\/data\//);
  const [number] = z
    .array(z.object({ href: z.string(), text: z.string() }))
    .parse(JSON.parse(file('search/numbers.json')))
    .filter(({ text }) => /^\d+\.\d%/.test(text));
  await page.goto(`${origin}${below}/search/?q=${encodeURIComponent(number?.text ?? '')}`);
  await expect(found.first()).toHaveAttribute('href', /^\/data\/numbers\//);
  await found.first().click();
  await expect(page.getByRole('main').locator('h1')).toBeVisible();

  await page.goto(`${origin}${below}/embed/#show=${embedded}&version=pinned`);
  const playground = page.locator('embed-playground');
  const shown = playground.locator('[data-frame-stage] iframe');
  await expect(shown).toHaveAttribute('src', new RegExp(`^${embedded}[0-9a-f]{12}/$`));
  await expect(shown.contentFrame().getByRole('heading').first()).toBeVisible();
  await expect(playground.getByRole('link', { name: 'Open its page' })).toHaveAttribute(
    'href',
    `${below}/figures/dues/five-countries/`,
  );
  // The policy stops Pagefind from starting a worker, so Pagefind searches without one.
  const others = wrong.filter((what) => !/TrustedScriptURL.*\/pagefind\.js\)$/.test(what));
  expect([...outside, ...others]).toEqual([]);
});

test('a link in an explainer opens the linked page', async ({ page }) => {
  await page.goto(`${origin}${below}/articles/dues-and-ships/`);
  const link = page.getByRole('main').locator(`a[href^="${below}/"]`).first();
  const target = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(`${origin}${target ?? ''}`);
  await expect(page.locator('h1').first()).toBeVisible();
});

test('embed code, and the HTML from oEmbed, work on another site', async ({ page }) => {
  const [embed] = embeds().embeds.filter(({ kind }) => kind === 'figure');
  const host = hosts.find(({ hasOurs }) => hasOurs === true);
  if (embed === undefined || host === undefined) throw new Error('The site has no figure to embed, or no host script.');
  await page.goto(`${origin}${embed.page}`);
  const snippet = (await page.locator('#share-embed-code').textContent()) ?? '';
  expect(snippet).toContain(`src="${origin}${embed.href}"`);
  const discovered = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const response = z
    .object({ html: z.string(), url: z.string() })
    .parse(await (await page.request.get(discovered ?? '')).json());
  expect(response.url).toBe(`${origin}${embed.page}`);

  const framed = { src: `${origin}${embed.href}`, sandbox: null, height: 200 };
  const ours = hostPage(host, [framed]).replace(`src="${origin}/embed.js"`, `src="${origin}${below}/embed.js"`);
  const other = await elsewhere(
    new Map([
      ['/', ours],
      ['/pasted', `<!doctype html><title>Elsewhere</title>${snippet}${response.html}`],
    ]),
  );
  try {
    await page.goto(other.origin);
    await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(200);
    await page.goto(`${other.origin}/pasted`);
    for (const frame of await page.locator('iframe').all()) {
      await frame.scrollIntoViewIfNeeded();
      const inFrame = frame.contentFrame();
      await expect(inFrame.locator('svg:visible').first()).toBeVisible();
      await expect(inFrame.getByRole('link', { name: 'Sources, data and method' })).toHaveAttribute('href', embed.page);
    }
  } finally {
    other.close();
  }
});

test('an unknown address returns 404, both below the path and outside it', async ({ page }) => {
  const outside = watchOutside(page);
  const nowhere = await page.goto(`${origin}${below}/articles/never-written/`);
  expect(nowhere?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'the front page' }).click();
  await expect(page).toHaveURL(`${origin}${below}/`);
  expect(outside).toEqual([]);
  for (const beside of ['/', '/articles/dues-and-ships/', '/database/'])
    expect((await page.request.get(`${origin}${beside}`)).status(), beside).toBe(404);
  const moved = await page.request.get(`${origin}${below}/articles/ships-and-dues/`);
  expect(await moved.text()).toContain(`<a href="${below}/articles/dues-and-ships/" target="_top">`);
});

test('nginx serves the site below the path, with its headers', async () => {
  const program = findNginx();
  test.skip(program === null, 'nginx is not installed, so the site was not tested on it.');
  const headers = await readHosting(path.join(root, 'hosting'));
  const nginx = await runNginx(program ?? '', current(), headers);
  try {
    const ask = (address: string): Promise<Response> => fetch(`${nginx.origin}${address}`, { redirect: 'manual' });
    const names = (await siteFileNames(current())).filter((name) => /\.(?:html|xml|json|js|csv|png|woff2)$/.test(name));
    for (const name of names.filter((_, index) => index % 7 === 0)) {
      const address = `${below}/${name.replace(/(^|\/)index\.html$/, '$1')}`;
      const answer = await ask(address);
      expect(answer.status, address).toBe(200);
      const wanted = headersAt(headers, address);
      expect(
        wanted.map(([header]) => [header, answer.headers.get(header)]),
        address,
      ).toEqual(wanted);
    }
    for (const [asked, leads] of [
      [below, `${below}/`],
      [`${below}/articles/dues-and-ships?from=feed`, `${below}/articles/dues-and-ships/?from=feed`],
    ] as const) {
      const answer = await ask(asked);
      expect([answer.status, answer.headers.get('location')], asked).toEqual([301, leads]);
    }
    for (const nothing of ['/', '/articles/dues-and-ships/', `${below}/nothing/`, `${below}/embed/figures/`]) {
      const answer = await ask(nothing);
      expect(answer.status, nothing).toBe(404);
      expect(await answer.text(), nothing).toContain('Page not found');
    }
  } finally {
    await nginx.stop();
  }
});

test('a changed site is published again, keeps the embeds of the first release, and can be rolled back', async ({
  page,
}) => {
  const figure = 'content/figures/dues/five-countries.yml';
  const pinned =
    embeds().embeds.find((embed) => embed.page === `${below}/figures/dues/five-countries/`)?.pinnedHref ?? '';
  const recorded = await command('keep');
  expect(recorded.code, recorded.output).toBe(0);
  const before = readFileSync(path.join(root, figure), 'utf8');
  await writeFile(path.join(root, figure), before.replace(/^alt: /m, 'alt: In other words. '));
  const kept = await command('keep', '--from', current());
  expect(kept.code, kept.output).toBe(0);
  const archive = path.join(root, 'content/kept');
  const archived = readdirSync(archive, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(path.join(archive, name), 'utf8'));
  expect(archived.length).toBeGreaterThan(0);
  // Archived embeds do not contain the path, so they stay valid if the site moves to another path.
  for (const html of archived) expect(html).not.toContain('/data/');

  const again = await publish();
  expect(again.code, again.output).toBe(0);
  expect(again.output).toMatch(/^Published: .*current now points to 0002-\w+, instead of 0001-/m);
  expect(file('figures/dues/five-countries/index.html')).toContain('In other words.');
  const frame = await (await page.request.get(`${origin}${pinned}`)).text();
  expect(frame).toContain('replaced');
  expect(attributesOf(frame).filter(({ value }) => /^\/(?!data\/)|^\/data\/data\//.test(value))).toEqual([]);
  expect(await deadLinks()).toEqual([]);

  const back = await publish('--rollback');
  expect(back.code, back.output).toBe(0);
  expect(back.output).toMatch(/^Published: .*current now points to 0003-\w+, instead of 0002-/m);
  expect((await page.goto(`${origin}${below}/figures/dues/five-countries/`))?.status()).toBe(200);
  expect(file('figures/dues/five-countries/index.html')).not.toContain('In other words.');
});

test('under a path, dev serves the pages and also the files that a build would publish beside them', async ({
  page,
}) => {
  const dev = await DevCopy.start(4400, async (copy) => putNewsroom(copy, await fixtureNewsroom()), {
    SITE_ORIGIN: `https://example.org${below}`,
  });
  try {
    await expect.poll(() => dev.address(), { timeout: 300_000 }).not.toBeNull();
    const host = dev.address() ?? '';
    expect(dev.output).toContain(`${host}${below}/ (the first page`);
    const outside: string[] = [];
    const failed: string[] = [];
    page.on('response', (response) => {
      const { origin: from, pathname } = new URL(response.url());
      if (from === host && !pathname.startsWith(`${below}/`)) outside.push(response.url());
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(`${host}${below}/`, { timeout: 120_000 });
    await page.getByRole('banner').getByRole('link', { name: 'Figures' }).click({ timeout: 120_000 });
    await expect(page).toHaveURL(`${host}${below}/figures/`, { timeout: 120_000 });
    await page.goto(`${host}${below}/figures/dues/five-countries/`, { timeout: 120_000 });
    await page.getByRole('button', { name: /^Explore/ }).click();
    await expect(page.getByRole('application')).toBeVisible();
    expect([...outside, ...failed]).toEqual([]);
    for (const name of [
      'embed/figures/dues/five-countries/',
      'figures/dues/five-countries/share.png',
      'api/v1/index.json',
    ])
      expect((await page.request.get(`${host}${below}/${name}`)).status(), name).toBe(200);
    expect((await page.request.get(`${host}${below}/nothing/`)).status()).toBe(404);
  } finally {
    await dev.end();
  }
});
