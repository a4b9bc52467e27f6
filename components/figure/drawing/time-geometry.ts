import type { Box, PlacedTick, TimeGeometry } from './geometry';
import { labelLines, placeLines } from './label-lines';
import { textWidth } from './measure';
import { place } from './place';
import { halfCapital, leading, textStyles, type DrawingSize } from './sizes';
import { spread } from './spread';
import { strandEnds, type TimePlotView } from './strand-ends';
import { widest } from './wrap';

/** Above the plot: half of the highest tick. Below it: the line of x ticks. */
const margin = { top: 10, bottom: 30 };
/** From a tick to the plot, from the plot to a label beside it, and to one that a leader leads to. */
const gaps = { tick: 8, label: 8, leader: 20 };
/** A label that had to move by more than this, or stands further from the end of its line, is led to. */
const leaderFrom = 6;

const tickWidth = (tick: PlacedTick | undefined): number =>
  tick === undefined ? 0 : textWidth(tick.text, textStyles.tick);

/**
 * Where ticks and direct labels of a line or area drawing go. Labels are set beside the end of each strand and moved apart
 * where they would overlap; the drawing grows where they need more height than it has.
 * Throws where an axis is empty or a strand has no values.
 */
export function timeGeometry(plot: TimePlotView, size: DrawingSize): TimeGeometry {
  if (plot.x.max <= plot.x.min || plot.y.max <= plot.y.min) throw new Error('Nothing to draw: an axis has no length.');
  const blocks = strandEnds(plot).map((end) => {
    const lines = labelLines(end.label, end.text, size.labelWidth);
    return { end, lines, height: lines.length * leading + 2 };
  });
  const height = Math.max(size.height, margin.bottom + blocks.reduce((sum, block) => sum + block.height, 0));
  const vertical = { top: margin.top, bottom: height - margin.bottom };
  const labels = spread(
    blocks.map((block) => ({ ...block, centre: place(block.end.y, plot.y, vertical.bottom, vertical.top) })),
    0,
    vertical.bottom + 4,
  );

  const xTicks = plot.x[size.ticks];
  const yTicks = plot.y[size.ticks];
  const left = Math.ceil(Math.max(gaps.tick + Math.max(0, ...yTicks.map(tickWidth)), tickWidth(xTicks[0]) / 2));
  const boxWith = (gap: number): Box => {
    const right = Math.max(gap + widest(blocks.flatMap((block) => block.lines)), tickWidth(xTicks.at(-1)) / 2);
    return { ...vertical, left, right: Math.floor(size.width - right) };
  };
  const isFar = ({ end, centre, placed }: (typeof labels)[number], { right }: Box): boolean =>
    Math.abs(placed - centre) > leaderFrom || right - place(end.x, plot.x, left, right) > leaderFrom;
  const gap = labels.some((label) => isFar(label, boxWith(gaps.label))) ? gaps.leader : gaps.label;
  const box = boxWith(gap);

  return {
    width: size.width,
    height,
    plot: box,
    xTicks,
    yTicks,
    base: plot.y.min < 0 && plot.y.max >= 0 ? 0 : plot.y.min,
    texts: labels.flatMap(({ end, lines, placed }) => {
      const y = placed - ((lines.length - 1) * leading) / 2 + halfCapital;
      return placeLines(lines, { x: box.right + gap, y, anchor: 'start', colour: end.colour });
    }),
    leaders: labels
      .filter((label) => isFar(label, box))
      .map(({ end, centre, placed }) => {
        const x1 = place(end.x, plot.x, box.left, box.right) + leaderFrom;
        return { x1, y1: centre, x2: box.right + gap - 4, y2: placed };
      }),
  };
}
