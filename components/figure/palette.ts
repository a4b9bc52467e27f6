import type { FigureColour } from '../../lib/domain/figure-colour';
import type { Hue, neutrals, plainColours } from '../../lib/domain/hues';

/** A colour on light paper and on dark paper, as `#rrggbb`. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}
export type Theme = keyof Shade;

/**
 * The colours of marks and of the labels beside them. Because labels are text, each colour has a contrast of at least 4.5:1 with the paper.
 * Colours that are drawn together can be distinguished by readers who confuse red and green or blue and yellow (palette.test.ts).
 */
export const hueShades: Record<Hue, Shade> = {
  red: { light: '#ce380e', dark: '#e9562e' },
  blue: { light: '#2675c8', dark: '#5c94e4' },
  purple: { light: '#895996', dark: '#a277ad' },
  ochre: { light: '#5f4201', dark: '#ddb458' },
  forest: { light: '#12361e', dark: '#6ebea1' },
  green: { light: '#297058', dark: '#669163' },
  indigo: { light: '#44407f', dark: '#a5a9db' },
  wine: { light: '#631731', dark: '#c3919d' },
  slate: { light: '#39424c', dark: '#c9d0d5' },
};

/** The colours that never stand for an entity, such as a country. */
export const plainShades: Record<(typeof plainColours)[number], Shade> = {
  accent: { light: '#1b5276', dark: '#7ec0e8' },
  muted: { light: '#6b757d', dark: '#869099' },
};

/** Colours for everything except data: text, ticks, grid and the drawing's paper. */
export const figureNeutrals = {
  ink: { light: '#15202b', dark: '#e6e9ec' },
  'ink-soft': { light: '#56626d', dark: '#9aa5b0' },
  grid: { light: '#dde1e2', dark: '#2a343e' },
  paper: { light: '#fcfcfa', dark: '#10161d' },
} as const satisfies Record<(typeof neutrals)[number], Shade>;
/** A colour as the value of a presentation attribute, such as `var(--figure-accent)`. */
export function colourVar(name: FigureColour): string {
  return `var(--figure-${name})`;
}
