import type { PlotLayout } from '../../figure/drawing/sizes';
import type { LaidOutPlot } from '../../figure/drawing/layout';

/** What a browser needs to draw a figure again, as the build writes it beside the figure's page. */
export interface LiveData {
  readonly laidOut: Readonly<Record<PlotLayout, LaidOutPlot>>;
}
