import { assertNever } from '../../../lib/domain/assert-never';
import type { PlotView } from '../../../lib/views/plot-view';
import type { BarGeometry, TimeGeometry } from './geometry';
import { lyingGeometry } from './lying-geometry';
import type { BarPlotView } from './named-groups';
import type { DrawingSize } from './sizes';
import { timeGeometry } from './time-geometry';
import { uprightGeometry } from './upright-geometry';

/** A plot and where everything of it goes: serialisable, so that a browser can draw it again without the fonts. */
export type LaidOutPlot =
  | { readonly kind: 'line'; readonly plot: Extract<PlotView, { kind: 'line' }>; readonly geometry: TimeGeometry }
  | { readonly kind: 'area'; readonly plot: Extract<PlotView, { kind: 'area' }>; readonly geometry: TimeGeometry }
  | { readonly kind: 'bar'; readonly geometry: BarGeometry };

function barGeometry(plot: BarPlotView, size: DrawingSize): BarGeometry {
  const upright = plot.orientation === 'vertical' ? uprightGeometry(plot, size) : null;
  return upright ?? lyingGeometry(plot, size);
}

/**
 * Measures the texts of a plot and decides where everything goes. Upright bars lie where their texts do not fit.
 * Throws where there is nothing that can be drawn: no values, an axis without length, bars without zero.
 */
export function layOut(plot: PlotView, size: DrawingSize): LaidOutPlot {
  switch (plot.kind) {
    case 'line':
      return { kind: 'line', plot, geometry: timeGeometry(plot, size) };
    case 'area':
      return { kind: 'area', plot, geometry: timeGeometry(plot, size) };
    case 'bar':
      return { kind: 'bar', geometry: barGeometry(plot, size) };
    default:
      return assertNever(plot);
  }
}
