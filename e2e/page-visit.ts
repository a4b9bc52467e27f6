import { expect, type Page } from '@playwright/test';
import { axeByDay, axeByNight } from './page-axe';
import { watchComplaints } from './page-complaints';
import { clipped, doubleText, overflow } from './page-fit';
import { watchPolicy } from './watch-policy';

/** Asks axe about the page in a window of this width, in every way or by day on a phone only. */
async function askAxe(page: Page, address: string, width: number, inEveryWay: boolean): Promise<void> {
  const at = `axe on ${address} at ${width} px`;
  if (inEveryWay) {
    if (width !== 360 && width !== 1280) return;
    expect.soft(await axeByDay(page), `${at}, by day`).toEqual([]);
    expect.soft(await axeByNight(page), `${at}, by night`).toEqual([]);
  } else if (width === 360) {
    expect.soft(await axeByDay(page), `${at}, by day`).toEqual([]);
  }
}

/**
 * Asks in one visit of each page what holds of every page: that it complains of nothing and asks nobody else, that it keeps to its
 * own policy, also where the console does not show it, that it is clean to axe, that it fits every window, and that it does so with
 * text twice as large.
 *
 * @param inEveryWay of which pages axe is asked by day and by night, on a phone and on a desk
 */
export async function visitPages(
  page: Page,
  site: string,
  addresses: readonly string[],
  inEveryWay: (address: string) => boolean,
): Promise<void> {
  const wrong = watchComplaints(page, new URL(site).origin);
  const broken = await watchPolicy(page);
  for (const address of addresses) {
    await page.goto(address);
    // Whatever the page has put off until it has time gets done before anything is asked of it.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await askAxe(page, address, width, inEveryWay(address));
      expect.soft(await overflow(page), `${address} is wider than ${width} px`).toEqual([]);
    }
    await doubleText(page);
    expect.soft(await overflow(page), `${address} is too wide with text twice as large`).toEqual([]);
    expect.soft(await clipped(page), `${address} cuts off text twice as large`).toEqual([]);
  }
  await page.waitForLoadState('networkidle');
  expect.soft(wrong).toEqual([]);
  expect(broken).toEqual([]);
}
