import { expect, test } from '@playwright/test';
import { pathPoints } from '../components/figure/drawing/testing/path-points';
import { parse } from '../components/figure/drawing/testing/read-drawing';
import {
  builtFile,
  figureIds,
  figureKind,
  figureRows,
  firstOfEach,
  groupBy,
  inSpeeds,
  openFigureIds,
  type CsvRow,
} from './site';

type Drawing = ReturnType<typeof parse>;

const widths = [360, 1280];

/** How many values each line or area has, in the order of the data. */
function valuesByLabel(rows: readonly CsvRow[]): number[] {
  const known = rows.filter(({ value }) => value !== '');
  return [...groupBy(known, ({ label }) => label).values()].map((group) => group.length);
}

/**
 * Counts the points of each line or area. Where the style of a line changes, a new path repeats the last point of the previous path; this
 * point counts once.
 */
function pointsOf(drawing: Drawing, paths: string, pointsOfPlace = 1): number[] {
  const found = drawing.all(paths).map((one, index) => ({
    key: one.getAttribute('data-key') ?? String(index),
    d: one.getAttribute('d'),
  }));
  return [...groupBy(found, ({ key }) => key).values()].map(
    (parts) => parts.reduce((sum, { d }) => sum + pathPoints(d).length / pointsOfPlace, 0) - (parts.length - 1),
  );
}

/**
 * Counts the marks that represent values in a drawing. Returns one count for each line or area, or a single count if the figure has
 * neither.
 */
function marksIn(drawing: Drawing, kind: string): number[] {
  const lines = pointsOf(drawing, 'path.fig-line[data-key]:not(.fig-context)');
  const halved = (paths: string) => pointsOf(drawing, paths, 2);
  const count = (selector: string) => drawing.all(selector).length;
  const circles = count('circle.fig-full, circle.fig-hollow');
  const boxes = count('rect.fig-full, rect.fig-hollow');
  switch (kind) {
    case 'bar':
      return [count('.fig-bar')];
    case 'area':
      // The path of an area goes along its upper edge and back along its lower edge.
      return halved('path.fig-area[data-key]');
    case 'small-multiples': {
      const areas = halved('path.fig-area[data-key]');
      return areas.length > 0 ? areas : lines;
    }
    case 'gap':
      return [...lines, ...halved('path.fig-gap')];
    case 'step':
      // A line with n values has 2n − 1 points: from each value to the next, the line goes across, and then up or down.
      return lines.map((points) => (points + 1) / 2);
    case 'scatter':
      return [circles * 2];
    case 'slope':
      return [circles];
    case 'ranges':
      return [circles + boxes * 2];
    case 'diverging':
      // The box next to each name in the legend represents no value.
      return [boxes - count('text.fig-label')];
    default:
      return lines;
  }
}

test('both drawings of each figure have one mark for each value', () => {
  for (const id of openFigureIds()) {
    const values = valuesByLabel(figureRows(id));
    const drawings = builtFile(`figures/${id}/index.html`).match(/<svg [^>]*class="fig"[\s\S]*?<\/svg>/g) ?? [];
    expect.soft(drawings, id).toHaveLength(2);
    for (const drawing of drawings) {
      const marks = marksIn(parse(drawing), figureKind(id));
      const together = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
      if (marks.length === 1) expect.soft(together(marks), id).toBe(together(values));
      else expect.soft(marks.toSorted(), id).toEqual(values.toSorted());
    }
  }
});

/** Each figure's page and embed. */
const shown = (ids: readonly string[]): string[] => ids.flatMap((id) => [`/figures/${id}/`, `/embed/figures/${id}/`]);
const quick = shown(firstOfEach(figureIds(), figureKind));
for (const [part, addresses, details] of inSpeeds('figures and their embeds', shown(figureIds()), quick, 15)) {
  test(`exactly one complete drawing is visible on a phone and on a desktop: ${part}`, details, async ({ page }) => {
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

test('a phone and a desktop show different drawings', async ({ page }) => {
  const [id = ''] = figureIds();
  const drawn: (string | null)[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/figures/${id}/`);
    drawn.push(await page.locator('figure svg.fig:visible').getAttribute('viewBox'));
  }
  expect(drawn[0]).not.toBe(drawn[1]);
});
