import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';
import { isFull } from '../lib/domain/testdata/tries';
import { embedSnippet } from '../lib/publish/embed-snippet';
import { elsewhere } from './embed-hosts';
import { builtFile, embeds, firstOfEach, inSpeeds } from './site';

test.describe.configure({ timeout: 240_000 });

const widths = isFull ? [280, 320, 360, 480, 640, 760, 1000, 1200] : [280, 360, 640, 1200];
const all = embeds();
const perTest = 60;

/** Returns a page for another site, with our embed code in a column. The page ignores messages from the frames. */
function columnWith(snippet: string, site: string, style = ''): string {
  const own = /src="(https?:\/\/[^/"]+)/.exec(snippet)?.[1] ?? '';
  return `<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,"><style>body{margin:0}${style}</style>
<div id="column">${snippet.replaceAll(own, site).replaceAll('loading="lazy"', '')}</div>`;
}

for (let start = 0; start < all.length; start += perTest) {
  const some = all.slice(start, start + perTest);
  test(`${some.length} embeds, starting with ${some[0]?.href}, have no scroll bar at widths from 280 to 1,200 px on a host that does not resize them`, async ({
    page,
    baseURL,
  }) => {
    const snippets = some.map((embed) => embedSnippet(embed)).join('');
    // All frames are stacked on top of each other, because browsers do not lay out frames that are off screen.
    const style = '#column{position:relative}#column div{position:absolute;top:0;width:100%}';
    const site = await elsewhere(new Map([['/', columnWith(snippets, baseURL ?? '', style)]]));
    const scrolls: string[] = [];
    await page.setViewportSize({ width: 1280, height: 900 });
    try {
      await page.goto(site.origin);
      const framed = page.frames().slice(1);
      expect(framed.length).toBe(some.length);
      for (const width of widths) {
        await page.locator('#column').evaluate((column, px) => (column.style.width = `${px}px`), width);
        // The frames are read in parallel, because each takes a while to answer.
        await Promise.all(
          framed.map(async (frame) => {
            await expect.poll(() => frame.evaluate(() => innerWidth), { timeout: 20_000 }).toBe(width);
            const room = await frame.evaluate(() => {
              const root = document.documentElement;
              return [root.scrollHeight - root.clientHeight, root.scrollWidth - root.clientWidth];
            });
            if (room.some((px) => px > 0))
              scrolls.push(`${new URL(frame.url()).pathname} at ${width} px: ${String(room)}`);
          }),
        );
      }
    } finally {
      site.close();
    }
    expect(scrolls).toEqual([]);
  });
}

const ten = ['figure', 'fact-check', 'number'].flatMap((kind, index) =>
  all.filter((embed) => embed.kind === kind).slice(0, index === 0 ? 4 : 3),
);

test('a compressed embed is at most 10 KB, including a script of at most 2 KB, and loads nothing else', async ({
  page,
}) => {
  const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
  const sizes = all.map(({ href }) => {
    const html = builtFile(`${href}index.html`);
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    return { href, html: html.length, script: gzip(script), total: gzip(html) };
  });
  for (const { href, html, script, total } of sizes.filter((size) => ten.some((embed) => embed.href === size.href)))
    console.log(`${href}: HTML ${html} bytes; with gzip: script ${script}, whole transfer ${total}`);
  expect(sizes.filter(({ script, total }) => script === 0 || script > 2000 || total > 10_000)).toEqual([]);
  expect(gzip(builtFile('embed.js'))).toBeLessThanOrEqual(2000);
  console.log(`/embed.js: ${gzip(builtFile('embed.js'))} with gzip`);

  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const { href } of ten) await page.goto(href);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path !== '/icon.svg')).toEqual(ten.map(({ href }) => href));
});

/** The text colour in the first frame. */
function ink(page: Page): Promise<string> {
  return page
    .locator('iframe')
    .first()
    .contentFrame()
    .locator('body')
    .evaluate((body) => getComputedStyle(body).color);
}
const light = 'rgb(21, 32, 43)';
const dark = 'rgb(230, 233, 236)';
const first = all[0];
if (first === undefined) throw new Error('There is no embed.');

test('only the host of an open embed can change its theme', async ({ page, baseURL }) => {
  const site = await elsewhere(new Map([['/', columnWith(embedSnippet(first), baseURL ?? '')]]));
  const send = (theme: unknown): Promise<void> =>
    page.evaluate((name) => frames[0]?.postMessage({ type: 'plumbline-theme', theme: name }, '*'), theme);
  try {
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    expect(await ink(page)).toBe(light);
    await send('dark');
    await expect.poll(() => ink(page)).toBe(dark);
    await send('red');
    await send({ toString: 'light' });
    await page.waitForTimeout(300);
    expect(await ink(page)).toBe(dark);
    await send('light');
    await expect.poll(() => ink(page)).toBe(light);
    // The frame sends this message to itself, so it does not come from the host.
    await page.frames()[1]?.evaluate(() => postMessage({ type: 'plumbline-theme', theme: 'dark' }, '*'));
    await page.waitForTimeout(300);
    expect(await ink(page)).toBe(light);
  } finally {
    site.close();
  }
});

test('a host’s background shows through an embed only if the embed code sets a theme that matches the host’s colour scheme', async ({
  page,
  baseURL,
}) => {
  const snippetOf = (theme: 'light' | 'dark' | null): string => embedSnippet(first, { theme, pinned: null });
  const hostOf = (theme: 'light' | 'dark' | null, scheme: string): string =>
    columnWith(
      snippetOf(theme),
      baseURL ?? '',
      `:root{color-scheme:${scheme};background:rgb(40,80,40)}#column{width:600px}`,
    );
  const site = await elsewhere(
    new Map([
      ['/dark-in-dark', hostOf('dark', 'dark')],
      ['/light-in-light', hostOf('light', 'light')],
      ['/none', hostOf(null, 'light')],
    ]),
  );
  /** The colour in a corner of the frame. */
  async function corner(path: string): Promise<number[]> {
    await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
    const shot = await page.screenshot({ clip: { x: 1, y: 1, width: 2, height: 2 } });
    return page.evaluate(async (base64) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const canvas = document.createElement('canvas').getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
    }, shot.toString('base64'));
  }
  try {
    expect(await corner('/dark-in-dark')).toEqual([40, 80, 40]);
    expect(await corner('/light-in-light')).toEqual([40, 80, 40]);
    expect(await corner('/none')).toEqual([252, 252, 250]);
  } finally {
    site.close();
  }
});

test('the host script keeps frames as tall as their content and in the page’s theme', async ({ page, baseURL }) => {
  const check = all.find(({ kind }) => kind === 'fact-check') ?? first;
  const html = `${columnWith(embedSnippet(check), baseURL ?? '', 'body{background:#fff}body.night{background:#111}')}
<iframe id="other" srcdoc="hello" style="height:77px"></iframe><script src="${baseURL}/embed.js"></script>`;
  const site = await elsewhere(new Map([['/', html]]));
  const frame = page.locator('iframe').first();
  const height = (): Promise<number> => frame.evaluate((element) => element.clientHeight);
  const content = (): Promise<number> =>
    frame
      .contentFrame()
      .locator('body')
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  const same = async (): Promise<number> => (await height()) - (await content());
  const globals = (): Promise<string[]> => page.evaluate(() => Object.keys(window));
  try {
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    await expect.poll(same).toBe(0);
    const closed = await height();
    await frame.contentFrame().locator('summary').click();
    await expect.poll(height).toBeGreaterThan(closed);
    await expect.poll(same).toBe(0);
    await page.evaluate(() => document.body.classList.add('night'));
    await expect.poll(() => ink(page)).toBe(dark);
    await page.evaluate(() => document.body.classList.remove('night'));
    await expect.poll(() => ink(page)).toBe(light);
    // Frames that are not our embeds stay unchanged, whatever messages they send.
    await page
      .frames()
      .at(-1)
      ?.evaluate(() => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 900 }, '*'));
    await page.waitForTimeout(300);
    expect(await page.locator('#other').evaluate((element) => element.clientHeight)).toBe(77);
    expect((await globals()).filter((name) => /plumb|embed/i.test(name))).toEqual([]);
  } finally {
    site.close();
  }
});

test('an embed ignores invalid messages and does not answer them', async ({ page, baseURL }) => {
  const listening = `<script>window.received = 0; addEventListener('message', () => { received += 1 })</script>`;
  const site = await elsewhere(new Map([['/', listening + columnWith(embedSnippet(first), baseURL ?? '')]]));
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  const received = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'received'));
  try {
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    // Waits until the embed has sent its own messages.
    await page.waitForTimeout(3000);
    const before = await received();
    expect(before).toBeGreaterThan(0);
    await page.evaluate(() => {
      const junk: unknown[] = [
        null,
        undefined,
        1,
        '',
        '{',
        '[iFrameSizer]',
        '[iFrameSizer]a b:8:false',
        'x'.repeat(1e6),
      ];
      const objects = [{}, [], { type: 'plumbline-theme' }, { sentinel: 'amp' }, { message: 'ready' }, new Map(), /x/];
      for (const message of [...junk, ...objects]) frames[0]?.postMessage(message, '*');
    });
    await page.waitForTimeout(500);
    expect(await received()).toBe(before);
    expect(wrong).toEqual([]);
  } finally {
    site.close();
  }
});

test('an embed does not keep reporting the same height while its host resizes the frame', async ({ page, baseURL }) => {
  const counting = `<script>window.received = []; addEventListener('message', ({ data }) => {
    if (data.sentinel !== 'amp') return;
    received.push(data.height);
    document.querySelector('iframe').style.height = data.height + 40 + 'px';
  })</script>`;
  const site = await elsewhere(new Map([['/', counting + columnWith(embedSnippet(first), baseURL ?? '')]]));
  const received = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'received'));
  try {
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    await page.waitForTimeout(3500);
    const messages = await received();
    if (!Array.isArray(messages)) throw new Error('The embed sent no message.');
    const heights: unknown[] = messages;
    expect(new Set(heights).size).toBe(heights.length - 1);
    expect(heights.at(-1)).toBe(heights.at(-2));
    await page.waitForTimeout(1500);
    expect(await received()).toEqual(heights);
  } finally {
    site.close();
  }
});

test('an embed reports no height while it has no width, and the right height as soon as it has a width', async ({
  page,
  baseURL,
}) => {
  const listening = `<script>window.received = []; addEventListener('message', ({ data }) => {
    if (data.sentinel === 'amp') received.push(data.height);
  })</script>`;
  const html =
    listening + columnWith(embedSnippet(first), baseURL ?? '', 'iframe{width:0!important;min-width:0!important}');
  const site = await elsewhere(new Map([['/', html]]));
  const received = (): Promise<unknown> => page.evaluate(() => [...new Set(Reflect.get(window, 'received'))]);
  try {
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    await page.waitForTimeout(1000);
    expect(await page.frames()[1]?.evaluate(() => innerWidth)).toBe(0);
    expect(await received()).toEqual([]);
    await page.evaluate(() => document.querySelector('style')?.remove());
    const body = page.frameLocator('iframe').locator('body');
    await expect.poll(received).toEqual([await body.evaluate((own) => Math.ceil(own.getBoundingClientRect().height))]);
  } finally {
    site.close();
  }
});

const oneOfEach = firstOfEach(ten, ({ kind }) => kind);
for (const theme of ['light', 'dark'] as const)
  for (const [part, shown, details] of inSpeeds('embeds', ten, oneOfEach)) {
    test(
      `axe finds no faults on ${part} in the ${theme} theme, even if the reader’s own theme is the opposite`,
      details,
      async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
        for (const { href } of shown) {
          await page.goto(`${href}?theme=${theme}`);
          await page.evaluate(axe.source);
          // Browsers paint this background if the host has a different colour scheme. Without it, axe would assume white.
          await page.evaluate(() => (document.documentElement.style.background = 'Canvas'));
          const found = await page.evaluate(async () => {
            const { violations } = await axe.run({ resultTypes: ['violations'] });
            return violations.map(
              ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
            );
          });
          expect.soft(found, href).toEqual([]);
        }
      },
    );
  }
