import type { FigureColour } from '../../../lib/domain/figure';
import type { PlotView, StrandView } from '../../../lib/views/plot-view';

export type TimePlotView = Extract<PlotView, { kind: 'line' | 'area' }>;

/** Where a strand ends, in units of the axes, and what is said of it there. */
export interface StrandEnd {
  readonly label: string;
  readonly colour: FigureColour;
  readonly x: number;
  /** Of the line, or of the middle of the band. */
  readonly y: number;
  /** The last value, with its period where other strands go on for longer. */
  readonly text: string;
}

/** The value of a strand at a period; what is missing adds nothing to a stack. */
function heightAt(strand: StrandView, x: number): number {
  return strand.points.find((point) => point.x === x)?.y ?? 0;
}

/** The end of every strand. Throws where a strand has no value at all. */
export function strandEnds(plot: TimePlotView): readonly StrandEnd[] {
  const lasts = plot.strands.map((strand) => {
    const last = strand.points.findLast((point) => point.y !== null);
    if (last === undefined || last.y === null) throw new Error(`Nothing to draw: “${strand.label}” has no values.`);
    return { ...last, y: last.y };
  });
  const end = Math.max(...lasts.map((last) => last.x));
  return lasts.flatMap((last, index) => {
    const strand = plot.strands[index];
    if (strand === undefined) return [];
    const below = plot.kind === 'area' ? plot.strands.slice(0, index) : [];
    const floor = below.reduce((sum, other) => sum + heightAt(other, last.x), 0);
    return [
      {
        label: strand.label,
        colour: strand.colour,
        x: last.x,
        y: plot.kind === 'area' ? floor + last.y / 2 : last.y,
        text: last.x === end ? last.text : `${last.text} (${last.xText})`,
      },
    ];
  });
}
