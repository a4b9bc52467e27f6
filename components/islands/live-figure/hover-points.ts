import type { FigureColour } from '../../../lib/domain/figure-colour';
import type { Place, HoverPoint } from '../../figure/layout/geometry';

/** A series that readers can hide: its name and its colour, which no other series has. */
export interface LiveSeries {
  readonly colour: FigureColour;
  readonly label: string;
}

/** The series in a drawing, in order of appearance; empty if there is only one, or if names and colours do not match one to one. */
export function seriesOf(points: readonly HoverPoint[]): readonly LiveSeries[] {
  const names = new Map<FigureColour, Set<string>>();
  for (const { heading, entries } of points)
    for (const { colour, label } of entries)
      names.set(colour, (names.get(colour) ?? new Set()).add(label === '' ? heading : label));
  const series = [...names].flatMap(([colour, labels]) => [...labels].map((label) => ({ colour, label })));
  if (series.length > names.size) return [];
  return series.length > 1 && new Set(series.map(({ label }) => label)).size === series.length ? series : [];
}

/** Returns the points without the entries of hidden series. Leaves out a point if all its series are hidden. */
export function visiblePoints(points: readonly HoverPoint[], hidden: ReadonlySet<FigureColour>): readonly HoverPoint[] {
  return points
    .map(({ heading, entries }) => ({ heading, entries: entries.filter(({ colour }) => !hidden.has(colour)) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The index of the point nearest to a position in the drawing; -1 if there is none. */
export function nearestPoint(points: readonly HoverPoint[], along: 'x' | 'y' | 'both', at: Place): number {
  let [nearest, least] = [-1, Infinity];
  points.forEach(({ entries }, index) => {
    for (const { x, y } of entries) {
      const distance = Math.hypot(along === 'y' ? 0 : x - at.x, along === 'x' ? 0 : y - at.y);
      if (distance < least) [nearest, least] = [index, distance];
    }
  });
  return nearest;
}

/** A hover point as a sentence, for screen readers. */
export function spokenPoint({ heading, entries }: HoverPoint): string {
  return `${heading}: ${entries.map(({ label, text }) => (label === '' ? text : `${label} ${text}`)).join(', ')}`;
}

/** The index of the point to which a key leads: 1 for `ArrowRight` from point 0. Null if the key does not move between points. */
export function pointAfter(key: string, from: number | null, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return from === null ? 0 : Math.min(from + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return from === null ? last : Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
