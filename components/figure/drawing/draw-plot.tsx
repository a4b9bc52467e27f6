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

/** As `drawPlot`, at a size of the caller's choosing. */
export function drawPlotAt(plot: PlotView, size: DrawingSize, label: string): string {
  const laidOut = layOut(plot, size);
  const { width, height } = laidOut.geometry;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" class="fig" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(label)}">`;
  return `${root}${render(laidOut)}</svg>`;
}

/**
 * A plot as one `<svg>` element, drawn by Recharts in a DOM without a browser: the same text for the same arguments.
 * It has no size of its own, and needs `drawingCss` and `paletteCss` on the page. `label` is what a reader who cannot see
 * it is told.
 *
 * Run it with NODE_ENV=production: React then draws the same in little more than half of the time.
 * Throws where there is nothing that can be drawn (see `layOut`).
 */
export function drawPlot(plot: PlotView, layout: PlotLayout, label: string): string {
  return drawPlotAt(plot, sizes[layout], label);
}
