import { z } from 'zod';
import { hues, neutrals, plainColours, type Hue } from './hues';
import { line } from './text';

const taken: ReadonlySet<string> = new Set([...plainColours, ...neutrals]);

const colourName = z
  .string()
  .max(30, 'Keep it within 30 characters.')
  .regex(/^[a-z]+(?:-[a-z]+)*$/, 'Use lower-case letters and single hyphens: "like-this".');

/** A colour name in a figure's record. The newsroom decides which names exist: see `paletteOf`. */
export const figureColour = colourName.meta({ form: 'a colour name' });
export type FigureColour = z.infer<typeof figureColour>;

export const colourField = figureColour.describe('`accent`, `muted`, or one of the newsroom’s `colours`.');

/** The colours that a newsroom defines. Each is a hue; `of` is the entity that has the colour in every figure that draws a series. */
export const newsroomColours = z
  .record(
    colourName.refine((name) => !taken.has(name), 'Every newsroom already has this colour.'),
    z.strictObject({
      hue: z.enum(hues).describe('Hue of the colour. Each hue can have only one name.'),
      of: line
        .exactOptional()
        .describe('The entity that has this colour wherever a series is drawn, as named in the CSV: "China".'),
    }),
  )
  .superRefine((colours, context) => {
    const named = new Map<Hue, string>();
    const free = hues.filter((hue) => !Object.values(colours).some((colour) => colour.hue === hue));
    for (const [name, { hue }] of Object.entries(colours)) {
      const first = named.get(hue);
      named.set(hue, first ?? name);
      if (first === undefined) continue;
      const others =
        free.length === 0 ? 'All hues are in use: delete one of the two colours.' : `Unused hues: ${free.join(', ')}.`;
      const message = `The colour "${first}" already has this hue, so readers could not tell the two apart. ${others}`;
      context.addIssue({ code: 'custom', path: [name, 'hue'], input: hue, message });
    }
  });

/** A named colour of a newsroom. */
export interface NamedColour {
  readonly name: FigureColour;
  readonly hue: Hue;
  /** The entity that has this colour in every figure that draws a series; null if the colour belongs to no entity. */
  readonly of: string | null;
}

/** The colours that a newsroom defines, or all the hues if it defines none. The plain colours are not included. */
export function paletteOf({ colours }: { readonly colours?: z.infer<typeof newsroomColours> }): readonly NamedColour[] {
  if (colours === undefined) return hues.map((hue) => ({ name: hue, hue, of: null }));
  return Object.entries(colours).map(([name, { hue, of }]) => ({ name, hue, of: of ?? null }));
}

/** Every colour name that a figure's record may use. */
export function coloursIn(palette: readonly NamedColour[]): FigureColour[] {
  return [...palette.map(({ name }) => name), ...plainColours];
}
