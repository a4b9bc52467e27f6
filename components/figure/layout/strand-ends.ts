import type { FigureColour } from '../../../lib/domain/figure-colour';
import { gapColour } from '../../../lib/domain/hues';
import type { PlotOf, StrandView } from '../../../lib/views/plot-view';

export type TimePlotView = PlotOf<'line' | 'step' | 'area' | 'gap'>;

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

/** The value of a strand at a period that it has: of a stack every part has every period (`domain/stack.ts`). */
function heightAt(strand: StrandView, x: number): number {
  return strand.points.find((point) => point.x === x)?.y ?? 0;
}

/** The last value of a strand. Throws where it has none. */
export function strandEnd({ label, points }: StrandView) {
  const last = points.findLast((point) => point.y !== null);
  if (last === undefined || last.y === null) throw new Error(`Nothing to draw: “${label}” has no values.`);
  return { ...last, label, y: last.y };
}

/** The end of every strand, and the middle of the end of a gap. Throws where a strand has no value at all. */
export function strandEnds(plot: TimePlotView): readonly StrandEnd[] {
  const lasts = plot.strands.map(strandEnd);
  const end = Math.max(...lasts.map((last) => last.x));
  const strands = lasts.flatMap((last, index) => {
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
  if (plot.kind !== 'gap') return strands;
  const { label, text, value, x, xText } = plot.between;
  const [upper] = plot.strands;
  const top = upper === undefined ? 0 : heightAt(upper, x);
  return [
    ...strands,
    { label, text: x === end ? text : `${text} (${xText})`, colour: gapColour, x, y: top - value / 2 },
  ];
}
