import { z } from 'zod';
import { colourField } from './figure-colour';
import { figureWords } from './figure-words';
import { seriesId } from './ids';
import { period } from './period';
import { line } from './text';
import { multiplier } from './unit';

const drawnSeries = z.strictObject({
  series: seriesId.describe('The series.'),
  entity: line.describe('The entity, as named in the CSV.'),
  label: line.describe('The label next to the line or area.'),
  colour: colourField,
});

const strands = z
  .array(drawnSeries)
  .min(1)
  .max(8)
  .describe('The lines, areas or panels, in the order in which they are stacked or drawn.');

const overTime = {
  ...figureWords,
  strands,
  from: period
    .exactOptional()
    .describe(
      'First period shown; by default the first observed. If both `from` and `to` are 2020, the figure shows the months, weeks or days of that year.',
    ),
  to: period.exactOptional().describe('Last period shown; by default the last observed.'),
  show: multiplier
    .exactOptional()
    .describe('Multiplier used to show amounts: `billion`. By default, it depends on the largest amount.'),
};

const annotated = {
  ...overTime,
  annotations: z
    .array(
      z.strictObject({
        at: period.describe('When the event happened.'),
        text: line.describe('The name of the event. Do not use numbers that need a record, such as amounts.'),
      }),
    )
    .max(9)
    .default([])
    .describe('Events, numbered in the chart and listed below it.'),
};

const side = (which: string) => z.strictObject({ label: line.describe(which), colour: colourField });

/** Figures that draw series over time. */
export const figuresOfSeries = [
  z.strictObject({ kind: z.literal('line').describe('The kind of figure.'), ...annotated }),
  z.strictObject({ kind: z.literal('area'), ...annotated }),
  z.strictObject({ kind: z.literal('step'), ...annotated }),
  z.strictObject({
    kind: z.literal('small-multiples'),
    ...overTime,
    mark: z.enum(['line', 'area']).describe('Whether each panel shows a line or an area.'),
    strands: strands.min(2).max(9),
  }),
  z.strictObject({
    kind: z.literal('diverging'),
    ...overTime,
    strands: strands.max(1),
    above: side('Name for values above zero: "Surplus".').describe('Label and colour of the bars above zero.'),
    below: side('Name for values below zero: "Deficit".').describe('Label and colour of the bars below zero.'),
  }),
  z.strictObject({
    kind: z.literal('gap'),
    ...overTime,
    strands: strands.min(2).max(2),
    between: line.describe('Name for the first line minus the second: "Saving less investment".'),
    beside: drawnSeries.exactOptional().describe('A third line for comparison with the gap, in the same unit.'),
  }),
] as const;
