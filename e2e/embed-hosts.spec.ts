import { expect, test, type Frame, type Page } from '@playwright/test';
import { findFirefox } from '../lib/system/find-firefox.mjs';
import { elsewhere, hostPage, hosts, type Framed, type Host } from './embed-hosts';
import { visit } from './firefox-visits';
import { embeds, slow } from './site';

// These tests cover every combination of host, sandbox and theme, in Chromium and in Firefox.
// They expect the frame to be as tall as its content, to have the requested theme, and to log nothing in the console.
// In a sandbox without scripts, the frame keeps its height and shows the reader's own theme.

test.describe.configure({ timeout: 120_000 });

const sandboxes = [null, 'allow-scripts', 'allow-scripts allow-same-origin', ''] as const;
const themes = ['light', 'dark', 'auto'] as const;
const inks = { light: 'rgb(21, 32, 43)', dark: 'rgb(230, 233, 236)', auto: 'rgb(21, 32, 43)' } as const;

/** One combination of sandbox and theme, with the embed that is tested in it. */
interface Cell {
  readonly name: string;
  readonly framed: Framed;
  readonly ink: string;
}

/** @param ofEachRow how many themes are tested with each sandbox; the first theme changes from one sandbox to the next */
function cellsAt(site: string, ofEachRow: number = themes.length): Cell[] {
  const all = ['figure', 'fact-check', 'number'].map((kind) => embeds().filter((embed) => embed.kind === kind));
  return sandboxes.flatMap((sandbox, row) =>
    Array.from({ length: ofEachRow }, (_, index): Cell => {
      const column = (row + index) % themes.length;
      const theme = themes[column] ?? 'auto';
      // If a sandbox is tested with every theme, each theme uses an embed of a different kind.
      const embed = all[(row + column) % all.length]?.[row];
      if (embed === undefined) throw new Error('The site has fewer embeds of a kind than the test has sandboxes.');
      return {
        name: `sandbox ${sandbox === null ? 'none' : `"${sandbox}"`}, ${theme}`,
        framed: { src: `${site}${embed.href}?theme=${theme}`, sandbox, height: embed.heights.most },
        ink: sandbox === '' ? inks.light : inks[theme],
      };
    }),
  );
}

/** What the test measures inside a frame (`content`, `ink`) and from its host page (`frame`). */
interface Seen {
  readonly content: number;
  readonly ink: string;
  readonly frame: number;
}

/** Returns the faults of the frame that shows one combination; an empty list if there are none. */
function cellFaults({ gives, makesFrames }: Host, { framed, ink }: Cell, seen: Seen | undefined): string[] {
  if (seen === undefined) return ['is missing'];
  const isSilent = framed.sandbox === '';
  // A host that creates the frames itself does not use the height in our embed code.
  const wanted = isSilent ? (makesFrames ? seen.frame : framed.height) : gives(Math.ceil(seen.content));
  return [
    ...(Math.abs(seen.frame - wanted) <= 1 ? [] : [`is ${seen.frame} px tall instead of ${wanted} px`]),
    ...(seen.ink === ink ? [] : [`has text in ${seen.ink} instead of ${ink}`]),
  ];
}

const within = `JSON.stringify({ content: document.body.getBoundingClientRect().height, ink: getComputedStyle(document.body).color })`;

async function seeFrames(page: Page): Promise<(Seen | undefined)[]> {
  const elements = await page.locator('iframe').all();
  return Promise.all(
    elements.map(async (element) => {
      const frame: Frame | null = (await (await element.elementHandle())?.contentFrame()) ?? null;
      if (frame === null) return undefined;
      const { content, ink } = await frame.evaluate(() => ({
        content: document.body.getBoundingClientRect().height,
        ink: getComputedStyle(document.body).color,
      }));
      return { content, ink, frame: await element.evaluate((own) => own.clientHeight) };
    }),
  );
}

/** Opens a host page with the frames of these combinations in Chromium, and expects no faults. */
async function tryInChromium(page: Page, host: Host, cells: readonly Cell[]): Promise<void> {
  const site = await elsewhere(
    new Map([
      [
        '/',
        hostPage(
          host,
          cells.map(({ framed }) => framed),
        ),
      ],
    ]),
    host.npm,
  );
  const logged: string[] = [];
  page.on('console', (message) => {
    // Chromium logs an error for every script that a sandbox blocks. Here, this is intended.
    const isBlocked = /^Blocked script execution in .* because the document's frame is sandboxed/.test(message.text());
    if (!isBlocked && ['error', 'warning'].includes(message.type())) logged.push(message.text());
  });
  page.on('pageerror', (error) => logged.push(error.message));
  try {
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    let wrong: string[] = [];
    await expect(async () => {
      const seen = await seeFrames(page);
      wrong = cells.flatMap((cell, index) => cellFaults(host, cell, seen[index]).map((what) => `${cell.name} ${what}`));
      expect(wrong).toEqual([]);
    }).toPass({ timeout: 15_000 });
    expect(logged).toEqual([]);
    console.log(`${host.name}, Chromium: ${cells.length} of ${cells.length}`);
  } finally {
    site.close();
  }
}

for (const host of hosts) {
  test(`in Chromium, frames get the height of their embeds on a page with the host script of ${host.name}`, async ({
    page,
    baseURL,
  }) => {
    await tryInChromium(page, host, cellsAt(baseURL ?? '', 1));
  });

  test(
    `in Chromium, frames get the height of their embeds on a page with the host script of ${host.name}, in every theme`,
    slow,
    async ({ page, baseURL }) => {
      await tryInChromium(page, host, cellsAt(baseURL ?? ''));
    },
  );
}

test.describe('our host script', () => {
  const tall = '<script>parent.postMessage({ sentinel: "amp", type: "embed-size", height: 3333 }, "*")</script>';
  const heightOf = (page: Page): Promise<number> => page.locator('iframe').evaluate((frame) => frame.clientHeight);

  for (const [name, address] of [
    ['another site', (other: string) => `${other}/tall`],
    ['an address without an origin', () => `data:text/html,${encodeURIComponent(tall)}`],
  ] as const)
    test(`ignores messages from one of our frames after the frame has navigated to ${name}`, async ({
      page,
      baseURL,
    }) => {
      const host = hosts.find(({ hasOurs }) => hasOurs === true);
      const [embed] = embeds();
      if (host === undefined || embed === undefined) throw new Error('The site has no embed, or no host script.');
      const framed = { src: `${baseURL ?? ''}${embed.href}?theme=light`, sandbox: null, height: 200 };
      const other = await elsewhere(new Map([['/tall', tall]]));
      const site = await elsewhere(new Map([['/', hostPage(host, [framed])]]));
      try {
        await page.goto(site.origin, { waitUntil: 'networkidle' });
        await expect.poll(() => heightOf(page)).not.toBe(200);
        const fitted = await heightOf(page);
        const received = page.evaluate(
          () =>
            new Promise((resolve) =>
              addEventListener('message', ({ data }) => (data.height === 3333 ? resolve(data.height) : undefined)),
            ),
        );
        // The frame loads another site, but its `src` attribute still has our address.
        await page.locator('iframe').evaluate((frame, to) => {
          if (frame instanceof HTMLIFrameElement) frame.contentWindow?.location.replace(to);
        }, address(other.origin));
        expect(await received).toBe(3333);
        expect(await heightOf(page)).toBe(fitted);
      } finally {
        site.close();
        other.close();
      }
    });
});

test.describe('in Firefox', () => {
  const firefox = findFirefox();
  test.skip(firefox === null, 'Firefox is not installed, so embeds were not tested in it.');

  /** Opens a page of each of these hosts in Firefox, and expects no faults. */
  async function tryIn(cells: readonly Cell[], some: readonly Host[], wait: number): Promise<void> {
    const framed = cells.map((cell) => cell.framed);
    const sites = await Promise.all(some.map((host) => elsewhere(new Map([['/', hostPage(host, framed)]]), host.npm)));
    try {
      // One browser opens all pages, a few at a time.
      const observed = await visit(
        firefox ?? '',
        sites.map(({ origin }) => ({
          url: `${origin}/`,
          script: null,
          wait,
          page: `JSON.stringify([...document.querySelectorAll('iframe')].map((frame) => frame.clientHeight))`,
          frames: within,
        })),
      );
      for (const [number, host] of some.entries()) {
        const frames: unknown = JSON.parse(observed[number]?.page ?? '[]');
        const wrong = cells.flatMap((cell, index) => {
          const inside: unknown = JSON.parse(observed[number]?.frames[index] ?? 'null');
          const seen = seenOf(inside, Array.isArray(frames) ? frames[index] : undefined);
          return cellFaults(host, cell, seen).map((what) => `${cell.name} ${what}`);
        });
        expect.soft(wrong, host.name).toEqual([]);
        expect.soft(observed[number]?.messages, host.name).toEqual([]);
        console.log(`${host.name}, Firefox: ${cells.length - new Set(wrong).size} of ${cells.length}`);
      }
    } finally {
      for (const own of sites) own.close();
    }
  }

  const ours = hosts.filter(({ hasOurs }) => hasOurs === true);
  test('frames get the height of their embeds on a page with our host script', slow, async ({ baseURL }) => {
    await tryIn(cellsAt(baseURL ?? '', 1), ours, 2000);
  });

  test(
    'frames get the height of their embeds on pages with each host script, in every theme',
    slow,
    async ({ baseURL }) => {
      await tryIn(cellsAt(baseURL ?? ''), hosts, 8000);
    },
  );
});

function seenOf(inside: unknown, frame: unknown): Seen | undefined {
  if (typeof inside !== 'object' || inside === null || typeof frame !== 'number') return undefined;
  const content: unknown = Reflect.get(inside, 'content');
  const ink: unknown = Reflect.get(inside, 'ink');
  return typeof content === 'number' && typeof ink === 'string' ? { content, ink, frame } : undefined;
}
