import { expect, test, type Page } from '@playwright/test';
import { articlePages, figureIds, figureKind, firstOfEach, inSpeeds, openFigureIds } from './site';

/** The number of figures without a visible drawing. */
function figuresWithoutDrawing(page: Page): Promise<number> {
  return page.locator('figure:has(svg.fig)').evaluateAll(
    (figures) =>
      figures.filter(
        (figure) =>
          ![...figure.querySelectorAll<SVGSVGElement>('svg.fig')].some((svg) => {
            // A drawing with only two rows can be shorter than the usual minimum of 100 px.
            const { height } = svg.viewBox.baseVal;
            return svg.checkVisibility() && svg.getBoundingClientRect().height > Math.min(100, height / 2);
          }),
      ).length,
  );
}

/** Counts the marks and words that are invisible in the drawings because they have the same colour as the page. */
function lostMarks(page: Page): Promise<number> {
  return page.locator('figure svg.fig:visible').evaluateAll(
    (drawings) =>
      drawings.flatMap((drawing) => {
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.color = 'Canvas';
        probe.style.setProperty('forced-color-adjust', 'none');
        const paper = getComputedStyle(probe).color;
        return [...drawing.querySelectorAll('path.fig-line, .fig-bar, text')].filter((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          return [fill, stroke].every((colour) => colour === 'none' || colour === paper);
        });
      }).length,
  );
}

const pageOf = (id: string): string => `/figures/${id}/`;
const pages = [...articlePages(), ...figureIds().map(pageOf)];
const quick = [...articlePages().slice(0, 1), ...firstOfEach(figureIds(), figureKind).map(pageOf)];

test('buttons have a border in forced colours, and are not printed', async ({ page }) => {
  const [id = ''] = openFigureIds();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`/figures/${id}/`);
  const button = page.getByRole('button', { name: 'Copy the Python code' });
  const { edge, width, paper } = await button.evaluate((element) => ({
    edge: getComputedStyle(element).borderTopColor,
    width: getComputedStyle(element).borderTopWidth,
    paper: getComputedStyle(document.documentElement).backgroundColor,
  }));
  expect(width).toBe('1px');
  expect(edge).not.toBe(paper);
  expect(edge).not.toBe('rgba(0, 0, 0, 0)');
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  await expect(page.getByRole('button')).toHaveCount(0);
});

for (const [part, addresses, details] of inSpeeds('pages', pages, quick, 13)) {
  test(`figures are printed, and stand out from the page in forced colours: ${part}`, details, async ({ page }) => {
    test.setTimeout(120_000);
    for (const address of addresses) {
      await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
      await page.goto(address);
      expect.soft(await page.locator('figure:has(svg.fig)').count(), address).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      expect.soft(await figuresWithoutDrawing(page), `${address} on paper`).toBe(0);
      await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
      expect.soft(await figuresWithoutDrawing(page), `${address} in forced colours`).toBe(0);
      expect.soft(await lostMarks(page), `marks and words of ${address} in forced colours`).toBe(0);
    }
  });
}
