import type { FigureColour } from '../../../lib/domain/figure-colour';
import type { Box, PlacedText, Run, Segment } from './geometry';
import { textWidth } from './measure';
import { halfCapHeight, textStyles } from './sizes';

export interface PointLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly role: Run['role'];
  readonly colour: FigureColour;
}

/**
 * The penalty for a label that a line crosses. The penalty for a label that covers points or other labels is the covered area in square px.
 */
const crossingPenalty = 200;
/** The space between a label and a line above or below it. */
const air = 3;

/** The space between the edge of a point and its label. */
const gap = 6;

function boxOf({ x, y, anchor, runs }: PlacedText): Box {
  const width = runs.reduce((sum, { role, text }) => sum + textWidth(text, textStyles[role]), 0);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - 2 * halfCapHeight - 1, bottom: y + 4 };
}

function shared(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** Returns whether a sloping line crosses a rectangle, or passes closer than `air` above or below it. */
function crosses({ left, right, top, bottom }: Box, { x1, y1, x2, y2 }: Segment): boolean {
  const at = (x: number): number => y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
  const [from, to] = [Math.max(left, Math.min(x1, x2)), Math.min(right, Math.max(x1, x2))];
  return from < to && Math.max(at(from), at(to)) > top - air && Math.min(at(from), at(to)) < bottom + air;
}

function outside(a: Box, bounds: Box): number {
  const across = Math.max(0, bounds.left - a.left) + Math.max(0, a.right - bounds.right);
  const down = Math.max(0, bounds.top - a.top) + Math.max(0, a.bottom - bounds.bottom);
  return (across + down) * 1000;
}

/** The possible positions of a point's label, the most readable first: right, left, above and below, then the four corners. */
function candidates({ x, y, text, role, colour }: PointLabel, radius: number): readonly PlacedText[] {
  const by = radius + gap;
  const up = y - by - 1;
  const down = y + by + 2 * halfCapHeight;
  const common = { colour, runs: [{ role, text }] } as const;
  return [
    { ...common, x: x + by, y: y + halfCapHeight, anchor: 'start' },
    { ...common, x: x - by, y: y + halfCapHeight, anchor: 'end' },
    { ...common, x, y: up, anchor: 'middle' },
    { ...common, x, y: down, anchor: 'middle' },
    { ...common, x: x + radius, y: up, anchor: 'start' },
    { ...common, x: x + radius, y: down, anchor: 'start' },
    { ...common, x: x - radius, y: up, anchor: 'end' },
    { ...common, x: x - radius, y: down, anchor: 'end' },
  ];
}

/**
 * Places each point's label where it overlaps least with points, lines, labels already placed and the area outside `bounds`. Then places
 * one more text by the same rule, at one of the positions in `others`. If points are too close together, labels can still overlap.
 */
export function placeBeside(
  labels: readonly PointLabel[],
  others: readonly PlacedText[],
  lines: readonly Segment[],
  bounds: Box,
  radius: number,
): readonly PlacedText[] {
  const points = labels.map(({ x, y }): Box => {
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  const best = (options: readonly PlacedText[], placed: readonly PlacedText[]): readonly PlacedText[] => {
    const taken = [...points, ...placed.map(boxOf)];
    const costs = options.map((option) => {
      const own = boxOf(option);
      const crossed = lines.some((line) => crosses(own, line)) ? crossingPenalty : 0;
      return crossed + outside(own, bounds) + taken.reduce((sum, box) => sum + shared(own, box), 0);
    });
    return options.slice(costs.indexOf(Math.min(...costs))).slice(0, 1);
  };
  return [...labels.map((label) => candidates(label, radius)), others].reduce(
    (placed: readonly PlacedText[], options) => (options.length === 0 ? placed : [...placed, ...best(options, placed)]),
    [],
  );
}
