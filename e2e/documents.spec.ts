import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page, type Route } from '@playwright/test';
import { builtFile, inParts } from './site';

/** A page of every section as the framework exported it; the build leaves them there. */
const untouched = path.resolve(import.meta.dirname, '../.cache/untouched');
const files = existsSync(untouched)
  ? readdirSync(untouched, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => name.replaceAll('\\', '/'))
  : [];

/**
 * Leaves our own elements as the document has them: whether they wake before or after the framework's runtime looks is
 * chance, and what they do has tests of its own.
 */
async function withoutIslands(page: Page): Promise<void> {
  await page.route('**/islands/*.js', (route) => route.abort());
}

/** What a reader gets: the tree of assistive technology and the text, of the page's three parts. */
async function reading(page: Page): Promise<string[]> {
  const parts = await page.locator('body > :is(header, main, footer)').all();
  return Promise.all(parts.flatMap((part) => [part.ariaSnapshot(), part.innerText()]));
}

/** What the page's rules decide: most as shorthands. */
const properties = [
  ...[
    'display',
    'position',
    'inset',
    'margin',
    'padding',
    'border',
    'background',
    'color',
    'fill',
    'stroke',
    'font',
    'gap',
  ],
  ...[
    'grid-template',
    'grid-area',
    'flex',
    'overflow',
    'list-style',
    'text-align',
    'text-decoration',
    'text-wrap',
    'opacity',
  ],
  ...[
    'letter-spacing',
    'white-space',
    'vertical-align',
    'max-inline-size',
    'container-type',
    'stroke-width',
    'clip-path',
  ],
];

/** Of every element that is drawn: its place and how its rules make it look, in one line. */
function looks(page: Page): Promise<string[]> {
  return page.evaluate(async (names) => {
    await document.fonts.ready;
    // What is folded up is not laid out anew when something in it changes.
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const hidden of document.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
    // Texts that React writes in several pieces stand a fraction of a pixel elsewhere in one piece.
    const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
    const found: Node[] = [];
    while (comments.nextNode() !== null) found.push(comments.currentNode);
    for (const comment of found) comment.parentNode?.removeChild(comment);
    document.body.normalize();
    // Classes have other names in a document: each is called by the place at which it first came.
    const numbers = new Map<string, number>();
    const numberOf = (name: string): number => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    };
    return [...document.body.querySelectorAll(':is(header, main, footer), :is(header, main, footer) *')]
      .filter((element) => !element.matches('script'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const values = names.map((name) => `${name}:${style.getPropertyValue(name)}`);
        const place = [x, y, width, height].map((length) => length.toFixed(1));
        const classes = [...element.classList].map(numberOf);
        return [element.tagName, ...classes, ...place, ...values].join(' ');
      });
  }, properties);
}

/** Gives what was exported in the place of our documents, with the runtime and the style sheets that it refers to. */
async function exported(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = path.join(untouched, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (existsSync(file) && !pathname.startsWith('/islands/')) await route.fulfill({ path: file });
  else await route.fallback();
}

/**
 * Opens the page as we publish it, and then as it was exported, whose runtime is let finish. Our own document has none: it is done
 * when it has loaded.
 *
 * @returns what was found in each
 */
async function inBoth<Found>(
  page: Page,
  address: string,
  find: (page: Page) => Promise<Found>,
): Promise<[Found, Found]> {
  await page.goto(address);
  const document = await find(page);
  await page.route('**/*', exported);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const before = await find(page);
  await page.unroute('**/*', exported);
  return [document, before];
}

const parts = inParts(
  'pages',
  files.map((file) => `/${file.replace(/index\.html$/, '')}`),
  8,
);

test.describe.configure({ timeout: 180_000 });

test('there are exported pages to compare with', () => {
  expect(files.length).toBeGreaterThan(5);
});

for (const [name, addresses] of parts) {
  for (const javaScriptEnabled of [false, true]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test(`${name} read as they did before the runtime was taken out`, async ({ page }) => {
        await withoutIslands(page);
        for (const address of addresses) {
          const [document, before] = await inBoth(page, address, reading);
          expect.soft(document.join('').length, address).toBeGreaterThan(100);
          expect.soft(before, address).toEqual(document);
        }
      });
    });
  }

  for (const width of [360, 1280]) {
    test(`${name} look as they did with all style sheets, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      // A font that is optional is there in one view and not in the next: none of them compares styles with styles.
      await page.route('**/*.woff2', (route) => route.abort());
      await withoutIslands(page);
      for (const address of addresses) {
        const [document, before] = await inBoth(page, address, looks);
        expect.soft(document.length, address).toBe(before.length);
        expect
          .soft(
            document.filter((line, index) => line !== before[index]),
            address,
          )
          .toEqual([]);
      }
    });
  }
}

test('pages were exported with a runtime and are published without', () => {
  for (const file of files) expect.soft(builtFile(file), file).not.toMatch(/\/_next\/|__next|<!--|\son[a-z]+=/);
});
