import { z } from 'zod';
import { colourField } from './figure-colour';
import { figureWords } from './figure-words';
import { statisticReference } from './statistic-reference';
import { line } from './text';

const rowLabel = line.describe('Under or beside it.');
const bar = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'Use lower-case letters, digits and hyphens.')
    .describe('By which the groups give its values.'),
  label: line.describe('The word beside it.'),
  colour: colourField,
});

/** Figures that draw single statistics. */
export const figuresOfStatistics = [
  z.strictObject({
    kind: z.literal('bar'),
    ...figureWords,
    orientation: z.enum(['vertical', 'horizontal']).describe('Upright bars, or lying ones for long labels.'),
    bars: z.array(bar).min(1).max(4).describe('The bars of each group: a key, a label and a colour.'),
    groups: z
      .array(
        z.strictObject({
          label: rowLabel,
          values: z.record(z.string(), statisticReference).describe('For each bar’s key, a statistic.'),
        }),
      )
      .min(1)
      .max(12)
      .describe('The groups along the axis, each with one statistic per bar.'),
  }),
  z.strictObject({
    kind: z.literal('scatter'),
    ...figureWords,
    across: line.describe('What the horizontal axis measures.'),
    up: line.describe('What the vertical axis measures.'),
    equal: line
      .exactOptional()
      .describe('Draws the line on which both are equal, and says so: "Saving equals investment".'),
    points: z
      .array(
        z.strictObject({
          label: rowLabel,
          colour: colourField,
          across: statisticReference.describe('The statistic on the horizontal axis.'),
          up: statisticReference.describe('The statistic on the vertical axis.'),
        }),
      )
      .min(2)
      .max(12)
      .describe('The points, each with its label beside it.'),
  }),
  z.strictObject({
    kind: z.literal('slope'),
    ...figureWords,
    rows: z
      .array(
        z.strictObject({
          label: rowLabel,
          colour: colourField,
          then: statisticReference.describe('The earlier statistic; of one period in all rows.'),
          now: statisticReference.describe('The later statistic; of one period in all rows.'),
        }),
      )
      .min(2)
      .max(9)
      .describe('One line each, from then to now.'),
  }),
  z.strictObject({
    kind: z.literal('ranges'),
    ...figureWords,
    ranges: z
      .array(
        z.strictObject({
          label: rowLabel,
          colour: colourField,
          low: statisticReference.describe('The lower end, or the only value.'),
          high: statisticReference.exactOptional().describe('The upper end, where there is one.'),
        }),
      )
      .min(2)
      .max(12)
      .describe('One row for each estimate.'),
  }),
] as const;
