import { expect, test, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { embedPages, sitemapPages } from './site';

const everyRule: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** The rules whose answer depends on colours: only these can come out otherwise in the dark. */
const colourRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** What axe finds wrong. It runs in the page, which is five times as fast as by way of its own wrapper. */
function violations(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(async (chosen) => {
    const { violations: found } = await axe.run(chosen);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
    );
  }, options);
}

for (const address of [...sitemapPages(), '/404.html', ...embedPages()]) {
  test(`axe finds nothing on ${address}, on a phone and on a desk, by day and by night`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(axe.source);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violations(page, everyRule), `${width} px, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, colourRules), `${width} px, dark`).toEqual([]);
    }
  });
}
