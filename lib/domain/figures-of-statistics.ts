import { z } from 'zod';
import { colourField } from './figure-colour';
import { figureWords } from './figure-words';
import { statisticReference } from './statistic-reference';
import { line } from './text';

const rowLabel = line.describe('Label in the figure.');
const bar = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'Use lower-case letters, digits and hyphens.')
    .describe('The key under which each group gives its value for this bar.'),
  label: line.describe('Label of the bar.'),
  colour: colourField,
});

/** Figures that draw single statistics. */
export const figuresOfStatistics = [
  z.strictObject({
    kind: z.literal('bar'),
    ...figureWords,
    orientation: z
      .enum(['vertical', 'horizontal'])
      .describe('Direction of the bars. Choose horizontal if the labels are long.'),
    bars: z.array(bar).min(1).max(4).describe('The bars of each group: a key, a label and a colour.'),
    groups: z
      .array(
        z.strictObject({
          label: rowLabel,
          values: z
            .record(z.string(), statisticReference)
            .describe('One statistic for each bar, under the key of the bar.'),
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
      .describe(
        'Label of the line on which both measures are equal: "Saving equals investment". Without a label, the line is not drawn.',
      ),
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
      .describe('The points, each with a label next to it.'),
  }),
  z.strictObject({
    kind: z.literal('slope'),
    ...figureWords,
    rows: z
      .array(
        z.strictObject({
          label: rowLabel,
          colour: colourField,
          then: statisticReference.describe('The earlier statistic, for the same period in all rows.'),
          now: statisticReference.describe('The later statistic, for the same period in all rows.'),
        }),
      )
      .min(2)
      .max(9)
      .describe('The rows. Each is drawn as a line from `then` to `now`.'),
  }),
  z.strictObject({
    kind: z.literal('ranges'),
    ...figureWords,
    ranges: z
      .array(
        z.strictObject({
          label: rowLabel,
          colour: colourField,
          low: statisticReference.describe('The lower end of the estimate, or its only value.'),
          high: statisticReference.exactOptional().describe('The upper end, if the estimate is a range.'),
        }),
      )
      .min(2)
      .max(12)
      .describe('One row for each estimate.'),
  }),
] as const;
