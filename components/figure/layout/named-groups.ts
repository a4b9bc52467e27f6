import type { FigureColour } from '../../../lib/domain/figure-colour';
import type { PlotView } from '../../../lib/views/plot-view';
import type { PlacedBar } from './geometry';
import { NotDrawable } from './not-drawable';

export type BarPlotView = Extract<PlotView, { kind: 'bar' }>;

/**
 * A bar with its name and its value as text. `name` is the label of the bar's key, such as “Exports”; null if the plot has only one key.
 */
export interface NamedBar extends PlacedBar {
  readonly name: string | null;
  readonly text: string;
}

export interface NamedGroup {
  readonly label: string;
  readonly bars: readonly NamedBar[];
}

/** A bar without its name and its text. */
export function placedBar({ key, colour, value, soft }: NamedBar): PlacedBar {
  return { key, colour, value, ...(soft === undefined ? {} : { soft }) };
}

function barKey(plot: BarPlotView, key: string): { label: string; colour: FigureColour } {
  const found = plot.bars.find((bar) => bar.key === key);
  if (found === undefined) throw new Error(`The plot does not describe the bar “${key}”.`);
  return found;
}

/**
 * The groups of a bar plot, each bar with its name, colour and text. Throws if there are no bars, if the value axis does not include zero
 * (bars are read by their length), or if a bar's key is unknown.
 */
export function namedGroups(plot: BarPlotView): readonly NamedGroup[] {
  const { min, max } = plot.value;
  if (min > 0 || max < 0 || max <= min) throw new Error('The value axis of a bar plot must include zero.');
  const single = plot.bars.length === 1;
  const groups = plot.groups.map((group) => ({
    label: group.label,
    bars: group.bars.map((bar) => {
      const { label, colour } = barKey(plot, bar.key);
      return { ...bar, colour, name: single ? null : label };
    }),
  }));
  if (groups.every((group) => group.bars.length === 0)) throw new NotDrawable('Nothing to draw: the plot has no bars.');
  return groups;
}
