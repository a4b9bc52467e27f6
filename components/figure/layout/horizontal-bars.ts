import { namedGroups, placedBar, type BarPlotView, type NamedBar } from './named-groups';
import type { BarGeometry, Box, PlacedText, Segment, HoverPoint } from './geometry';
import { placeLines, textLines, type LabelLine } from './label-lines';
import { textWidth } from './measure';
import { place } from './place';
import { halfCapHeight, leading, textStyles, type DrawingSize } from './sizes';
import { widest } from './wrap';

/** The space between a name and the plot, and between the end of a bar and its value. */
const gaps = { name: 12, value: 6 };
const leastPitch = 30;
const thickness = 20;

/** One row: the heading for a group of several bars, or a bar with its name. */
type Row =
  | { readonly kind: 'heading'; readonly lines: readonly LabelLine[] }
  | { readonly kind: 'bar'; readonly group: string; readonly bar: NamedBar; readonly lines: readonly LabelLine[] };

function rowsOf(plot: BarPlotView, size: DrawingSize): readonly Row[] {
  return namedGroups(plot).flatMap((group): readonly Row[] => {
    const bars = group.bars.map((bar): Row => {
      const lines = textLines(bar.name ?? group.label, 'name', size.labelWidth);
      return { kind: 'bar', group: group.label, bar, lines };
    });
    const headed = group.bars.some((bar) => bar.name !== null);
    return headed ? [{ kind: 'heading', lines: textLines(group.label, 'label', size.width) }, ...bars] : bars;
  });
}

/** The plot area between the names and the right edge, narrowed until every value at the end of its bar fits. */
export function horizontal(
  bars: readonly { readonly value: number; readonly text: string }[],
  axis: BarPlotView['value'],
  names: number,
  width: number,
): { left: number; right: number } {
  const texts = bars.map(({ value, text }) => ({ value, room: gaps.value + textWidth(text, textStyles.value) + 1 }));
  let left = names;
  let right = width;
  for (let round = 0; round < 24; round += 1) {
    const at = (value: number): number => place(value, axis, left, right);
    const over = Math.max(
      0,
      ...texts.filter(({ value }) => value >= 0).map(({ value, room }) => at(value) + room - width),
    );
    const under = Math.max(
      0,
      ...texts.filter(({ value }) => value < 0).map(({ value, room }) => names - at(value) + room),
    );
    left += under;
    right -= over;
  }
  return { left, right };
}

/** The segments of the zero line: one for each stretch of bars without a heading between them. */
function zeroLines(rows: readonly Row[], pitch: number, top: number, x: number): readonly Segment[] {
  return rows.flatMap((row, index): readonly Segment[] => {
    const first = row.kind === 'bar' && rows[index - 1]?.kind !== 'bar';
    if (!first) return [];
    const after = rows.findIndex((other, position) => position > index && other.kind === 'heading');
    return [{ x1: x, y1: top + index * pitch, x2: x, y2: top + (after === -1 ? rows.length : after) * pitch }];
  });
}

/**
 * The layout of horizontal bars: a row for each bar, with names on the left and values at the bars' outer ends. The drawing is as tall as
 * its rows require.
 */
export function horizontalBarGeometry(plot: BarPlotView, size: DrawingSize): BarGeometry {
  const rows = rowsOf(plot, size);
  const bars = rows.flatMap((row) => (row.kind === 'bar' ? [row.bar] : []));
  const barLines = rows.flatMap((row) => (row.kind === 'bar' ? [row.lines] : []));
  const pitch = Math.max(leastPitch, ...rows.map(({ lines }) => lines.length * leading + 8));
  const names = Math.ceil(Math.max(...barLines.map(widest)) + gaps.name);
  const box: Box = { top: 0, bottom: rows.length * pitch, ...horizontal(bars, plot.value, names, size.width) };

  const texts = rows.flatMap((row, index): readonly PlacedText[] => {
    const middle = (index + 0.5) * pitch + halfCapHeight;
    const firstLine = middle - ((row.lines.length - 1) * leading) / 2;
    const last = (index + 1) * pitch - gaps.value - (row.lines.length - 1) * leading;
    if (row.kind === 'heading') return placeLines(row.lines, { x: 0, y: last, anchor: 'start', colour: null });
    const { value, text, colour, name } = row.bar;
    const end = place(value, plot.value, box.left, box.right);
    return [
      ...placeLines(row.lines, { x: 0, y: firstLine, anchor: 'start', colour: name === null ? null : colour }),
      {
        x: value < 0 ? end - gaps.value : end + gaps.value,
        y: middle,
        anchor: value < 0 ? 'end' : 'start',
        colour: null,
        runs: [{ role: 'value', text }],
      },
    ];
  });
  return {
    orientation: 'lying',
    width: size.width,
    height: box.bottom,
    plot: box,
    domain: [plot.value.min, plot.value.max],
    slots: rows.map((row) => (row.kind === 'bar' ? placedBar(row.bar) : null)),
    thickness,
    zero: zeroLines(rows, pitch, 0, place(0, plot.value, box.left, box.right)),
    texts,
    stops: rows.flatMap((row, index): HoverPoint[] => {
      if (row.kind === 'heading') return [];
      const { name, text, colour, value } = row.bar;
      const at = { x: place(value, plot.value, box.left, box.right), y: (index + 0.5) * pitch };
      return [{ heading: row.group, entries: [{ label: name ?? '', text, colour, ...at }] }];
    }),
    stopsAlong: 'y',
  };
}
