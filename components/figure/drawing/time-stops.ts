import type { Box, Stop, StopEntry } from './geometry';
import { place } from './place';
import type { TimePlotView } from './strand-ends';

/** A stop for every period of any strand, with the values of those that have one; of a stack, at the top of each band. */
export function timeStops(plot: TimePlotView, box: Box): Stop[] {
  const periods = new Map(plot.strands.flatMap(({ points }) => points.map(({ x, xText }) => [x, xText] as const)));
  return [...periods]
    .sort(([a], [b]) => a - b)
    .map(([x, heading]) => {
      let floor = 0;
      const entries = plot.strands.flatMap(({ label, colour, points }): StopEntry[] => {
        const point = points.find((one) => one.x === x);
        if (point === undefined || point.y === null) return [];
        const top = plot.kind === 'area' ? floor + point.y : point.y;
        floor = top;
        const at = { x: place(x, plot.x, box.left, box.right), y: place(top, plot.y, box.bottom, box.top) };
        return [{ label, colour, text: point.text, ...at }];
      });
      return { heading, entries };
    })
    .filter(({ entries }) => entries.length > 0);
}
