import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { PlotOf, PlotView } from '../../../lib/views/plot-view';
import type { Theme } from '../palette';
import { withoutProperties } from '../standalone';
import { drawPlot } from './draw-plot';
import { drawingRules } from './drawing-css';
import { layOut } from '../layout/layout';
import { sizes } from '../layout/sizes';
import { diverging, gap, panels, ranges, scatter, slopes, steps } from './testing/example-kinds';
import { areas, groupedBars, lines } from './testing/example-plots';

/** One plot of each kind. If a kind has no plot, this does not compile. */
const kinds: { readonly [Kind in PlotView['kind']]: PlotOf<Kind> } = {
  line: lines,
  area: areas,
  step: steps,
  'small-multiples': panels,
  gap,
  diverging,
  bar: groupedBars,
  scatter,
  slope: slopes,
  ranges,
};

const folder = `${import.meta.dirname}/../../../docs/figures`;

/**
 * The space around a drawing, in px; more on the right, because readers without the site's typeface see wider letters.
 */
const margin = { left: 24, top: 16, right: 96, bottom: 16 };

/** A drawing as a standalone image. */
function picture(plot: PlotView, label: string, theme: Theme): string {
  const { width, height } = layOut(plot, sizes.wide).geometry;
  const box = [-margin.left, -margin.top, width + margin.left + margin.right, height + margin.top + margin.bottom];
  const [x, y, w, h] = box;
  const paper = `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="var(--figure-paper)"/>`;
  const backed = drawPlot(plot, 'wide', label)
    .replace(`viewBox="0 0 ${width} ${height}"`, `viewBox="${box.join(' ')}"`)
    .replace('>', `><style>${drawingRules}</style>${paper}`);
  return `${withoutProperties(backed, theme)}\n`;
}

const themes: readonly Theme[] = ['light', 'dark'];
const pictures = Object.entries(kinds).flatMap(([kind, plot]) => themes.map((theme) => ({ kind, plot, theme })));

it.each(pictures)('$kind in $theme matches the approved drawing', async ({ kind, plot, theme }) => {
  await expect(picture(plot, `An example of ${kind}`, theme)).toMatchFileSnapshot(`${folder}/${kind}-${theme}.svg`);
});

it('docs/figures/README.md shows every kind of figure', async () => {
  const page = await readFile(`${folder}/README.md`, 'utf8');
  for (const { kind, theme } of pictures) expect(page).toContain(`(${kind}-${theme}.svg)`);
});
