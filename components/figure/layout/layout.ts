import { assertNever } from '../../../lib/domain/assert-never';
import type { PlotOf, PlotView } from '../../../lib/views/plot-view';
import { divergingGeometry } from './diverging-geometry';
import type { BarGeometry, MarksGeometry, TimeGeometry } from './geometry';
import { horizontalBarGeometry } from './horizontal-bars';
import type { BarPlotView } from './named-groups';
import { panelGeometry } from './panel-geometry';
import { rangesGeometry } from './ranges-geometry';
import { scatterGeometry } from './scatter-geometry';
import type { DrawingSize } from './sizes';
import { slopeGeometry } from './slope-geometry';
import { timeGeometry } from './time-geometry';
import { verticalBarGeometry } from './vertical-bars';

/** A plot and its layout. Serialisable, so that a browser can draw the plot again without measuring fonts. */
export type LaidOutPlot =
  | { readonly kind: 'line'; readonly plot: PlotOf<'line'>; readonly geometry: TimeGeometry }
  | { readonly kind: 'step'; readonly plot: PlotOf<'step'>; readonly geometry: TimeGeometry }
  | { readonly kind: 'area'; readonly plot: PlotOf<'area'>; readonly geometry: TimeGeometry }
  | { readonly kind: 'gap'; readonly plot: PlotOf<'gap'>; readonly geometry: TimeGeometry }
  | { readonly kind: 'bar'; readonly geometry: BarGeometry }
  | { readonly kind: 'marks'; readonly geometry: MarksGeometry };

function barGeometry(plot: BarPlotView, size: DrawingSize): BarGeometry {
  const vertical = plot.orientation === 'vertical' ? verticalBarGeometry(plot, size) : null;
  return vertical ?? horizontalBarGeometry(plot, size);
}

/**
 * Measures the text in a plot and computes the plot's layout. Vertical bars become horizontal if their text does not fit. Throws if the
 * plot cannot be drawn: if it has no values, if the ends of an axis are equal, or if the value axis of a bar chart or a chart of ranges
 * does not include zero.
 */
export function layOut(plot: PlotView, size: DrawingSize): LaidOutPlot {
  switch (plot.kind) {
    case 'line':
      return { kind: 'line', plot, geometry: timeGeometry(plot, size) };
    case 'step':
      return { kind: 'step', plot, geometry: timeGeometry(plot, size) };
    case 'area':
      return { kind: 'area', plot, geometry: timeGeometry(plot, size) };
    case 'gap':
      return { kind: 'gap', plot, geometry: timeGeometry(plot, size) };
    case 'bar':
      return { kind: 'bar', geometry: barGeometry(plot, size) };
    case 'diverging':
      return { kind: 'marks', geometry: divergingGeometry(plot, size) };
    case 'small-multiples':
      return { kind: 'marks', geometry: panelGeometry(plot, size) };
    case 'scatter':
      return { kind: 'marks', geometry: scatterGeometry(plot, size) };
    case 'slope':
      return { kind: 'marks', geometry: slopeGeometry(plot, size) };
    case 'ranges':
      return { kind: 'marks', geometry: rangesGeometry(plot, size) };
    default:
      return assertNever(plot);
  }
}
