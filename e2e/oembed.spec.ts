import { expect, test } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { listen } from '../lib/hosting/serve/listen';
import { site } from '../lib/site';
import { elsewhere } from './embed-hosts';
import { asWordPress, filtered, wordPressScript } from './oembed-wordpress';
import { embeds, hostingFolder, outFolder } from './site';

// These tests use oEmbed as consumers do. The fields that the specification requires are repeated here, independently of our code.
const rich = z.looseObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().min(1),
  url: z.url(),
  provider_name: z.literal(site.name),
  html: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
});

const out = outFolder;

function linksOf(html: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && node.tagName === 'link') {
      const values = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const type = values.get('type') ?? '';
      if (values.get('rel') === 'alternate' && type.endsWith('+oembed')) found.set(type, values.get('href') ?? '');
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

async function responseFor(page: string): Promise<z.infer<typeof rich>> {
  return rich.parse(JSON.parse(await readFile(path.join(out, 'oembed', page, 'oembed.json'), 'utf8')));
}

test('every figure, fact-check and number links to two oEmbed files that agree', async () => {
  const parser = new XMLParser({ parseTagValue: false });
  for (const { page } of embeds()) {
    const links = linksOf(await readFile(path.join(out, page, 'index.html'), 'utf8'));
    expect([...links.keys()].sort(), page).toEqual(['application/json+oembed', 'text/xml+oembed']);
    const files = await Promise.all(
      [...links].map(async ([type, href]) => {
        const address = new URL(href);
        expect([...address.searchParams.keys()]).toEqual(['url', 'format']);
        expect(new URL(address.searchParams.get('url') ?? '').pathname).toBe(page);
        expect(type).toContain(address.searchParams.get('format') ?? 'none');
        return readFile(path.join(out, address.pathname), 'utf8');
      }),
    );
    const [json = '', xml = ''] = files;
    const said: unknown = JSON.parse(json);
    expect(rich.parse(said).html).toContain('</blockquote><iframe ');
    const texts: unknown = JSON.parse(json, (_, value: unknown) => (typeof value === 'number' ? String(value) : value));
    expect(parser.parse(xml), page).toMatchObject({ oembed: texts });
  }
});

test('the oEmbed files and the endpoint have their media types, and other sites may read them', async ({ request }) => {
  const [embed] = embeds();
  if (embed === undefined) throw new Error('There is no embed.');
  const url = encodeURIComponent((await responseFor(embed.page)).url);
  for (const [address, status, type] of [
    [`/oembed${embed.page}oembed.json`, 200, 'application/json'],
    [`/oembed${embed.page}oembed.xml`, 200, 'text/xml'],
    [`/oembed?url=${url}`, 200, 'application/json'],
    [`/oembed?url=${url}&format=xml`, 200, 'text/xml'],
    [`/oembed?url=${url}&format=yaml`, 501, 'text/plain'],
    [`/oembed?url=https%3A%2F%2Felsewhere.example%2F`, 404, 'text/plain'],
    ['/oembed', 400, 'text/plain'],
  ] as const) {
    const answer = await request.get(address);
    expect([address, answer.status(), answer.headers()['content-type']?.replace(/;.*/, '')]).toEqual([
      address,
      status,
      type,
    ]);
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
  }
});

/** One embed of each kind. */
function samples() {
  return ['figure', 'fact-check', 'number'].map((kind) => {
    const found = embeds().find((embed) => embed.kind === kind);
    if (found === undefined) throw new Error(`There is no embed of a ${kind}.`);
    return found;
  });
}

test('WordPress’s filter keeps the whole embed code', async () => {
  for (const { page } of embeds()) {
    const { html } = await responseFor(page);
    expect(filtered(`<div>${html}<script>alert(1)</script></div>`).replace('alert(1)', ''), page).toBe(filtered(html));
    expect(filtered(html).match(/<[a-z]+|[a-z]+="/g), page).toEqual(html.match(/<[a-z]+|[a-z]+="/g));
  }
});

for (const { kind, page: asked } of samples()) {
  test(`a post in WordPress shows a ${kind} as soon as the frame reports its height`, async ({ page, baseURL }) => {
    const { html } = await responseFor(asked);
    const post = asWordPress(html, 'aB3xyz')?.replace(/ src="https?:\/\/[^/]+/, ` src="${baseURL ?? ''}`);
    const body = (script: string) => `<!doctype html><title>A post</title><script>${script}</script>${post ?? ''}`;
    const site = await elsewhere(
      new Map([
        ['/deaf', body('')],
        ['/', body(wordPressScript)],
      ]),
    );
    await page.goto(`${site.origin}/deaf`);
    await expect(page.locator('blockquote')).toBeVisible();
    await expect(page.locator('iframe')).toBeHidden();
    await page.goto(`${site.origin}/`);
    await expect(page.locator('iframe')).toBeVisible();
    await expect(page.locator('blockquote')).toBeHidden();
    site.close();
  });

  test(`the frame of a ${kind} has no scroll bar at the size in the oEmbed response`, async ({ page, baseURL }) => {
    const { width, height } = await responseFor(asked);
    await page.setViewportSize({ width, height });
    await page.goto(`${baseURL ?? ''}/embed${asked}`);
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(tall).toBeLessThanOrEqual(height);
  });
}

// The types of the functions that the modules for hosts export.
const handler = z.custom<(request: Request) => Promise<Response>>((value) => typeof value === 'function');
const pages = z.custom<(context: object) => Promise<Response>>((value) => typeof value === 'function');

async function exportsOf(host: string): Promise<unknown> {
  return import(pathToFileURL(path.join(hostingFolder, `oembed/${host}.mjs`)).href);
}

test('the oEmbed function for Cloudflare answers from the files deployed with it', async () => {
  const { onRequest } = z.object({ onRequest: pages }).parse(await exportsOf('cloudflare'));
  const [{ page } = { page: '' }] = samples();
  const { url } = await responseFor(page);
  const ASSETS = {
    fetch: async (address: URL) => new Response(await readFile(path.join(out, address.pathname), 'utf8')),
  };
  const request = new Request(
    `${new URL(url).origin}/oembed?url=${encodeURIComponent(url)}&maxwidth=320&maxheight=250`,
  );
  const answered = await onRequest({ request, env: { ASSETS } });
  expect(rich.parse(await answered.json())).toMatchObject({ url, width: 320, height: 250 });
});

test('the oEmbed functions for Netlify and Vercel fetch files from the site', async ({ baseURL }) => {
  const netlify = z.object({ default: handler, config: z.object({ path: z.literal('/oembed') }) });
  const { default: forNetlify } = netlify.parse(await exportsOf('netlify'));
  const { GET } = z.object({ GET: handler }).parse(await exportsOf('vercel'));
  const [{ page } = { page: '' }] = samples();
  const { url } = await responseFor(page);
  const asked: string[] = [];
  const own = globalThis.fetch;
  // The functions fetch from the origin of the build, but the tests serve the site at another origin.
  globalThis.fetch = (input) => {
    const address = new URL(input instanceof Request ? input.url : input);
    asked.push(address.href);
    return own(new URL(address.pathname, baseURL));
  };
  try {
    for (const answers of [forNetlify, GET]) {
      const answered = await answers(new Request(`https://host.example/oembed?url=${encodeURIComponent(url)}`));
      expect(rich.parse(await answered.json()).url).toBe(url);
    }
  } finally {
    globalThis.fetch = own;
  }
  expect(new Set(asked)).toEqual(new Set([new URL(`/oembed${page}oembed.json`, url).href]));
});

test('the oEmbed function for Node answers from the files in its folder', async () => {
  const listener = z.custom<RequestListener>((value) => typeof value === 'function');
  const node = z.object({ oembed: z.custom<(folder: string) => unknown>((value) => typeof value === 'function') });
  const server = createServer(listener.parse(node.parse(await exportsOf('node')).oembed(out)));
  const listening = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  const origin = `http://127.0.0.1:${listening.kind === 'listening' ? listening.port : 0}`;
  const [{ page } = { page: '' }] = samples();
  const { url } = await responseFor(page);
  const ask = (about: string) => fetch(`${origin}/oembed?url=${encodeURIComponent(about)}`);
  expect(rich.parse(await (await ask(url)).json()).url).toBe(url);
  expect((await ask(new URL('/figures/no/such/', url).href)).status).toBe(404);
  server.close();
  server.closeAllConnections();
});
