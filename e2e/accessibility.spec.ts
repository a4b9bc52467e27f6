import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { embedPages, sitemapPages } from './site';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer depends on colours: only these can come out otherwise in the dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, narrow: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations: found } = await narrow(new AxeBuilder({ page })).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}

for (const address of [...sitemapPages(), '/404.html', ...embedPages()]) {
  test(`axe finds nothing on ${address}, on a phone and on a desk, by day and by night`, async ({ page }) => {
    await page.goto(address);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violations(page, (axe) => axe.withTags(tags)), `${width} px, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, (axe) => axe.withRules(colourRules)), `${width} px, dark`).toEqual([]);
    }
  });
}
