import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOfSite } from '../../publish/headers/site-headers';
import { siteHandler } from './handler';
import { listen } from './listen';

let above = '';
let port = 0;
const files = {
  'out/index.html': 'home',
  'out/index.html.br': 'home in Brotli',
  'out/index.html.gz': 'home in gzip',
  'out/404.html': 'no such page',
  'out/figures/a/index.html': 'figure',
  'out/figures/a/data.csv': 'year,value',
  'out/feed.xml': '<rss/>',
  'out/fonts/serif-12345678.woff2': 'font',
  'out-old/secret.txt': 'secret',
  'secret.txt': 'secret',
};
const paths = ['/', '/404.html', '/figures/a/', '/figures/a/data.csv', '/feed.xml', '/fonts/serif-12345678.woff2'];
const siteFiles = paths.map((name) => ({ path: name, uses: new Map() }));
let headers = headersOfSite(siteFiles);
const server = createServer((incoming, response) =>
  siteHandler(path.join(above, 'out'), () => Promise.resolve(headers))(incoming, response),
);

beforeAll(async () => {
  above = await mkdtemp(path.join(tmpdir(), 'plumbline-serve-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(above, name)), { recursive: true });
    await writeFile(path.join(above, name), text);
  }
  const result = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  if (result.kind === 'listening') port = result.port;
});

afterAll(async () => {
  server.close();
  await rm(above, { recursive: true });
});

/** Requests a path exactly as given; `fetch` would normalise it. */
function get(
  exactPath: string,
  method = 'GET',
  sentHeaders: Record<string, string> = {},
): Promise<{ status: number; body: string; header: (name: string) => unknown }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: exactPath, method, headers: sentHeaders }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, header: (name) => response.headers[name] }),
      );
    });
    sent.on('error', reject).end();
  });
}

test('a folder’s address serves its index.html, and the address without a final slash redirects to it', async () => {
  expect(await get('/')).toMatchObject({ status: 200, body: 'home' });
  expect(await get('/figures/a/')).toMatchObject({ status: 200, body: 'figure' });
  const bare = await get('/figures/a?from=feed');
  expect([bare.status, bare.header('location')]).toEqual([308, '/figures/a/?from=feed']);
  expect((await get('//figures/a')).header('location')).toBe('/figures/a/');
});

test.each([
  ['/figures/a/data.csv', 'text/csv; charset=utf-8'],
  ['/feed.xml', 'application/rss+xml; charset=utf-8'],
  ['/figures/a/', 'text/html; charset=utf-8'],
  ['/fonts/serif-12345678.woff2', 'font/woff2'],
])('%s is served as %s', async (address, type) => {
  expect((await get(address)).header('content-type')).toBe(type);
});

test('only files with a content hash in their names may be cached forever', async () => {
  expect((await get('/fonts/serif-12345678.woff2')).header('cache-control')).toContain('immutable');
  expect((await get('/')).header('cache-control')).toBe('no-cache');
});

test('pages, files and error responses have the site’s headers', async () => {
  for (const address of ['/', '/figures/a/', '/nothing/']) {
    expect((await get(address)).header('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect((await get(address)).header('x-frame-options')).toBe('DENY');
  }
  const data = await get('/figures/a/data.csv');
  expect(data.header('access-control-allow-origin')).toBe('*');
  expect((await get('/nothing.csv')).header('access-control-allow-origin')).toBeUndefined();
});

test.each([
  ['br, gzip', 'br', 'home in Brotli'],
  ['gzip', 'gzip', 'home in gzip'],
  ['', undefined, 'home'],
])('a browser that accepts “%s” gets %s', async (accepted, encoding, body) => {
  const answer = await get('/', 'GET', { 'Accept-Encoding': accepted });
  expect([answer.header('content-encoding'), answer.body]).toEqual([encoding, body]);
  expect(answer.header('vary')).toBe('Accept-Encoding');
  const again = await get('/', 'GET', { 'Accept-Encoding': accepted, 'If-None-Match': String(answer.header('etag')) });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test.each(['/nothing/', '/nothing.css', '/figures/', '/index', '/%00', '/%'])(
  '%s gets the 404 page',
  async (address) => {
    expect(await get(address)).toMatchObject({ status: 404, body: 'no such page' });
  },
);

test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/../out-old/secret.txt', '/..\\secret.txt'])(
  'a request for %s does not reach a file outside the folder',
  async (address) => {
    expect((await get(address)).body).not.toContain('secret');
  },
);

test('a request with a method other than GET and HEAD is rejected', async () => {
  expect(await get('/', 'POST')).toMatchObject({ status: 405, body: '' });
});

describe('a site under a path', () => {
  const atRoot = headers;
  beforeAll(() => {
    headers = headersOfSite(siteFiles, '/data');
  });
  afterAll(() => {
    headers = atRoot;
  });

  test('is served below that path, with its headers', async () => {
    expect(await get('/data/')).toMatchObject({ status: 200, body: 'home' });
    expect((await get('/data/')).header('x-frame-options')).toBe('DENY');
    expect(await get('/data/figures/a/data.csv')).toMatchObject({ status: 200, body: 'year,value' });
    expect((await get('/data/figures/a/data.csv')).header('access-control-allow-origin')).toBe('*');
    expect((await get('/data/fonts/serif-12345678.woff2')).header('cache-control')).toContain('immutable');
  });

  test('redirects addresses without a final slash', async () => {
    for (const [asked, location] of [
      ['/data', '/data/'],
      ['/data?from=feed', '/data/?from=feed'],
      ['/data/figures/a', '/data/figures/a/'],
    ] as const) {
      const bare = await get(asked);
      expect([bare.status, bare.header('location')], asked).toEqual([308, location]);
    }
  });

  test.each([
    '/',
    '/figures/a/',
    '/feed.xml',
    '/database/',
    '/data/nothing/',
    '/data/../feed.xml',
    '/data/..%2f..%2fsecret.txt',
  ])('%s gets the 404 page', async (address) => {
    const answer = await get(address);
    expect(answer).toMatchObject({ status: 404, body: 'no such page' });
    expect(answer.header('x-frame-options')).toBe('DENY');
  });
});
