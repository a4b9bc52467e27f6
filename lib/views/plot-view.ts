import { z } from 'zod';
import { figureColour } from '../domain/figure';

/** A tick: its place on the axis and the text beside it. Ticks are decided here, so that no drawing has to guess. */
const tick = z.strictObject({ at: z.number(), text: z.string() });

const axis = z.strictObject({
  min: z.number(),
  max: z.number(),
  ticks: z.array(tick).describe('For a wide drawing.'),
  narrowTicks: z.array(tick).describe('For a narrow drawing: a subset.'),
});

/** `y` is null where the value is missing: the line is broken there. `text` is the formatted value. */
const point = z.strictObject({ x: z.number(), xText: z.string(), y: z.number().nullable(), text: z.string() });

const strand = z.strictObject({
  key: z.string(),
  label: z.string(),
  colour: figureColour,
  points: z.array(point),
});
export type StrandView = z.infer<typeof strand>;

const bar = z.strictObject({ key: z.string(), value: z.number(), text: z.string() });

/** What a drawing needs of a figure, and nothing else: numbers to place, texts already formatted. */
export const plotView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), x: axis, y: axis, strands: z.array(strand) }),
  z.strictObject({ kind: z.literal('area'), x: axis, y: axis, strands: z.array(strand) }),
  z.strictObject({
    kind: z.literal('bar'),
    orientation: z.enum(['vertical', 'horizontal']),
    value: axis,
    bars: z.array(z.strictObject({ key: z.string(), label: z.string(), colour: figureColour })),
    groups: z.array(z.strictObject({ label: z.string(), bars: z.array(bar) })),
  }),
]);
export type PlotView = z.infer<typeof plotView>;
