import type { PlotOf } from '../../../lib/views/plot-view';
import { noMarks, softly, type MarksGeometry, type PlacedText } from './geometry';
import { horizontal } from './horizontal-bars';
import { placeLines, textLines } from './label-lines';
import { place } from './place';
import { halfCapHeight, leading, type DrawingSize } from './sizes';
import { widest } from './wrap';

/** The space between a name and the plot, and between the end of a range and its text. */
const gaps = { name: 12, value: 10 };
const leastPitch = 44;
const thickness = 14;
/**
 * The maximum width of a name, as a share of the drawing's width. The names of estimates are longer than the names of countries in other
 * kinds of figure.
 */
const namePart = 0.38;
const radius = 6;

/**
 * The layout of estimates that disagree. Each has a row, with a bar from its lower end to its upper end, or a dot for a single value. Names
 * are on the left, and the range as text on the right. The drawing is as tall as its rows require. Throws if the axis does not include
 * zero, because readers compare the distance between two estimates with the size of the estimates.
 */
export function rangesGeometry({ value: axis, rows }: PlotOf<'ranges'>, size: DrawingSize): MarksGeometry {
  if (axis.min > 0 || axis.max < 0 || axis.max <= axis.min)
    throw new Error('The value axis of ranges must include zero.');
  const names = rows.map(({ label }) => textLines(label, 'name', size.width * namePart));
  const pitch = Math.max(leastPitch, ...names.map((lines) => lines.length * leading + 12));
  const start = Math.ceil(Math.max(...names.map(widest)) + gaps.name);
  const ends = rows.map(({ low, high, text }) => ({ value: low < 0 ? low : high, text }));
  const { left, right } = horizontal(ends, axis, start, size.width - gaps.value);
  const x = (value: number): number => place(value, axis, left, right);
  const height = rows.length * pitch;
  const middle = (index: number): number => (index + 0.5) * pitch;
  return {
    ...noMarks,
    width: size.width,
    height,
    plot: { left, right, top: 0, bottom: height },
    axes: [{ x1: x(0), y1: 0, x2: x(0), y2: height }],
    grid: rows.map((_, index) => ({ x1: left, y1: middle(index), x2: right, y2: middle(index) })),
    rects: rows.flatMap(({ low, high, colour, soft }, index) =>
      low === high
        ? []
        : [
            {
              x: x(low),
              width: x(high) - x(low),
              y: middle(index) - thickness / 2,
              height: thickness,
              colour,
              hollow: false,
              ...softly(soft),
            },
          ],
    ),
    dots: rows.flatMap(({ low, high, colour, soft }, index) =>
      low === high ? [{ x: x(low), y: middle(index), colour, hollow: false, ...softly(soft), r: radius }] : [],
    ),
    stops: rows.map(({ label, text, colour, low, high }, index) => ({
      heading: label,
      entries: [{ label: '', text, colour, x: x((low + high) / 2), y: middle(index) }],
    })),
    stopsAlong: 'y',
    texts: rows.flatMap(({ high, text }, index): PlacedText[] => {
      const lines = names[index] ?? [];
      const first = middle(index) + halfCapHeight - ((lines.length - 1) * leading) / 2;
      return [
        ...placeLines(lines, { x: 0, y: first, anchor: 'start', colour: null }),
        {
          x: x(high) + gaps.value,
          y: middle(index) + halfCapHeight,
          anchor: 'start',
          colour: null,
          runs: [{ role: 'value', text }],
        },
      ];
    }),
  };
}
