import type { Run } from './geometry';
import type { TextStyle } from './measure';

/** `wide` from about 520 px of column, `narrow` below. */
export type PlotLayout = 'wide' | 'narrow';

export interface DrawingSize {
  /** In px of the viewBox. */
  readonly width: number;
  /** In px; what the drawing has where its content does not need more. Horizontal bars take what they need. */
  readonly height: number;
  /** Widest a label beside a line or a bar may be before it is wrapped, in px. */
  readonly labelWidth: number;
  readonly ticks: 'ticks' | 'narrowTicks';
}

/** The narrow drawing is shown at its own size on a phone. */
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

/** From baseline to baseline, in px. */
export const leading = 17;
/** From the middle of a line of figures or capitals down to its baseline, in px. */
export const halfCapital = 5;
