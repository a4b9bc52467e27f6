import { expect, test } from '@playwright/test';
import { axeInLightTheme, axeInDarkTheme } from './page-axe';
import { visitPages } from './page-visit';
import {
  embedPages,
  embeds,
  extremesOfEach,
  figureKind,
  firstOfEach,
  inParts,
  pageKind,
  sections,
  sitemapPages,
  slow,
} from './site';

test.describe.configure({ timeout: 300_000 });

/**
 * How many pages of a section axe checks at both widths and in both themes. The other pages have the same template, so axe checks them in
 * only one theme at one width.
 */
const inEveryMode = 5;

const what =
  'have no errors or requests to other sites, comply with their Content-Security-Policy, fit every window, and pass axe';

/** The largest and the smallest page of each kind. */
const extremes = extremesOfEach(sitemapPages());
/** One embed of each kind of figure, and one embed of each other kind of content. */
const embedded = [
  ...firstOfEach(embedPages(), (page) => figureKind(page.replace(/^\/embed\/figures\/|\/$/g, ''))),
  ...firstOfEach(
    embeds().filter(({ kind }) => kind !== 'figure'),
    ({ kind }) => kind,
  ).map(({ href }) => href),
];
const fullest = new Set([...firstOfEach(extremes, pageKind), ...embedded]);
const some = [...extremes, ...embedded];

// Axe takes most of the time of a visit. `npm test` runs it on one embed of each kind, and on the largest page of each kind, which has
// nearly everything that a page of this kind can have. The slow tests run it on every page.
for (const [name, pages] of inParts('pages of each kind', some, 8)) {
  test(`${name} ${what} (axe runs only on embeds and on the largest page of each kind)`, async ({ page, baseURL }) => {
    await visitPages(page, baseURL ?? '', pages, (address) => (fullest.has(address) ? 'once' : 'none'));
  });
}

for (const [section, pages] of [...sections(), ['embeds', embedPages()] as const]) {
  // Axe checks every embed at both widths and in both themes, because each kind of figure has its own template.
  const everyMode = new Set(section === 'embeds' ? pages : pages.slice(0, inEveryMode));
  for (const [name, part] of inParts(section, pages, 20)) {
    test(`all pages in section ${name} ${what}`, slow, async ({ page, baseURL }) => {
      await visitPages(page, baseURL ?? '', part, (address) => (everyMode.has(address) ? 'everyMode' : 'phone'));
    });
  }
}

test('axe finds no faults on the 404 page', async ({ page }) => {
  await page.goto('/404.html');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeInLightTheme(page), `${width} px, light theme`).toEqual([]);
    expect(await axeInDarkTheme(page), `${width} px, dark theme`).toEqual([]);
  }
});
