import { flushSync } from 'react-dom';
import type { PlotView } from '../../../lib/views/plot-view';
import { Plot } from '../plots/plot';
import { loadWithDom, withDom } from './dom';
import { layOut, type LaidOutPlot } from '../layout/layout';
import { escapeText, serialise } from './serialise';
import { sizes, type DrawingSize, type PlotLayout } from '../layout/sizes';

const { createRoot } = await loadWithDom(() => import('react-dom/client'));

function render(laidOut: LaidOutPlot): string {
  return withDom(() => {
    const container = document.createElement('div');
    const root = createRoot(container);
    try {
      flushSync(() => root.render(<Plot laidOut={laidOut} />));
      const surface = container.querySelector('svg');
      if (surface === null) throw new Error('Recharts drew nothing.');
      return [...surface.children].map(serialise).join('');
    } finally {
      flushSync(() => root.unmount());
    }
  });
}

/** Like `drawPlot`, but at any size. */
export function drawPlotAt(plot: PlotView, size: DrawingSize, label: string): string {
  const laidOut = layOut(plot, size);
  const { width, height } = laidOut.geometry;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" class="fig" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(label)}">`;
  return `${root}${render(laidOut)}</svg>`;
}

/**
 * Draws a plot as one `<svg>` element, with Recharts in a DOM without a browser. The same arguments always return the same string. The SVG
 * has no intrinsic size, and needs `drawingCss` and `paletteCss` on the page. `label` is the text for readers who cannot see the drawing.
 *
 * Run it with NODE_ENV=production, which makes React almost twice as fast. Throws if nothing can be drawn (see
 * `layOut`).
 */
export function drawPlot(plot: PlotView, layout: PlotLayout, label: string): string {
  return drawPlotAt(plot, sizes[layout], label);
}
