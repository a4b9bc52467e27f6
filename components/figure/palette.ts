import type { FigureColour } from '../../lib/domain/figure-colour';

/** A colour on light paper and on dark paper, as `#rrggbb`. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}
export type Theme = keyof Shade;

/**
 * The colours of marks and of the labels beside them. They are set as text too, so each reaches 4.5:1 on the paper;
 * those drawn together stay apart for readers who confuse red and green or blue and yellow (palette.test.ts).
 */
export const figurePalette: Record<FigureColour, Shade> = {
  china: { light: '#ce380e', dark: '#e9562e' },
  us: { light: '#2675c8', dark: '#5c94e4' },
  japan: { light: '#895996', dark: '#a277ad' },
  germany: { light: '#5f4201', dark: '#ddb458' },
  india: { light: '#12361e', dark: '#6ebea1' },
  mexico: { light: '#297058', dark: '#669163' },
  canada: { light: '#44407f', dark: '#a5a9db' },
  vietnam: { light: '#631731', dark: '#c3919d' },
  world: { light: '#39424c', dark: '#c9d0d5' },
  accent: { light: '#1b5276', dark: '#7ec0e8' },
  muted: { light: '#6b757d', dark: '#869099' },
};

/** What is not data: text, ticks, grid and the paper on which a figure is drawn. */
export const figureNeutrals = {
  ink: { light: '#15202b', dark: '#e6e9ec' },
  'ink-soft': { light: '#56626d', dark: '#9aa5b0' },
  grid: { light: '#dde1e2', dark: '#2a343e' },
  paper: { light: '#fcfcfa', dark: '#10161d' },
} as const satisfies Record<string, Shade>;
export type FigureNeutral = keyof typeof figureNeutrals;

/** The value of a presentation attribute: `var(--figure-china)`. */
export function colourVar(name: FigureColour | FigureNeutral): string {
  return `var(--figure-${name})`;
}

/** Every custom property of figures with its shades, in a fixed order: `--figure-china` first. */
export function figureProperties(): readonly (readonly [string, Shade])[] {
  const shades: Record<string, Shade> = { ...figurePalette, ...figureNeutrals };
  return Object.entries(shades).map(([name, shade]) => [`--figure-${name}`, shade] as const);
}

/**
 * A style sheet that defines the custom properties: light by default, dark where the reader's system asks for it and the
 * page has no `data-theme`, and as `data-theme` says where it has one.
 */
export function paletteCss(): string {
  const declarations = (theme: Theme): string =>
    figureProperties()
      .map(([property, shade]) => `${property}:${shade[theme]}`)
      .join(';');
  return [
    `:root{${declarations('light')}}`,
    `@media (prefers-color-scheme: dark){:root:not([data-theme="light"]){${declarations('dark')}}}`,
    `:root[data-theme="dark"]{${declarations('dark')}}`,
  ].join('\n');
}
