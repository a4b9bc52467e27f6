import { expect, test, type Page } from '@playwright/test';
import { axeByDay, axeByNight } from './page-axe';
import { watchComplaints } from './page-complaints';
import { clipped, doubleText, overflow } from './page-fit';
import { embedPages, sections } from './site';
import { watchPolicy } from './watch-policy';

// What holds of every page is asked of it in one visit: that it complains of nothing and asks nobody else, that it keeps to its
// own policy, also where the console does not show it, that it is clean to axe, that it fits every window, and that it does so
// with text twice as large.

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

/** Asks axe about the page in a window of this width, if it is one of those for it. */
async function askAxe(page: Page, address: string, width: number): Promise<void> {
  const at = `axe on ${address} at ${width} px`;
  if (everyWay.has(address)) {
    if (width !== 360 && width !== 1280) return;
    expect.soft(await axeByDay(page), `${at}, by day`).toEqual([]);
    expect.soft(await axeByNight(page), `${at}, by night`).toEqual([]);
  } else if (width === 360) {
    expect.soft(await axeByDay(page), `${at}, by day`).toEqual([]);
  }
}

for (const { name, pages } of parts) {
  test(`pages of ${name} complain of nothing, ask nobody else, keep to their policy, fit every window, and axe finds nothing`, async ({
    page,
    baseURL,
  }) => {
    const wrong = watchComplaints(page, new URL(baseURL ?? '').origin);
    const broken = await watchPolicy(page);
    for (const address of pages) {
      await page.goto(address);
      // Whatever the page has put off until it has time gets done before anything is asked of it.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      for (const width of [320, 360, 768, 1280]) {
        await resize(page, width);
        await askAxe(page, address, width);
        expect.soft(await overflow(page), `${address} is wider than ${width} px`).toEqual([]);
      }
      await doubleText(page);
      expect.soft(await overflow(page), `${address} is too wide with text twice as large`).toEqual([]);
      expect.soft(await clipped(page), `${address} cuts off text twice as large`).toEqual([]);
    }
    await page.waitForLoadState('networkidle');
    expect.soft(wrong).toEqual([]);
    expect(broken).toEqual([]);
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
