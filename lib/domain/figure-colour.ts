import { z } from 'zod';

/** Names of colours in a figure; `components/figure/palette.ts` gives each its light and dark value. */
export const figureColours = [
  'china',
  'us',
  'japan',
  'germany',
  'india',
  'mexico',
  'canada',
  'vietnam',
  'world',
  'accent',
  'muted',
] as const;
export const figureColour = z.enum(figureColours);
export type FigureColour = z.infer<typeof figureColour>;

/** Of the space between two lines, and of its label. */
export const gapColour: FigureColour = 'muted';

export const colourField = figureColour.describe('A name from the palette.');
