import { expect, test } from '@playwright/test';
import { axeByDay, axeByNight } from './page-axe';
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

/** How many pages of one section axe looks at in every way: the others of it are made by the same template. */
const inEveryWay = 5;

const what = 'complain of nothing, ask nobody else, keep to their policy, fit every window, and axe finds nothing';

/** Of each kind of page the fullest and the emptiest; of the embeds one of each kind of figure and of what else can be embedded. */
const extremes = extremesOfEach(sitemapPages());
const embedded = [
  ...firstOfEach(embedPages(), (page) => figureKind(page.replace(/^\/embed\/figures\/|\/$/g, ''))),
  ...firstOfEach(
    embeds().filter(({ kind }) => kind !== 'figure'),
    ({ kind }) => kind,
  ).map(({ href }) => href),
];
const fullest = new Set([...firstOfEach(extremes, pageKind), ...embedded]);
const some = [...extremes, ...embedded];

for (const [name, pages] of inParts('pages of each kind', some, 8)) {
  test(`${name}: ${what}`, async ({ page, baseURL }) => {
    await visitPages(page, baseURL ?? '', pages, (address) => (fullest.has(address) ? 'once' : 'phone'));
  });
}

for (const [section, pages] of [...sections(), ['embeds', embedPages()] as const]) {
  // Every embed in every way: their templates are as many as the kinds of figures.
  const everyWay = new Set(section === 'embeds' ? pages : pages.slice(0, inEveryWay));
  for (const [name, part] of inParts(section, pages, 20)) {
    test(`all pages of ${name} ${what}`, slow, async ({ page, baseURL }) => {
      await visitPages(page, baseURL ?? '', part, (address) => (everyWay.has(address) ? 'everyWay' : 'phone'));
    });
  }
}

test('axe finds nothing on the page for what is not there', async ({ page }) => {
  await page.goto('/404.html');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeByDay(page), `${width} px, by day`).toEqual([]);
    expect(await axeByNight(page), `${width} px, by night`).toEqual([]);
  }
});
