import type { Page } from '@playwright/test';

/** If the page scrolls sideways, returns up to five elements that extend beyond the right edge of the window; otherwise, an empty list. */
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

/** Elements whose text is cut off: the content is larger than the box or the drawing, which does not scroll. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll<SVGTextElement>('svg.fig text')]
      .filter((text) => {
        const drawing = text.ownerSVGElement;
        if (drawing === null || getComputedStyle(drawing).overflow === 'visible') return false;
        const [outer, inner] = [drawing.getBoundingClientRect(), text.getBoundingClientRect()];
        // The box of a letter is wider than its shape, so the box may extend two units beyond the drawing.
        const spare = (2 * outer.width) / drawing.viewBox.baseVal.width;
        return inner.right > outer.right + spare || inner.left < outer.left - spare;
      })
      .map((text) => `text “${text.textContent}” in a drawing`),
    ...[...document.body.querySelectorAll<HTMLElement>('body *:not(svg *)')]
      .filter((element) => {
        const { overflowX, overflowY, clip, clipPath } = getComputedStyle(element);
        const hiddenOnPurpose = clip !== 'auto' || clipPath !== 'none';
        const cuts = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        const tooMuch =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return cuts && tooMuch && !hiddenOnPurpose && element.innerText.trim() !== '';
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
  ]);
}

/** Doubles the text size of the open page, as a reader's browser setting would. */
export async function doubleText(page: Page): Promise<void> {
  // The size is set through the DOM, because the site's policy allows scripts to do this, but forbids additional style sheets.
  await page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '200%', 'important');
  });
}
