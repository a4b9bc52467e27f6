import { expect, test, type Page } from '@playwright/test';
import { articlePages, figureIds, slow } from './site';

const [article = '', ...otherArticles] = articlePages();
const pages = [
  ...[
    '/',
    article,
    ...figureIds()
      .slice(0, 1)
      .map((id) => `/figures/${id}/`),
  ].map((address) => [address, {}] as const),
  ...otherArticles.map((address) => [address, slow] as const),
];

/** The focused element, and whether an outline or a shadow shows that it has the focus. Null if no element has the focus. */
function focused(page: Page): Promise<{ readonly what: string; readonly shows: boolean } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const shows = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    return { what: element.outerHTML.slice(0, 120), shows };
  });
}

for (const [address, details] of pages) {
  test(
    `on ${address} the first Tab stop skips the header, and every Tab stop is visible`,
    details,
    async ({ page }) => {
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
        const found = await focused(page);
        if (found === null) break;
        expect.soft(found.shows, `stop ${stop}: ${found.what}`).toBe(true);
      }
    },
  );
}
