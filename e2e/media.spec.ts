import { expect, test, type Page } from '@playwright/test';
import { articlePages, figureIds, openFigureIds } from './site';

/** How many figures show no drawing that takes up room. */
function figuresWithoutDrawing(page: Page): Promise<number> {
  return page
    .locator('figure:has(svg.fig)')
    .evaluateAll(
      (figures) =>
        figures.filter(
          (figure) =>
            ![...figure.querySelectorAll('svg.fig')].some(
              (svg) => svg.checkVisibility() && svg.getBoundingClientRect().height > 100,
            ),
        ).length,
    );
}

const pages = [...articlePages(), ...figureIds().map((id) => `/figures/${id}/`)];

test('a button has an edge in forced colours, and there is none on paper', async ({ page }) => {
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

for (const address of pages) {
  test(`${address} keeps its figures on paper and in forced colours`, async ({ page }) => {
    await page.goto(address);
    expect(await page.locator('figure:has(svg.fig)').count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await figuresWithoutDrawing(page)).toBe(0);
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    expect(await figuresWithoutDrawing(page)).toBe(0);
  });

  test(`${address}: in forced colours, marks and words stand out from the page`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(address);
    const lost = await page.locator('figure svg.fig:visible').evaluateAll(
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
    expect(lost).toBe(0);
  });
}
