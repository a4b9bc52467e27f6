import { expect, test, type Page } from '@playwright/test';
import { embedPages, sectionParts } from './site';

// The tests put styles into the page, which the site's own policy forbids.
test.use({ bypassCSP: true });

/** Elements that stick out of the page to the right, unless a box around them scrolls. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 5)
      .concat(`${root.scrollWidth} > ${root.clientWidth}`);
  });
}

/** Elements whose text is cut off: more content than box, and no way to scroll to it. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('body *:not(svg *)')]
      .filter((element) => {
        const { overflowX, overflowY, clip, clipPath } = getComputedStyle(element);
        const hiddenOnPurpose = clip !== 'auto' || clipPath !== 'none';
        const cuts = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        const tooMuch =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return cuts && tooMuch && !hiddenOnPurpose && element.innerText.trim() !== '';
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
  );
}

for (const [name, pages] of [...sectionParts(), ['embeds', embedPages()] as const]) {
  test(`no page of ${name} is wider than its window, from 320 to 1280 px`, async ({ page }) => {
    for (const address of pages) {
      await page.goto(address);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await overflow(page), `${address} at ${width} px`).toEqual([]);
      }
    }
  });

  test(`no page of ${name} cuts off or overflows when text is twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const address of pages) {
      await page.goto(address);
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      expect.soft(await overflow(page), address).toEqual([]);
      expect.soft(await clipped(page), address).toEqual([]);
    }
  });
}
