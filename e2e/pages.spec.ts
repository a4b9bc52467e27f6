import { expect, test, type Page } from '@playwright/test';
import { axeByDay, axeByNight } from './page-axe';
import { watchComplaints } from './page-complaints';
import { clipped, doubleText, overflow } from './page-fit';
import { embedPages, sections } from './site';

// What holds of every page is asked of it in one visit: that it complains of nothing and asks nobody else, that it is clean to
// axe, that it fits every window, and that it does so with text twice as large. Loading is most of what a visit costs.

test.describe.configure({ timeout: 300_000 });

/** How many pages of one section axe looks at in every way: the others of it are made by the same template. */
const inEveryWay = 5;
/** The most pages that one test goes through, so that they are spread over the workers. */
const pagesATest = 20;

const all: [name: string, pages: string[]][] = [...sections(), ['embeds', embedPages()]];
const parts = all.flatMap(([name, pages]) =>
  Array.from({ length: Math.ceil(pages.length / pagesATest) }, (_, part) => ({
    name: pages.length > pagesATest ? `${name}, part ${part + 1}` : name,
    pages: pages.slice(part * pagesATest, (part + 1) * pagesATest),
  })),
);

/** Every embed in every way: their templates are as many as the kinds of figures. */
const everyWay = new Set(all.flatMap(([name, pages]) => (name === 'embeds' ? pages : pages.slice(0, inEveryWay))));

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
}

async function askAxe(page: Page, address: string): Promise<void> {
  if (!everyWay.has(address)) {
    await resize(page, 360);
    expect.soft(await axeByDay(page), `axe on ${address} at 360 px, by day`).toEqual([]);
    return;
  }
  for (const width of [360, 1280]) {
    await resize(page, width);
    expect.soft(await axeByDay(page), `axe on ${address} at ${width} px, by day`).toEqual([]);
    expect.soft(await axeByNight(page), `axe on ${address} at ${width} px, by night`).toEqual([]);
  }
}

for (const { name, pages } of parts) {
  test(`pages of ${name} complain of nothing, ask nobody else, fit every window, and axe finds nothing`, async ({
    page,
    baseURL,
  }) => {
    const wrong = watchComplaints(page, new URL(baseURL ?? '').origin);
    for (const address of pages) {
      await page.goto(address);
      // Whatever the page has put off until it has time gets done before anything is asked of it.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      await askAxe(page, address);
      for (const width of [320, 360, 768, 1280]) {
        await resize(page, width);
        expect.soft(await overflow(page), `${address} is wider than ${width} px`).toEqual([]);
      }
      await doubleText(page);
      expect.soft(await overflow(page), `${address} is too wide with text twice as large`).toEqual([]);
      expect.soft(await clipped(page), `${address} cuts off text twice as large`).toEqual([]);
    }
    await page.waitForLoadState('networkidle');
    expect(wrong).toEqual([]);
  });
}

test('axe finds nothing on the page for what is not there', async ({ page }) => {
  await page.goto('/404.html');
  for (const width of [360, 1280]) {
    await resize(page, width);
    expect(await axeByDay(page), `${width} px, by day`).toEqual([]);
    expect(await axeByNight(page), `${width} px, by night`).toEqual([]);
  }
});
