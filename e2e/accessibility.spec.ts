import { expect, test, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { embedPages, sections } from './site';

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

/** How many pages of one section are looked at in every way: the others of it are made by the same template. */
const inEveryWay = 5;

const others = ['/404.html', ...embedPages()];
const everyWay = [...sections().flatMap(([, pages]) => pages.slice(0, inEveryWay)), ...others];

for (const address of everyWay) {
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

for (const [name, pages] of sections()) {
  for (let start = inEveryWay; start < pages.length; start += 20) {
    const some = pages.slice(start, start + 20);
    test(`axe finds nothing on ${some.length} more of ${name}, on a phone, from ${some[0] ?? ''}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 900 });
      for (const address of some) {
        await page.goto(address);
        await page.evaluate(axe.source);
        expect.soft(await violations(page, everyRule), address).toEqual([]);
      }
    });
  }
}
