import type { Run } from './geometry';
import type { TextStyle } from './measure';

/** `wide` is for columns that are at least about 520 px wide, `narrow` for narrower columns. */
export type PlotLayout = 'wide' | 'narrow';

export interface DrawingSize {
  /** In px, as in the viewBox. */
  readonly width: number;
  /** In px. A drawing is taller if its content needs more room; a drawing of horizontal bars is as tall as its rows require. */
  readonly height: number;
  /** The width in px at which a label beside a line or a bar wraps. */
  readonly labelWidth: number;
  readonly ticks: 'ticks' | 'narrowTicks';
}

/** The narrow drawing is as wide as a phone, so phones show it without scaling. */
export const sizes: Record<PlotLayout, DrawingSize> = {
  wide: { width: 720, height: 400, labelWidth: 168, ticks: 'ticks' },
  narrow: { width: 360, height: 320, labelWidth: 104, ticks: 'narrowTicks' },
};

export const textStyles: Record<Run['role'], TextStyle> = {
  tick: { face: 'sans', weight: 400, size: 14 },
  name: { face: 'sans', weight: 400, size: 14 },
  value: { face: 'sans', weight: 400, size: 14 },
  label: { face: 'sans', weight: 600, size: 14 },
};

/** The distance between baselines, in px. */
export const leading = 17;
/** The distance from the middle of a line of digits or capitals down to its baseline, in px. */
export const halfCapHeight = 5;
