import { expect, test, type Page } from '@playwright/test';
import { articlePages, figureIds } from './site';

const pages = [
  '/',
  ...articlePages(),
  ...figureIds()
    .slice(0, 1)
    .map((id) => `/figures/${id}/`),
];

/** Whether the focused element shows that it is: by an outline, or by a change of its look. */
function focusShows(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement || focused instanceof SVGElement)) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
}

for (const address of pages) {
  test(`on ${address} the first stop is the way past the header, and every stop shows`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveText(/skip/i);
    await expect(skip).toBeInViewport();
    const target = await skip.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    await expect(page.locator(`main${target}, main:has(${target})`)).toBeInViewport();

    await page.goto(address);
    for (let stop = 1; stop <= 25; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      const what = await page.locator(':focus').evaluate((element) => element.outerHTML.slice(0, 120));
      expect.soft(await focusShows(page), `stop ${stop}: ${what}`).toBe(true);
    }
  });
}
