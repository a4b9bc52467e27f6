import { baseOf, sideWidth, tickWidth } from './axis-parts';
import type { Box, TimeGeometry } from './geometry';
import { labelLines, placeLines } from './label-lines';
import { placeEvents } from './place-events';
import { place } from './place';
import { halfCapHeight, leading, type DrawingSize } from './sizes';
import { spread } from './spread';
import { seriesEnds, type TimePlotView } from './series-ends';
import { timeHoverPoints } from './time-hover-points';
import { widest } from './wrap';
import { NotDrawable } from './not-drawable';

/** Space above the plot for half the height of the top tick's label, and below it for the ticks of the x axis. */
const margin = { top: 10, bottom: 30 };
/** Space above the plot for the numbers that mark events. */
const eventStrip = 30;
/** The distances from the plot to a label beside it, and to a label with a leader line. */
const gaps = { label: 8, leader: 20 };
/**
 * A label gets a leader line if it was moved up or down by more than this many px, or if its series ends more than this many px before the
 * plot's edge.
 */
const leaderFrom = 6;

/**
 * The layout of a line or area chart: its ticks and direct labels. Each label is beside the end of its series; labels that would overlap
 * are moved apart. The drawing becomes taller if the labels need more space. Throws if an axis has no length or a series has no values.
 */
export function timeGeometry(plot: TimePlotView, size: DrawingSize): TimeGeometry {
  if (plot.x.max <= plot.x.min || plot.y.max <= plot.y.min)
    throw new NotDrawable('Nothing to draw: an axis has no length.');
  const blocks = seriesEnds(plot).map((end) => {
    const lines = labelLines(end.label, end.text, size.labelWidth);
    return { end, lines, height: lines.length * leading + 2 };
  });
  const marks = 'annotations' in plot ? plot.annotations : [];
  const top = margin.top + (marks.length === 0 ? 0 : eventStrip);
  const height = Math.max(size.height, top + margin.bottom + blocks.reduce((sum, block) => sum + block.height, 0));
  const vertical = { top, bottom: height - margin.bottom };
  const labels = spread(
    blocks.map((block) => ({ ...block, centre: place(block.end.y, plot.y, vertical.bottom, vertical.top) })),
    top - margin.top,
    vertical.bottom + 4,
  );

  const xTicks = plot.x[size.ticks];
  const yTicks = plot.y[size.ticks];
  const left = Math.ceil(Math.max(sideWidth(yTicks), tickWidth(xTicks[0]) / 2));
  const boxWith = (gap: number): Box => {
    const right = Math.max(gap + widest(blocks.flatMap((block) => block.lines)), tickWidth(xTicks.at(-1)) / 2);
    return { ...vertical, left, right: Math.floor(size.width - right) };
  };
  const isFar = ({ end, centre, placed }: (typeof labels)[number], { right }: Box): boolean =>
    Math.abs(placed - centre) > leaderFrom || right - place(end.x, plot.x, left, right) > leaderFrom;
  const gap = labels.some((label) => isFar(label, boxWith(gaps.label))) ? gaps.leader : gaps.label;
  const box = boxWith(gap);

  const events = placeEvents(marks, plot.x, box);

  return {
    width: size.width,
    height,
    plot: box,
    xTicks,
    yTicks,
    base: baseOf(plot.y),
    stops: timeHoverPoints(plot, box),
    stopsAlong: 'x',
    events: events.marks,
    texts: [
      ...labels.flatMap(({ end, lines, placed }) => {
        const y = placed - ((lines.length - 1) * leading) / 2 + halfCapHeight;
        return placeLines(lines, { x: box.right + gap, y, anchor: 'start', colour: end.colour });
      }),
      ...events.texts,
    ],
    leaders: labels
      .filter((label) => isFar(label, box))
      .map(({ end, centre, placed }) => {
        const x1 = place(end.x, plot.x, box.left, box.right) + leaderFrom;
        return { x1, y1: centre, x2: box.right + gap - 4, y2: placed };
      }),
  };
}
