import type { PlotOf } from '../../../lib/views/plot-view';
import { footTicks, gridLines, sideTicks, sideWidth } from './axis-parts';
import { noMarks, softly, type Box, type MarksGeometry, type Place, type PlacedText, type Segment } from './geometry';
import { placeBeside } from './place-beside';
import { place } from './place';
import { textWidth } from './measure';
import { textStyles, type DrawingSize } from './sizes';
import { NotDrawable } from './not-drawable';

/** Space above the plot for the name of the vertical axis, and below it for ticks and the name of the horizontal axis. */
const margin = { top: 30, bottom: 52, right: 12 };
const radius = 5.5;

type Scatter = PlotOf<'scatter'>;

/** The values at the two ends of the line on which both axes have the same value; null if the ranges of the axes do not overlap. */
function diagonal({ x, y }: Scatter): readonly [number, number] | null {
  const [low, high] = [Math.max(x.min, y.min), Math.min(x.max, y.max)];
  return low < high ? [low, high] : null;
}

/**
 * The layout of labelled points. Each label is next to its point, in the position in which the label overlaps least with other marks. Each
 * axis has its name at its end. Throws if an axis has no length.
 */
export function scatterGeometry(plot: Scatter, size: DrawingSize): MarksGeometry {
  if (plot.x.max <= plot.x.min || plot.y.max <= plot.y.min)
    throw new NotDrawable('Nothing to draw: an axis has no length.');
  const ticks = plot.y[size.ticks];
  const left = sideWidth(ticks);
  const box: Box = { left, right: size.width - margin.right, top: margin.top, bottom: size.height - margin.bottom };
  const at = ({ x, y }: Place): Place => ({
    x: place(x, plot.x, box.left, box.right),
    y: place(y, plot.y, box.bottom, box.top),
  });
  const points = plot.points.map((point) => ({ ...point, ...at(point) }));
  const ends = plot.equal === null ? null : diagonal(plot);
  const line: Segment[] = (ends === null ? [] : [ends]).map(([low, high]) => {
    const [a, b] = [at({ x: low, y: low }), at({ x: high, y: high })];
    return { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  });
  const foot = footTicks(plot.x[size.ticks], plot.x, box, [0, size.width]);
  const name = (text: string, place: Pick<PlacedText, 'x' | 'y' | 'anchor'>): PlacedText => {
    return { ...place, colour: null, runs: [{ role: 'label', text }] };
  };
  const labels = placeBeside(
    points.map(({ x, y, label, colour }) => ({ x, y, text: label, role: 'label', colour })),
    equalLabel(plot.equal, line[0]),
    line,
    { ...box, right: size.width },
    radius,
  );
  return {
    ...noMarks,
    width: size.width,
    height: size.height,
    plot: box,
    grid: gridLines(ticks, plot.y, box, plot.y.min),
    axes: [{ x1: box.left, y1: box.bottom, x2: box.right, y2: box.bottom }, ...foot.marks],
    lines: line.map(({ x1, y1, x2, y2 }) => {
      return {
        key: 'equal',
        style: 'dashed',
        colour: 'muted',
        places: [
          { x: x1, y: y1 },
          { x: x2, y: y2 },
        ],
      };
    }),
    dots: points.map(({ x, y, colour, earlier, soft }) => ({
      x,
      y,
      colour,
      hollow: earlier,
      ...softly(soft),
      r: radius,
    })),
    texts: [
      name(plot.up, { x: 0, y: 14, anchor: 'start' }),
      name(plot.across, { x: box.right, y: size.height - 6, anchor: 'end' }),
      ...sideTicks(ticks, plot.y, left, box.bottom, box.top),
      ...foot.texts,
      ...labels,
    ],
    stops: points.map(({ x, y, label, colour, xText, yText }) => ({
      heading: label,
      entries: [
        { label: plot.across, text: xText, colour, x, y },
        { label: plot.up, text: yText, colour, x, y },
      ],
    })),
    stopsAlong: 'both',
  };
}

/**
 * The possible positions of the label for the line of equal values: above the line's upper end, below its lower end, or below its middle.
 */
function equalLabel(text: string | null, line: Segment | undefined): readonly PlacedText[] {
  if (text === null || line === undefined) return [];
  const slope = (line.y2 - line.y1) / (line.x2 - line.x1);
  const width = textWidth(text, textStyles.tick);
  const at = (x: number): number => line.y1 + (x - line.x1) * slope;
  const common = { colour: null, runs: [{ role: 'tick', text }] } as const;
  // If the line is steep, there is room for the label beside it. If the line is almost flat, it would cross a label beside it, so the whole
  // label is above or below the line.
  const above = (x: number): number => at(x) - 5;
  const below = (x: number): number => at(x) + 14;
  const upper = line.x2 - 10;
  const lower = line.x1 + 10;
  const middle = (line.x1 + line.x2) / 2;
  const start = middle - width / 4;
  return [
    { ...common, x: upper - 8, y: Math.min(at(upper) + 4, above(upper - 8)), anchor: 'end' },
    { ...common, x: lower + 14, y: Math.max(at(lower) + 2, below(lower + 14)), anchor: 'start' },
    { ...common, x: start, y: Math.max(at(middle) + 26, below(start)), anchor: 'start' },
  ];
}
