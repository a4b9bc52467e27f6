import { expect, test, type Locator } from '@playwright/test';
import { embedPages, figureIds, figureRows, groupBy, type CsvRow } from './site';

const widths = [360, 1280];

/** How many values each line or area has, in the order of the data. */
function valuesByLabel(rows: readonly CsvRow[]): number[] {
  const known = rows.filter(({ value }) => value !== '');
  return [...groupBy(known, ({ label }) => label).values()].map((group) => group.length);
}

/** How many points each path goes through. */
async function pointsOf(paths: Locator): Promise<number[]> {
  return paths.evaluateAll((found) => found.map((path) => path.getAttribute('d')?.match(/[ML]/g)?.length ?? 0));
}

for (const id of figureIds()) {
  test(`${id}: both drawings have as many marks as there are data`, async ({ page }) => {
    await page.goto(`/figures/${id}/`);
    const rows = figureRows(id);
    const drawings = page.locator('main figure svg.fig');
    await expect(drawings).toHaveCount(2);
    for (const drawing of await drawings.all()) {
      const lines = await pointsOf(drawing.locator('path.fig-line[data-key]'));
      const areas = await pointsOf(drawing.locator('path.fig-area[data-key]'));
      const bars = await drawing.locator('.fig-bar').count();
      if (bars > 0) expect(bars).toBe(rows.filter(({ value }) => value !== '').length);
      // An area goes along its upper edge and back along its lower one.
      else if (areas.length > 0) expect(areas).toEqual(valuesByLabel(rows).map((count) => 2 * count));
      else expect(lines).toEqual(valuesByLabel(rows));
    }
  });
}

for (const address of [...figureIds().map((id) => `/figures/${id}/`), ...embedPages()]) {
  test(`${address}: exactly one drawing shows, whole, on a phone and on a desk`, async ({ page }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const visible = page.locator('figure svg.fig:visible');
      await expect(visible).toHaveCount(1);
      const box = await visible.boundingBox();
      expect(box?.width).toBeGreaterThan(250);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });
}

test('a phone and a desk get different drawings', async ({ page }) => {
  const [id = ''] = figureIds();
  const drawn: (string | null)[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/figures/${id}/`);
    drawn.push(await page.locator('figure svg.fig:visible').getAttribute('viewBox'));
  }
  expect(drawn[0]).not.toBe(drawn[1]);
});
