import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { drawPlot } from '../../../components/figure/drawing/draw-plot';
import { drawingCss } from '../../../components/figure/drawing/drawing-css';
import { NotDrawable } from '../../../components/figure/layout/not-drawable';
import { loadLetters } from '../../../components/figure/layout/measure';
import type { PlotLayout } from '../../../components/figure/layout/sizes';
import { paletteCss } from '../../../components/figure/palette-css';
import { impactDocument, type DrawnSides } from '../../../components/impact-report/impact-document';
import { figureId } from '../../domain/ids';
import { figureIn } from '../../impact/figures';
import type { Impact } from '../../impact/impact';
import type { Newsroom } from '../../impact/newsroom';
import type { FigureView } from '../../views/figure-view';
import { fontFaces } from '../../compile/fonts/css';
import { familiesOf } from '../../compile/fonts/families';
import { readMetrics } from '../../compile/fonts/metrics';
import { subsetFamily } from '../../compile/fonts/subset';

/** The project that contains this code. The report uses its styles and typefaces, even for a different project's content. */
const project = path.resolve(import.meta.dirname, '../../..');

/** Renders the report as one self-contained HTML file, with styles, typefaces and drawings, and without scripts. */
export async function htmlReport(impact: Impact, before: Newsroom, after: Newsroom): Promise<string> {
  const drawings = new Map<string, DrawnSides>();
  for (const { id, redrawn } of impact.figures) {
    if (!redrawn) continue;
    const figure = figureId.parse(id);
    const [earlier, later] = [figureIn(before, figure), figureIn(after, figure)];
    await loadLetters(JSON.stringify([earlier?.plot, later?.plot]));
    drawings.set(id, { before: drawFigure(earlier), after: drawFigure(later) });
  }
  return impactDocument(impact, drawings, await styles());
}

/** Draws a figure. Returns null if the figure cannot be drawn: the check reports the reason, and the report omits the drawings. */
export function drawFigure(view: Pick<FigureView, 'plot' | 'alt'> | null): DrawnSides['before'] {
  if (view === null) return null;
  const drawn = (layout: PlotLayout): string => drawPlot(view.plot, layout, view.alt);
  try {
    return { wide: drawn('wide'), narrow: drawn('narrow') };
  } catch (error) {
    if (error instanceof NotDrawable) return null;
    throw error;
  }
}

async function styles(): Promise<string> {
  const sheets = [
    'components/styles/tokens.css',
    'components/styles/base.css',
    'components/impact-report/impact-report.css',
    'components/impact-report/changes.css',
  ];
  const texts = await Promise.all(sheets.map((file) => readFile(path.join(project, file), 'utf8')));
  const ready = await Promise.all(
    familiesOf({}).map(async (family) => {
      const bytes = await subsetFamily(project, family);
      return { family, url: `data:font/woff2;base64,${bytes.toString('base64')}`, metrics: readMetrics(bytes) };
    }),
  );
  return [fontFaces(ready), ...texts, paletteCss(), drawingCss].join('\n');
}
