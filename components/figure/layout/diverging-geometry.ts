import type { PlotOf } from '../../../lib/views/plot-view';
import { footTicks, gridLines, sideTicks, sideWidth } from './axis-parts';
import { noMarks, softly, type MarksGeometry, type PlacedRect, type PlacedText, type HoverPoint } from './geometry';
import { textWidth } from './measure';
import { place } from './place';
import { halfCapHeight, textStyles, type DrawingSize } from './sizes';
import { NotDrawable } from './not-drawable';

/** Space above the plot for the two labels, and below it for the ticks. */
const margin = { top: 34, bottom: 30 };
const swatch = { size: 12, gap: 6, between: 24 };

/** The minimum length of a bar in px, so that readers can tell a value at or near zero from a missing value. */
const leastLength = 2;

type Diverging = PlotOf<'diverging'>;

/** The legend: a filled square with the label for bars above zero, and a hollow square with the label for bars below zero. */
function legend({ above, below }: Diverging, left: number): { rects: PlacedRect[]; texts: PlacedText[] } {
  const second = left + swatch.size + swatch.gap + textWidth(above.label, textStyles.label) + swatch.between;
  const entries = [
    { ...above, x: left, hollow: false },
    { ...below, x: second, hollow: true },
  ];
  return {
    rects: entries.map(({ x, hollow, colour }) => {
      return { x, y: 4, width: swatch.size, height: swatch.size, hollow, colour };
    }),
    texts: entries.map(({ x, label, colour }) => ({
      x: x + swatch.size + swatch.gap,
      y: 4 + swatch.size / 2 + halfCapHeight,
      anchor: 'start',
      colour,
      runs: [{ role: 'label', text: label }],
    })),
  };
}

/**
 * The layout of bars over time, above and below a zero line. Bars below zero are hollow, so that the chart can be read without colours.
 * Throws if there are no bars.
 */
export function divergingGeometry(plot: Diverging, size: DrawingSize): MarksGeometry {
  if (plot.bars.every(({ value }) => value === null)) throw new NotDrawable('Nothing to draw: the plot has no bars.');
  const ticks = plot.value[size.ticks];
  const left = sideWidth(ticks);
  const box = { left, right: size.width, top: margin.top, bottom: size.height - margin.bottom };
  const slot = (box.right - box.left) / plot.bars.length;
  const thickness = Math.max(1, slot * (slot > 6 ? 0.72 : 0.84));
  const height = (value: number): number => place(value, plot.value, box.bottom, box.top);
  const zero = height(0);
  const foot = footTicks(plot.x[size.ticks], plot.x, box, [0, size.width]);
  const named = legend(plot, left);
  const bars = plot.bars.flatMap(({ value, soft }, index): PlacedRect[] => {
    if (value === null) return [];
    const side = value < 0 ? plot.below : plot.above;
    const x = box.left + (index + 0.5) * slot - thickness / 2;
    const length = Math.max(leastLength, Math.abs(height(value) - zero));
    const y = value > 0 ? zero - length : value < 0 ? zero : zero - length / 2;
    return [{ hollow: value < 0, ...softly(soft), colour: side.colour, x, y, width: thickness, height: length }];
  });
  return {
    ...noMarks,
    width: size.width,
    height: size.height,
    plot: box,
    grid: gridLines(ticks, plot.value, box, 0),
    axes: [{ x1: box.left, y1: zero, x2: box.right, y2: zero }, ...foot.marks],
    rects: [...named.rects, ...bars],
    texts: [...named.texts, ...sideTicks(ticks, plot.value, left, box.bottom, box.top), ...foot.texts],
    stops: plot.bars.flatMap(({ value, at, text }, index): HoverPoint[] => {
      if (value === null) return [];
      const { label, colour } = value < 0 ? plot.below : plot.above;
      const middle = { x: box.left + (index + 0.5) * slot, y: height(value) };
      return [{ heading: at, entries: [{ label, text, colour, ...middle }] }];
    }),
    stopsAlong: 'x',
  };
}
