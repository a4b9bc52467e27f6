import type { PlacedText, PlacedTick, Segment } from './geometry';
import { textWidth } from './measure';
import { place, type Span } from './place';
import { halfCapHeight, textStyles } from './sizes';

/**
 * Sizes in px. `beside` is the distance from a plot to the tick labels on its left, `below` the distance from a plot down to the baseline
 * of the tick labels below it, and `mark` the length of a tick mark below a plot.
 */
const tickGaps = { beside: 8, below: 23, mark: 5 };

export function tickWidth(tick: PlacedTick | undefined): number {
  return tick === undefined ? 0 : textWidth(tick.text, textStyles.tick);
}

/** The width of the tick labels beside a vertical axis, including the gap between them and the plot, in px. */
export function sideWidth(ticks: readonly PlacedTick[]): number {
  return Math.ceil(tickGaps.beside + Math.max(0, ...ticks.map(tickWidth)));
}

function tickText(text: string, at: Pick<PlacedText, 'x' | 'y' | 'anchor'>): PlacedText {
  return { ...at, colour: null, runs: [{ role: 'tick', text }] };
}

/**
 * Places tick labels to the left of a plot. The left edge of the plot is at `x`, its lower edge at `bottom` and its upper edge at `top`.
 */
export function sideTicks(
  ticks: readonly PlacedTick[],
  axis: Span,
  x: number,
  bottom: number,
  top: number,
): PlacedText[] {
  return ticks.map(({ at, text }) =>
    tickText(text, { x: x - tickGaps.beside, y: place(at, axis, bottom, top) + halfCapHeight, anchor: 'end' }),
  );
}

/** Places tick labels below a plot, with a tick mark above each. No label extends to the left of `low` or to the right of `high`. */
export function footTicks(
  ticks: readonly PlacedTick[],
  axis: Span,
  box: { readonly left: number; readonly right: number; readonly bottom: number },
  [low, high]: readonly [number, number],
): { readonly texts: PlacedText[]; readonly marks: Segment[] } {
  const placed = ticks.map((tick) => ({ ...tick, x: place(tick.at, axis, box.left, box.right) }));
  return {
    texts: placed.map((tick) => {
      const half = tickWidth(tick) / 2;
      const x = Math.min(Math.max(tick.x, low + half), high - half);
      return tickText(tick.text, { x, y: box.bottom + tickGaps.below, anchor: 'middle' });
    }),
    marks: placed.map(({ x }) => ({ x1: x, x2: x, y1: box.bottom, y2: box.bottom + tickGaps.mark })),
  };
}

/** Returns light lines across a plot at its ticks, except at `base`. */
export function gridLines(
  ticks: readonly PlacedTick[],
  axis: Span,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  base: number,
): Segment[] {
  return ticks
    .filter(({ at }) => at !== base)
    .map(({ at }) => {
      const y = place(at, axis, box.bottom, box.top);
      return { x1: box.left, y1: y, x2: box.right, y2: y };
    });
}

/** The value at which the strong line is drawn: zero if the axis includes it, otherwise the least value on the axis. */
export function baseOf({ min, max }: Span): number {
  return min < 0 && max >= 0 ? 0 : min;
}
