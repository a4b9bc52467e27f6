import { expect, test, type Locator } from '@playwright/test';
import { pathPoints } from '../components/figure/drawing/testing/path-points';
import { figureIds, figureKind, figureRows, firstOfEach, groupBy, inSpeeds, openFigureIds, type CsvRow } from './site';

const widths = [360, 1280];

/** How many values each line or area has, in the order of the data. */
function valuesByLabel(rows: readonly CsvRow[]): number[] {
  const known = rows.filter(({ value }) => value !== '');
  return [...groupBy(known, ({ label }) => label).values()].map((group) => group.length);
}

/** How many points the paths of each line or area go through: a part that is drawn otherwise begins at the last point of the one before. */
async function pointsOf(paths: Locator, pointsOfPlace = 1): Promise<number[]> {
  const found = await paths.evaluateAll((all) =>
    all.map((one, index) => ({
      key: one.getAttribute('data-key') ?? String(index),
      d: one.getAttribute('d'),
    })),
  );
  return [...groupBy(found, ({ key }) => key).values()].map(
    (parts) => parts.reduce((sum, { d }) => sum + pathPoints(d).length / pointsOfPlace, 0) - (parts.length - 1),
  );
}

/** How many marks of a drawing stand for values, by how each kind draws them. */
async function marksIn(drawing: Locator, kind: string): Promise<number[]> {
  const lines = await pointsOf(drawing.locator('path.fig-line[data-key]:not(.fig-context)'));
  const halved = (selector: string) => pointsOf(drawing.locator(selector), 2);
  const circles = await drawing.locator('circle.fig-full, circle.fig-hollow').count();
  const boxes = await drawing.locator('rect.fig-full, rect.fig-hollow').count();
  switch (kind) {
    case 'bar':
      return [await drawing.locator('.fig-bar').count()];
    case 'area':
      // An area goes along its upper edge and back along its lower one.
      return halved('path.fig-area[data-key]');
    case 'small-multiples': {
      const areas = await halved('path.fig-area[data-key]');
      return areas.length > 0 ? areas : lines;
    }
    case 'gap':
      return [...lines, ...(await halved('path.fig-gap'))];
    case 'step':
      // A step goes across, then up or down; the last one only across.
      return lines.map((points) => (points + 1) / 2);
    case 'scatter':
      return [circles * 2];
    case 'slope':
      return [circles];
    case 'ranges':
      return [circles + boxes * 2];
    case 'diverging':
      // Two boxes of the legend say which side is which.
      return [boxes - (await drawing.locator('text.fig-label').count())];
    default:
      return lines;
  }
}

for (const [part, ids, details] of inSpeeds('figures', openFigureIds(), firstOfEach(openFigureIds(), figureKind), 15)) {
  test(`both drawings of ${part} have as many marks as there are data`, details, async ({ page }) => {
    test.setTimeout(120_000);
    for (const id of ids) {
      await page.goto(`/figures/${id}/`);
      const values = valuesByLabel(figureRows(id));
      const drawings = page.locator('main figure svg.fig');
      await expect.soft(drawings, id).toHaveCount(2);
      for (const drawing of await drawings.all()) {
        const marks = await marksIn(drawing, figureKind(id));
        const together = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
        if (marks.length === 1) expect.soft(together(marks), id).toBe(together(values));
        else expect.soft(marks.toSorted(), id).toEqual(values.toSorted());
      }
    }
  });
}

/** The page and the embed of each figure. */
const shown = (ids: readonly string[]): string[] => ids.flatMap((id) => [`/figures/${id}/`, `/embed/figures/${id}/`]);
const quick = shown(firstOfEach(figureIds(), figureKind));
for (const [part, addresses, details] of inSpeeds('figures and their embeds', shown(figureIds()), quick, 15)) {
  test(`exactly one drawing shows, whole, on a phone and on a desk: ${part}`, details, async ({ page }) => {
    test.setTimeout(120_000);
    for (const address of addresses) {
      await page.goto(address);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const at = `${address} at ${width} px`;
        const visible = page.locator('figure svg.fig:visible');
        await expect.soft(visible, at).toHaveCount(1);
        const box = await visible.boundingBox();
        expect.soft(box?.width, at).toBeGreaterThan(250);
        expect.soft((box?.x ?? 0) + (box?.width ?? 0), at).toBeLessThanOrEqual(width);
      }
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
