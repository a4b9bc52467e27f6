import type { PlotLayout } from '../../figure/layout/sizes';
import type { LaidOutPlot } from '../../figure/layout/layout';

/** What a browser needs in order to draw a figure again. The build writes these data next to the figure's page. */
export interface LiveData {
  readonly laidOut: Readonly<Record<PlotLayout, LaidOutPlot>>;
}
