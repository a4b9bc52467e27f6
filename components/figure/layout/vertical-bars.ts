import { namedGroups, placedBar, type BarPlotView, type NamedBar, type NamedGroup } from './named-groups';
import type { BarGeometry, PlacedText } from './geometry';
import { placeLines, textLines, type LabelLine } from './label-lines';
import { textWidth } from './measure';
import { place } from './place';
import { halfCapHeight, leading, textStyles, type DrawingSize } from './sizes';
import { widest } from './wrap';

/** The space between the end of a bar and the baseline of its value, and between two pieces of text on one line. */
const gap = 6;
const thickest = 76;
const mostLines = 3;

interface VerticalGroup extends NamedGroup {
  readonly from: number;
  readonly lines: readonly LabelLine[];
  readonly names: readonly (readonly LabelLine[])[];
}

function fits(lines: readonly LabelLine[], width: number): boolean {
  return lines.length <= mostLines && widest(lines) <= width - gap;
}

/** The groups with their names wrapped to slots of this width; null if a name or value does not fit. */
function arrange(groups: readonly NamedGroup[], slot: number): readonly VerticalGroup[] | null {
  let from = 0;
  const arranged = groups.map((group): VerticalGroup => {
    const placed = {
      ...group,
      from,
      lines: textLines(
        group.label,
        group.bars.some((bar) => bar.name !== null) ? 'label' : 'name',
        slot * group.bars.length - gap,
      ),
      names: group.bars.map(({ name }) => (name === null ? [] : textLines(name, 'name', slot - gap))),
    };
    from += group.bars.length + (group.bars.length > 1 ? 1 : 0);
    return placed;
  });
  const allFit = arranged.every(
    ({ lines, names, bars }) =>
      fits(lines, slot * bars.length) &&
      names.every((name) => fits(name, slot)) &&
      bars.every((bar) => textWidth(bar.text, textStyles.value) <= slot - gap),
  );
  return allFit ? arranged : null;
}

/** The slots of all groups, with an empty one between groups of several bars. */
function slotsOf(groups: readonly NamedGroup[]): readonly (NamedBar | null)[] {
  return groups.flatMap((group, index): readonly (NamedBar | null)[] =>
    index > 0 && group.bars.length > 1 ? [null, ...group.bars] : group.bars,
  );
}

/**
 * The layout of vertical bars; null if a value or a name does not fit its bar, in which case the bars must be horizontal. Values are at the
 * outer end of each bar, and the names of bars and groups are below the plot.
 */
export function verticalBarGeometry(plot: BarPlotView, size: DrawingSize): BarGeometry | null {
  const groups = namedGroups(plot);
  const slots = slotsOf(groups);
  const slot = size.width / slots.length;
  const arranged = arrange(groups, slot);
  if (arranged === null) return null;

  const nameLines = Math.max(...arranged.flatMap(({ names }) => names.map((name) => name.length)));
  const groupLines = Math.max(...arranged.map(({ lines }) => lines.length));
  const negative = slots.some((bar) => bar !== null && bar.value < 0);
  const below = gap + (nameLines + groupLines) * leading + (negative ? leading + gap : 0);
  const box = { left: 0, right: size.width, top: leading + gap, bottom: size.height - below };
  const height = (value: number): number => place(value, plot.value, box.bottom, box.top);
  const firstName = size.height - (nameLines + groupLines) * leading + halfCapHeight + gap;
  const zero = height(0);

  const texts = arranged.flatMap(({ bars, from, lines, names }): readonly PlacedText[] => [
    ...bars.flatMap((bar, index) => {
      const x = (from + index + 0.5) * slot;
      const end = height(bar.value);
      const value = {
        x,
        y: bar.value < 0 ? end + gap + 2 * halfCapHeight : end - gap,
        anchor: 'middle',
        colour: null,
      } as const;
      const name = { x, y: firstName, anchor: 'middle', colour: bar.colour } as const;
      return [
        { ...value, runs: [{ role: 'value', text: bar.text }] } as const,
        ...placeLines(names[index] ?? [], name),
      ];
    }),
    ...placeLines(lines, {
      x: (from + bars.length / 2) * slot,
      y: firstName + nameLines * leading,
      anchor: 'middle',
      colour: null,
    }),
  ]);
  return {
    orientation: 'upright',
    width: size.width,
    height: size.height,
    plot: box,
    domain: [plot.value.min, plot.value.max],
    slots: slots.map((bar) => bar && placedBar(bar)),
    thickness: Math.round(Math.min(thickest, slot * (plot.bars.length > 1 ? 0.8 : 0.64))),
    zero: [{ x1: 0, y1: zero, x2: size.width, y2: zero }],
    texts,
    stops: arranged.map(({ label, bars, from }) => ({
      heading: label,
      entries: bars.map((bar, index) => ({
        label: bar.name ?? '',
        text: bar.text,
        colour: bar.colour,
        x: (from + index + 0.5) * slot,
        y: height(bar.value),
      })),
    })),
    stopsAlong: 'x',
  };
}
