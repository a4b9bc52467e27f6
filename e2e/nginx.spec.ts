import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { findNginx } from '../lib/hosting/find-nginx.mjs';
import { runNginx, type RunningNginx } from '../lib/hosting/run-nginx';
import { readHosting } from '../lib/hosting/write-hosting';
import { headersAt } from '../lib/publish/headers/site-headers';
import { articlePages, embedPages, hostingFolder, openFigureIds, outFolder, sections, sitemapPages } from './site';
import { watchPolicy } from './watch-policy';

const program = findNginx();
test.skip(program === null, 'nginx is not installed, so the site was not tested on it.');
test.describe.configure({ mode: 'serial' });

let nginx: RunningNginx;
test.beforeAll(async () => {
  nginx = await runNginx(program ?? '', outFolder, await readHosting(hostingFolder));
});
test.afterAll(() => nginx.stop());

test('nginx sends pages and files of every kind, and the 404 page, with the headers that the build computed', async () => {
  const headers = await readHosting(hostingFolder);
  const [figure = ''] = openFigureIds();
  const files = [
    `/figures/${figure}/data.csv`,
    `/figures/${figure}/share.png`,
    ...['/feed.xml', '/atom.xml', '/feed.json', '/fact-checks/feed.xml', '/corrections/atom.xml'],
    ...['/api/v1/index.json', '/api/v1/openapi.json', `/api/v1/figures/${figure}.json`, '/llms.txt', '/sitemap.xml'],
    ...articlePages().map((page) => `${page}index.md`),
    '/icon.svg',
    '/robots.txt',
  ];
  for (const address of [...sitemapPages(), ...embedPages(), ...files, '/404.html']) {
    const answer = await fetch(`${nginx.origin}${address}`);
    expect(answer.status, address).toBe(200);
    const wanted = headersAt(headers, address);
    const got = wanted.map(([name]) => [name, answer.headers.get(name)]);
    expect(got, address).toEqual(wanted);
    expect(answer.headers.has('X-Frame-Options'), address).toBe(wanted.some(([name]) => name === 'X-Frame-Options'));
    await answer.arrayBuffer();
  }
  const nowhere = await fetch(`${nginx.origin}/nothing/at-all/`);
  const ofNotFound = headersAt(headers, '/404.html');
  expect(nowhere.status).toBe(404);
  expect(ofNotFound.map(([name]) => [name, nowhere.headers.get(name)])).toEqual(ofNotFound);
});

test('nginx adds a missing final slash by a redirect, never lists the files in a folder, and rejects POST requests', async () => {
  const [page = ''] = sitemapPages().filter((address) => address !== '/');
  const bare = await fetch(`${nginx.origin}${page.slice(0, -1)}?from=feed`, { redirect: 'manual' });
  expect([bare.status, bare.headers.get('location')]).toEqual([301, `${page}?from=feed`]);
  expect((await fetch(`${nginx.origin}/embed/figures/`)).status).toBe(404);
  expect((await fetch(`${nginx.origin}/`, { method: 'POST' })).status).toBeGreaterThanOrEqual(400);
});

test('nginx serves compressed copies, lets caches keep hashed files permanently, and answers 304 for unchanged files', async () => {
  const [font = ''] = fontsOf(await (await fetch(nginx.origin)).text());
  expect((await fetch(`${nginx.origin}${font}`)).headers.get('cache-control')).toContain('immutable');
  for (const [encoding, extension] of [...(nginx.brotli ? [['br', 'br'] as const] : []), ['gzip', 'gz'] as const]) {
    const answer = await fetch(nginx.origin, { headers: { 'Accept-Encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    expect(existsSync(path.join(outFolder, `index.html.${extension}`))).toBe(true);
    const tag = answer.headers.get('etag') ?? '';
    const again = await fetch(nginx.origin, { headers: { 'Accept-Encoding': encoding, 'If-None-Match': tag } });
    expect(again.status).toBe(304);
  }
});

test('pages of every section open on nginx without violating their Content-Security-Policy', async ({ page }) => {
  const broken = await watchPolicy(page);
  for (const [, [address = '']] of [...sections(), ['embeds', embedPages()] as const]) {
    await page.goto(`${nginx.origin}${address}`);
    // Waits until the page has done the work that it deferred until idle time.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
  await page.waitForLoadState('networkidle');
  expect(broken).toEqual([]);
});

function fontsOf(html: string): string[] {
  return [...html.matchAll(/"(\/fonts\/[^"]+)"/g)].map(([, address = '']) => address);
}
