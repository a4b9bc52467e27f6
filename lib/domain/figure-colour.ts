import { z } from 'zod';
import { hues, neutrals, plainColours, type Hue } from './hues';
import { line } from './text';

const taken: ReadonlySet<string> = new Set([...plainColours, ...neutrals]);

const colourName = z
  .string()
  .max(30, 'Keep it within 30 characters.')
  .regex(/^[a-z]+(?:-[a-z]+)*$/, 'Use lower-case letters and single hyphens: "like-this".');

/** What a figure's record names. Which names there are, the newsroom says: see `paletteOf`. */
export const figureColour = colourName.meta({ form: 'the name of a colour' });
export type FigureColour = z.infer<typeof figureColour>;

export const colourField = figureColour.describe('`accent`, `muted`, or a name among the `colours` of the newsroom.');

/** The colours that a newsroom names, each a hue; `of` is what has it in every figure of a whole series. */
export const newsroomColours = z
  .record(
    colourName.refine((name) => !taken.has(name), 'Every newsroom already has this colour.'),
    z.strictObject({
      hue: z.enum(hues).describe('Its hue; each hue can be named once.'),
      of: line.exactOptional().describe('What has it wherever a series is drawn, as the CSV names it: "China".'),
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
      const message = `The colour "${first}" already has this hue, so readers could not tell them apart. ${others}`;
      context.addIssue({ code: 'custom', path: [name, 'hue'], input: hue, message });
    }
  });

/** A colour of a newsroom by its name. */
export interface NamedColour {
  readonly name: FigureColour;
  readonly hue: Hue;
  /** What has it in every figure of a whole series; null for nothing in particular. */
  readonly of: string | null;
}

/** The colours of a newsroom beside the plain ones: those that it names, or the hues themselves where it names none. */
export function paletteOf({ colours }: { readonly colours?: z.infer<typeof newsroomColours> }): readonly NamedColour[] {
  if (colours === undefined) return hues.map((hue) => ({ name: hue, hue, of: null }));
  return Object.entries(colours).map(([name, { hue, of }]) => ({ name, hue, of: of ?? null }));
}

/** Every name that a figure's record may have for a colour. */
export function coloursIn(palette: readonly NamedColour[]): FigureColour[] {
  return [...palette.map(({ name }) => name), ...plainColours];
}
