import { z } from 'zod';
import { seriesId } from './ids';
import { period } from './period';
import { statisticReference } from './statistic';
import { line, prose } from './text';
import { topics } from './topic';

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

const shared = {
  title: line.describe('States the finding: "Chinese households spend the least".'),
  subtitle: line.describe('What is measured, and in which unit.'),
  alt: prose.describe(
    'What a reader who cannot see the figure should know: its shape and what it shows. Not the title again.',
  ),
  topics,
  notes: z.array(line).default([]).describe('What to know before reading it: breaks, definitions.'),
};

const strand = z.strictObject({
  series: seriesId.describe('The series.'),
  entity: line.describe('Whose values, as the CSV names it.'),
  label: line.describe('The label beside the line or area.'),
  colour: figureColour.describe('A name from the palette.'),
});

const overTime = {
  strands: z
    .array(strand)
    .min(1)
    .max(8)
    .describe('The lines or areas, in the order in which they are stacked or drawn.'),
  from: period.exactOptional().describe('First period shown; the first observed if left out.'),
  to: period.exactOptional().describe('Last period shown; the last observed if left out.'),
};

/** A declared chart. It holds no data: only which series or statistics to draw, and how. */
export const figure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line').describe('Change over time.'), ...shared, ...overTime }),
  z.strictObject({ kind: z.literal('area').describe('Parts of a whole over time, stacked.'), ...shared, ...overTime }),
  z.strictObject({
    kind: z.literal('bar').describe('Amounts side by side.'),
    ...shared,
    orientation: z.enum(['vertical', 'horizontal']).describe('Upright bars, or lying ones for long labels.'),
    bars: z
      .array(
        z.strictObject({
          key: z
            .string()
            .regex(/^[a-z0-9-]+$/, 'Use lower-case letters, digits and hyphens.')
            .describe('By which the groups give its values.'),
          label: line.describe('The word beside it.'),
          colour: figureColour.describe('A name from the palette.'),
        }),
      )
      .min(1)
      .max(4)
      .describe('The bars of each group: a key, a label and a colour.'),
    groups: z
      .array(
        z.strictObject({
          label: line.describe('Under or beside the group.'),
          values: z.record(z.string(), statisticReference).describe('For each bar’s key, a statistic.'),
        }),
      )
      .min(1)
      .max(12)
      .describe('The groups along the axis, each with one statistic per bar.'),
  }),
]);
export type Figure = z.infer<typeof figure>;
export type FigureKind = Figure['kind'];
