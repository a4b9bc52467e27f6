import { z } from 'zod';
import { colourField } from './figure-colour';
import { figureWords } from './figure-words';
import { seriesId } from './ids';
import { period } from './period';
import { line } from './text';
import { multiplier } from './unit';

const strand = z.strictObject({
  series: seriesId.describe('The series.'),
  entity: line.describe('Whose values, as the CSV names it.'),
  label: line.describe('The label beside the line or area.'),
  colour: colourField,
});

const strands = z
  .array(strand)
  .min(1)
  .max(8)
  .describe('The lines, areas or panels, in the order in which they are stacked or drawn.');

const overTime = {
  ...figureWords,
  strands,
  from: period
    .exactOptional()
    .describe(
      'First period shown; the first observed if left out. From 2020 to 2020 shows the months, weeks or days that lie in that year.',
    ),
  to: period.exactOptional().describe('Last period shown; the last observed if left out.'),
  show: multiplier
    .exactOptional()
    .describe('In what amounts are written: `billion`. Chosen by the largest of them if left out.'),
};

const annotated = {
  ...overTime,
  annotations: z
    .array(
      z.strictObject({
        at: period.describe('When it happened.'),
        text: line.describe('What happened: an event, named. No figure of fact.'),
      }),
    )
    .max(9)
    .default([])
    .describe('Events, numbered in the drawing and listed below it.'),
};

const side = (which: string) => z.strictObject({ label: line.describe(which), colour: colourField });

/** Figures that draw series over time. */
export const figuresOfSeries = [
  z.strictObject({ kind: z.literal('line').describe('How it is drawn.'), ...annotated }),
  z.strictObject({ kind: z.literal('area'), ...annotated }),
  z.strictObject({ kind: z.literal('step'), ...annotated }),
  z.strictObject({
    kind: z.literal('small-multiples'),
    ...overTime,
    mark: z.enum(['line', 'area']).describe('What each panel holds.'),
    strands: strands.min(2).max(9),
  }),
  z.strictObject({
    kind: z.literal('diverging'),
    ...overTime,
    strands: strands.max(1),
    above: side('What a value above zero is: "Surplus".').describe('The bars above zero.'),
    below: side('What a value below zero is: "Deficit".').describe('The bars below zero.'),
  }),
  z.strictObject({
    kind: z.literal('gap'),
    ...overTime,
    strands: strands.min(2).max(2),
    between: line.describe('What the first less the second is: "Saving less investment".'),
    beside: strand.exactOptional().describe('A third line to set beside the gap, in the same unit.'),
  }),
] as const;
