import { afterEach, expect, test, vi } from 'vitest';
import { pagesFunction } from './cloudflare';
import { fetchHandler } from './fetch';

afterEach(() => vi.unstubAllGlobals());

const site = 'https://example.org/data';
const page = '/figures/oats/lines/';
const request = new Request(`${site}/oembed?url=${encodeURIComponent(`${site}${page}`)}`);
const nothing = (): Promise<Response> => Promise.resolve(new Response(null, { status: 404 }));

test('the program for Netlify and Vercel requests files below the site’s path', async () => {
  const fetch = vi.fn(nothing);
  vi.stubGlobal('fetch', fetch);
  expect((await fetchHandler(site)(request)).status).toBe(404);
  expect(fetch.mock.calls).toEqual([[`${site}/oembed${page}oembed.json`]]);
});

test('the Cloudflare program requests files below the site’s path', async () => {
  const fetch = vi.fn(nothing);
  expect((await pagesFunction(site)({ request, env: { ASSETS: { fetch } } })).status).toBe(404);
  expect(fetch.mock.calls).toEqual([[new URL(`${site}/oembed${page}oembed.json`)]]);
});
