/*
 * The colours of figures that are known to code. No schema stands here, so that what is drawn in a browser loads none.
 */

/**
 * The hues of a figure, in the order in which they are taken. `components/figure/palette.ts` gives each its light and dark shade, and a
 * test holds them to their contrast and keeps those apart that are drawn together.
 */
export const hues = ['red', 'blue', 'purple', 'ochre', 'forest', 'green', 'indigo', 'wine', 'slate'] as const;
export type Hue = (typeof hues)[number];

/** The colours of nobody in particular, which every newsroom has. */
export const plainColours = ['accent', 'muted'] as const;

/** What is not data, and has properties of these names beside those of the colours. */
export const neutrals = ['ink', 'ink-soft', 'grid', 'paper'] as const;

/** Of the space between two lines, and of its label. */
export const gapColour = 'muted' satisfies (typeof plainColours)[number];
