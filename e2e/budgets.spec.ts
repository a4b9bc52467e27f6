import { expect, test, type Page } from '@playwright/test';
import { overBudget } from '../lib/releases/budgets/budget-table';
import { weighPages } from '../lib/releases/budgets/weigh-pages';
import { articlePages, builtFile, embeds, outFolder, slow } from './site';

test('no article exceeds its size budget', async () => {
  const pages = await weighPages(outFolder, 'articles');
  const addresses = pages.map(({ address }) => address);
  // The page that remains at the old address of a moved article is not an article: it only links to the new address.
  const stay = addresses.filter((address) => !builtFile(`${address}index.html`).includes('content="noindex"'));
  expect(stay.sort()).toEqual(articlePages().sort());
  expect(overBudget('article', pages)).toEqual([]);
});

test('no embed exceeds its size budget', async () => {
  const pages = await weighPages(outFolder, 'embed');
  expect(pages.length > 0).toBe(embeds().length > 0);
  expect(overBudget('embed', pages)).toEqual([]);
});

/** Makes a page add up all its layout shifts in `data-shifted`. The sum equals the CLS if the shifts come in one burst. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const root = document.documentElement;
      const sum = list.getEntries().reduce((total, entry) => total + ('value' in entry ? Number(entry.value) : 0), 0);
      root.dataset['shifted'] = String(Number(root.dataset['shifted'] ?? 0) + sum);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

for (const [place, address] of articlePages().entries()) {
  for (const width of [360, 1280]) {
    test(
      `the layout of ${address} does not shift at ${width} px, even if its fonts arrive late or never`,
      place === 0 ? {} : slow,
      async ({ page }) => {
        await watchShifts(page);
        await page.setViewportSize({ width, height: 900 });
        for (const fonts of ['never', 'late'] as const) {
          await page.route('**/*.woff2', async (route) => {
            if (fonts === 'never') return route.abort();
            await new Promise((resolve) => setTimeout(resolve, 500));
            return route.continue();
          });
          await page.goto(address);
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          for (let step = 0; step < 8; step += 1) {
            await page.mouse.wheel(0, 900);
            await page.evaluate(() => new Promise(requestAnimationFrame));
          }
          const shifted = await page.evaluate(() => Number(document.documentElement.dataset['shifted'] ?? 0));
          expect(shifted, `fonts arrive ${fonts}`).toBe(0);
          await page.unrouteAll();
        }
      },
    );
  }
}
