import type { PlotOf } from '../../../lib/views/plot-view';
import { noMarks, softly, type MarksGeometry, type PlacedText, type Segment } from './geometry';
import { labelLines, placeLines, textLines, type LabelLine } from './label-lines';
import { place } from './place';
import { halfCapHeight, leading, type DrawingSize } from './sizes';
import { spread } from './spread';
import { widest } from './wrap';
import { NotDrawable } from './not-drawable';

/** Space above the plot for the names of the two periods, and below it for half a label. */
const margin = { top: 34, bottom: 14 };
/** The distances from a dot to its label, and to a label with a leader line. */
const gaps = { label: 11, leader: 24 };
const leaderFrom = 4;
const dot = { radius: 5 };

interface Label {
  readonly value: number;
  readonly lines: readonly LabelLine[];
}

/**
 * The layout of lines from an earlier value to a later one, with a hollow dot and its value on the left, and a filled dot with its name and
 * value on the right. Labels that would overlap are moved apart. Throws if the axis has no length.
 */
export function slopeGeometry(plot: PlotOf<'slope'>, size: DrawingSize): MarksGeometry {
  if (plot.value.max <= plot.value.min) throw new NotDrawable('Nothing to draw: an axis has no length.');
  const then = plot.rows.map((row): Label => ({
    value: row.then.value,
    lines: textLines(row.then.text, 'value', size.labelWidth),
  }));
  const now = plot.rows.map((row): Label => ({
    value: row.now.value,
    lines: labelLines(row.label, row.now.text, size.labelWidth),
  }));
  const need = Math.max(
    ...[then, now].map((side) => side.reduce((sum, { lines }) => sum + lines.length * leading + 2, 0)),
  );
  const height = Math.max(size.height, margin.top + need + margin.bottom);
  const vertical = { top: margin.top + 8, bottom: height - margin.bottom };
  const y = (value: number): number => place(value, plot.value, vertical.bottom, vertical.top);
  const spreadLabels = (side: readonly Label[]) =>
    spread(
      side.map((label) => ({ ...label, centre: y(label.value), height: label.lines.length * leading + 2 })),
      margin.top - 6,
      height,
    );
  const sides = [spreadLabels(then), spreadLabels(now)] as const;
  const moved = sides.map((side) => side.some(({ centre, placed }) => Math.abs(centre - placed) > leaderFrom));
  const gap = moved.map((isMoved) => (isMoved ? gaps.leader : gaps.label));
  const [thenGap = 0, nowGap = 0] = gap;
  const left = Math.ceil(widest(then.flatMap(({ lines }) => lines)) + thenGap);
  const right = Math.floor(size.width - widest(now.flatMap(({ lines }) => lines)) - nowGap);

  const labels = (side: (typeof sides)[number], x: number, anchor: 'start' | 'end'): PlacedText[] =>
    side.flatMap(({ lines, placed }, index) =>
      placeLines(lines, {
        x,
        y: placed - ((lines.length - 1) * leading) / 2 + halfCapHeight,
        anchor,
        colour: plot.rows[index]?.colour ?? null,
      }),
    );
  const leaders = (side: (typeof sides)[number], from: number, to: number): Segment[] =>
    side
      .filter(({ centre, placed }) => Math.abs(centre - placed) > leaderFrom)
      .map(({ centre, placed }) => ({ x1: from, y1: centre, x2: to, y2: placed }));
  const heading = (text: string, x: number, anchor: 'start' | 'end'): PlacedText => {
    return { x, y: 14, anchor, colour: null, runs: [{ role: 'label', text }] };
  };
  const beside = dot.radius + 3;
  return {
    ...noMarks,
    width: size.width,
    height,
    plot: { left, right, ...vertical },
    axes: [left, right].map((x) => ({ x1: x, y1: margin.top - 10, x2: x, y2: height })),
    leaders: [
      ...leaders(sides[0], left - beside, left - thenGap + 4),
      ...leaders(sides[1], right + beside, right + nowGap - 4),
    ],
    lines: plot.rows.map((row, index) => ({
      key: `row-${index + 1}`,
      style: row.then.soft === true || row.now.soft === true ? 'soft-line' : 'line',
      colour: row.colour,
      places: [
        { x: left, y: y(row.then.value) },
        { x: right, y: y(row.now.value) },
      ],
    })),
    dots: plot.rows.flatMap(({ colour, then: before, now: after }) => [
      { x: left, y: y(before.value), colour, hollow: true, ...softly(before.soft), r: dot.radius },
      { x: right, y: y(after.value), colour, hollow: false, ...softly(after.soft), r: dot.radius },
    ]),
    texts: [
      heading(plot.then, left, 'start'),
      heading(plot.now, right, 'end'),
      ...labels(sides[0], left - thenGap, 'end'),
      ...labels(sides[1], right + nowGap, 'start'),
    ],
    stops: plot.rows.map((row) => ({
      heading: row.label,
      entries: [
        { label: plot.then, text: row.then.text, colour: row.colour, x: left, y: y(row.then.value) },
        { label: plot.now, text: row.now.text, colour: row.colour, x: right, y: y(row.now.value) },
      ],
    })),
    stopsAlong: 'both',
  };
}
