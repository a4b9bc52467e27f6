import type { Box, HoverPoint, HoverEntry } from './geometry';
import { place } from './place';
import type { TimePlotView } from './series-ends';

/**
 * A hover point for every period for which any series has a value, with the values of all series for that period. In a
 * stack, the mark of a value is at the top of its band.
 */
export function timeHoverPoints(plot: TimePlotView, box: Box): HoverPoint[] {
  // Keyed by name: a year and its first month begin at the same position but are two periods.
  const periods = new Map(plot.strands.flatMap(({ points }) => points.map(({ x, xText }) => [xText, x] as const)));
  return [...periods]
    .sort(([, a], [, b]) => a - b)
    .map(([heading, x]) => {
      let floor = 0;
      const entries = plot.strands.flatMap(({ label, colour, points }): HoverEntry[] => {
        const point = points.find((one) => one.xText === heading);
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
