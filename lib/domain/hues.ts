/* The built-in colours of figures. This file contains no schema, because scripts that draw figures in the browser load it. */

/**
 * The hues of a figure, in the order in which they are assigned. `components/figure/palette.ts` gives each a light and
 * a dark shade. A test checks their contrast, and that hues drawn together can be distinguished.
 */
export const hues = ['red', 'blue', 'purple', 'ochre', 'forest', 'green', 'indigo', 'wine', 'slate'] as const;
export type Hue = (typeof hues)[number];

/** The colours that belong to no entity. Every newsroom has them. */
export const plainColours = ['accent', 'muted'] as const;

/** Colours of everything that is not data. Each has a CSS property of the same name, as the colours for data do. */
export const neutrals = ['ink', 'ink-soft', 'grid', 'paper'] as const;

/** The colour of the space between two lines, and of its label. */
export const gapColour = 'muted' satisfies (typeof plainColours)[number];
