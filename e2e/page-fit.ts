import type { Page } from '@playwright/test';

/** Elements that stick out of the page to the right, unless a box around them scrolls. */
export function overflow(page: Page): Promise<string[]> {
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
export function clipped(page: Page): Promise<string[]> {
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

/** Makes the text of the open page twice as large, as a reader's own setting would. */
export async function doubleText(page: Page): Promise<void> {
  // By the object model, which the site's policy leaves to whoever runs in a page, and not by a style sheet, which it forbids.
  await page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '200%', 'important');
  });
}
