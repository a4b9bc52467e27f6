import { expect, type Page } from '@playwright/test';
import { axeInLightTheme, axeInDarkTheme } from './page-axe';
import { watchComplaints } from './page-complaints';
import { clipped, doubleText, overflow } from './page-fit';
import { watchPolicy } from './watch-policy';

/**
 * How axe checks a page. `phone` checks the light theme at phone width. `once` also checks the dark theme at desktop width, so that
 * axe sees each width and each theme once. `everyMode` checks both themes at both widths. `none` does not run axe.
 */
export type AxeMode = 'none' | 'phone' | 'once' | 'everyMode';

const asked: Readonly<Record<AxeMode, readonly string[]>> = {
  none: [],
  phone: ['360 day'],
  once: ['360 day', '1280 night'],
  everyMode: ['360 day', '360 night', '1280 day', '1280 night'],
};

/** Checks the page with axe in the themes that `mode` includes at this window width. */
async function runAxe(page: Page, address: string, width: number, mode: AxeMode): Promise<void> {
  const at = `axe on ${address} at ${width} px`;
  if (asked[mode].includes(`${width} day`)) expect.soft(await axeInLightTheme(page), `${at}, light theme`).toEqual([]);
  if (asked[mode].includes(`${width} night`)) expect.soft(await axeInDarkTheme(page), `${at}, dark theme`).toEqual([]);
}

/**
 * Visits each page once. Expects that the page has no errors, requests nothing from other sites, and fits every window, even if its text is
 * twice as large. Also expects that the page never violates its Content-Security-Policy, even where the console shows nothing, and that axe
 * finds no faults.
 *
 * @param modeOf returns how axe checks the page at an address
 */
export async function visitPages(
  page: Page,
  site: string,
  addresses: readonly string[],
  modeOf: (address: string) => AxeMode,
): Promise<void> {
  const wrong = watchComplaints(page, new URL(site).origin);
  const broken = await watchPolicy(page);
  for (const address of addresses) {
    await page.goto(address);
    // Waits until the page has done the work that it deferred until idle time.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await runAxe(page, address, width, modeOf(address));
      expect.soft(await overflow(page), `${address} is wider than ${width} px`).toEqual([]);
    }
    await doubleText(page);
    expect.soft(await overflow(page), `${address} is wider than the window if its text is twice as large`).toEqual([]);
    expect.soft(await clipped(page), `${address} cuts off text that is twice as large`).toEqual([]);
  }
  await page.waitForLoadState('networkidle');
  expect.soft(wrong).toEqual([]);
  expect(broken).toEqual([]);
}
