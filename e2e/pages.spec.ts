import { expect, test } from '@playwright/test';
import { axeByDay, axeByNight } from './page-axe';
import { visitPages } from './page-visit';
import { embedPages, inParts, sections } from './site';

test.describe.configure({ timeout: 300_000 });

/** How many pages of one section axe looks at in every way: the others of it are made by the same template. */
const inEveryWay = 5;
/** The most pages that one test goes through, so that they are spread over the workers. */
const pagesATest = 20;

const all: [name: string, pages: string[]][] = [...sections(), ['embeds', embedPages()]];

/** Every embed in every way: their templates are as many as the kinds of figures. */
const everyWay = new Set(all.flatMap(([name, pages]) => (name === 'embeds' ? pages : pages.slice(0, inEveryWay))));

for (const [name, pages] of all.flatMap(([section, pages]) => inParts(section, pages, pagesATest))) {
  test(`pages of ${name} complain of nothing, ask nobody else, keep to their policy, fit every window, and axe finds nothing`, async ({
    page,
    baseURL,
  }) => {
    await visitPages(page, baseURL ?? '', pages, (address) => everyWay.has(address));
  });
}

test('axe finds nothing on the page for what is not there', async ({ page }) => {
  await page.goto('/404.html');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeByDay(page), `${width} px, by day`).toEqual([]);
    expect(await axeByNight(page), `${width} px, by night`).toEqual([]);
  }
});
