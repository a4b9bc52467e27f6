import type { Box, HoverPoint, HoverEntry } from './geometry';
import { place } from './place';
import type { TimePlotView } from './series-ends';

/**
 * Returns a hover point for every period for which any series has a value, with all series' values for that period. In a stack, a value's
 * mark is at the top of its band.
 */
export function timeHoverPoints(plot: TimePlotView, box: Box): HoverPoint[] {
  // Keyed by the period's name, because a year and its first month are two periods but begin at the same position.
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
