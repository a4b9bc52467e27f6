import type { AnnotationMark } from '../../../lib/views/plot-view';
import type { Box, PlacedEvent, PlacedText } from './geometry';
import { place, type Span } from './place';
import { halfCapHeight } from './sizes';
import { spread } from './spread';

const radius = 9.5;
/** The minimum distance between the centres of two adjacent numbers, in px. */
const pitch = 22;
/** The distances from the top of the drawing to the centres of the numbers, and to the bend in the line below each number. */
const strip = { numbers: 11, turn: 28 };

/**
 * The numbers that mark events, in a strip above the plot: each as close to its event's time as its neighbours allow, with a line down
 * through the plot.
 */
export function placeEvents(
  marks: readonly AnnotationMark[],
  axis: Span,
  box: Box,
): { readonly marks: readonly PlacedEvent[]; readonly texts: readonly PlacedText[] } {
  const desired = marks.map((mark) => ({ ...mark, centre: place(mark.x, axis, box.left, box.right), height: pitch }));
  const placed = spread(
    desired,
    Math.min(box.left, box.right - pitch * marks.length) - pitch / 2,
    box.right + pitch / 2,
  );
  return {
    marks: placed.map(({ centre, placed: cx }) => ({
      circle: { cx, cy: strip.numbers, r: radius },
      path: [
        { x1: cx, y1: strip.numbers + radius, x2: centre, y2: strip.turn },
        { x1: centre, y1: strip.turn, x2: centre, y2: box.bottom },
      ],
    })),
    texts: placed.map(({ placed: x, text }) => ({
      x,
      y: strip.numbers + halfCapHeight,
      anchor: 'middle',
      colour: null,
      runs: [{ role: 'value', text }],
    })),
  };
}
