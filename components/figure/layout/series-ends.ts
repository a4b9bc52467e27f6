import type { FigureColour } from '../../../lib/domain/figure-colour';
import { gapColour } from '../../../lib/domain/hues';
import type { PlotOf, PlotSeries } from '../../../lib/views/plot-view';
import { NotDrawable } from './not-drawable';

export type TimePlotView = PlotOf<'line' | 'step' | 'area' | 'gap'>;

/** The end of a series, in the units of the axes, and its label. */
export interface SeriesEnd {
  readonly label: string;
  readonly colour: FigureColour;
  readonly x: number;
  /** The height of the line at `x`; in a stack, the height of the middle of the band. */
  readonly y: number;
  /** The last value, with its period if another series ends later. */
  readonly text: string;
}

/**
 * The value of a series at `x`. The series must have a value at `x`; in a stack, every series has a value for every period
 * (`domain/stack.ts`).
 */
function heightAt(series: PlotSeries, x: number): number {
  return series.points.find((point) => point.x === x)?.y ?? 0;
}

/** Returns the last point with a value in a series. Throws if the series has no values. */
export function seriesEnd({ label, points }: PlotSeries) {
  const last = points.findLast((point) => point.y !== null);
  if (last === undefined || last.y === null) throw new NotDrawable(`Nothing to draw: “${label}” has no values.`);
  return { ...last, label, y: last.y };
}

/**
 * The end of every series and, in a plot of the gap between two lines, the middle of the gap in the last period for which both lines have a
 * value. Throws if a series has no values.
 */
export function seriesEnds(plot: TimePlotView): readonly SeriesEnd[] {
  const lastPoints = plot.strands.map(seriesEnd);
  const end = Math.max(...lastPoints.map((last) => last.x));
  const drawn = lastPoints.flatMap((last, index) => {
    const series = plot.strands[index];
    if (series === undefined) return [];
    const below = plot.kind === 'area' ? plot.strands.slice(0, index) : [];
    const floor = below.reduce((sum, other) => sum + heightAt(other, last.x), 0);
    return [
      {
        label: series.label,
        colour: series.colour,
        x: last.x,
        y: plot.kind === 'area' ? floor + last.y / 2 : last.y,
        text: last.x === end ? last.text : `${last.text} (${last.xText})`,
      },
    ];
  });
  if (plot.kind !== 'gap') return drawn;
  const { label, text, value, x, xText } = plot.between;
  const [upper] = plot.strands;
  const top = upper === undefined ? 0 : heightAt(upper, x);
  return [...drawn, { label, text: x === end ? text : `${text} (${xText})`, colour: gapColour, x, y: top - value / 2 }];
}
