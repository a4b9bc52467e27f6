import { z } from 'zod';
import { figureColour } from '../domain/figure-colour';

/** A tick of an axis, with its position and its label. */
const tick = z.strictObject({ at: z.number(), text: z.string() });

const axis = z.strictObject({
  min: z.number(),
  max: z.number(),
  ticks: z.array(tick).describe('The ticks of a wide drawing.'),
  narrowTicks: z.array(tick).describe('The ticks of a narrow drawing: a subset of `ticks`.'),
});
export type AxisView = z.infer<typeof axis>;

/** Marks an estimated or projected value, which is drawn differently so that readers do not take it for a measured one. */
const soft = { soft: z.literal(true).exactOptional() };

/** A point of a line. If the value is missing, `y` is null and the line has a gap. `text` is the formatted value. */
const point = z.strictObject({
  x: z.number(),
  xText: z.string(),
  y: z.number().nullable(),
  text: z.string(),
  ...soft,
  noted: z.literal(true).exactOptional().describe('Whether the value has a note.'),
});

const plotSeries = z.strictObject({
  key: z.string(),
  label: z.string(),
  colour: figureColour,
  points: z.array(point),
});
export type PlotSeries = z.infer<typeof plotSeries>;

const annotationMark = z.strictObject({
  x: z.number(),
  text: z.string().describe('The number of the event in the list.'),
});
export type AnnotationMark = z.infer<typeof annotationMark>;

const overTime = {
  x: axis,
  y: axis,
  strands: z
    .array(plotSeries)
    .describe('The lines. The field has the same name in figure files and in published live.json files.'),
};
const annotated = { ...overTime, annotations: z.array(annotationMark) };

/** An amount with its formatted text. */
const amount = z.strictObject({ value: z.number(), text: z.string(), ...soft });
const bar = z.strictObject({ key: z.string(), value: z.number(), text: z.string(), ...soft });
const named = { label: z.string(), colour: figureColour };
const side = z.strictObject(named);

/** Everything that a drawing needs from a figure: the numbers to draw and their formatted texts. */
export const plotView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), ...annotated }),
  z.strictObject({ kind: z.literal('area'), ...annotated }),
  z.strictObject({ kind: z.literal('step'), ...annotated }),
  z.strictObject({ kind: z.literal('small-multiples'), mark: z.enum(['line', 'area']), ...overTime }),
  z.strictObject({
    kind: z.literal('gap'),
    ...overTime,
    between: amount
      .extend({ label: z.string(), x: z.number(), xText: z.string() })
      .describe('The latest difference between the first two series, and its period.'),
  }),
  z.strictObject({
    kind: z.literal('diverging'),
    x: axis.describe('The axis has one slot for each bar, counted from 0.'),
    value: axis,
    above: side,
    below: side,
    bars: z.array(
      z.strictObject({
        value: z.number().nullable().describe('Null if the value is missing.'),
        at: z.string(),
        text: z.string(),
        ...soft,
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('bar'),
    orientation: z.enum(['vertical', 'horizontal']),
    value: axis,
    bars: z.array(z.strictObject({ key: z.string(), ...named })),
    groups: z.array(z.strictObject({ label: z.string(), bars: z.array(bar) })),
  }),
  z.strictObject({
    kind: z.literal('scatter'),
    x: axis,
    y: axis,
    across: z.string(),
    up: z.string(),
    equal: z.string().nullable().describe('The label of the line on which both values are equal; null for no line.'),
    points: z.array(
      z.strictObject({
        ...named,
        x: z.number(),
        xText: z.string(),
        y: z.number(),
        yText: z.string(),
        ...soft,
        earlier: z
          .boolean()
          .describe('Whether the period of the point’s `y` value is earlier than the latest period of all `y` values.'),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('slope'),
    value: axis,
    then: z.string(),
    now: z.string(),
    rows: z.array(z.strictObject({ ...named, then: amount, now: amount })),
  }),
  z.strictObject({
    kind: z.literal('ranges'),
    value: axis,
    rows: z.array(z.strictObject({ ...named, low: z.number(), high: z.number(), text: z.string(), ...soft })),
  }),
]);
export type PlotView = z.infer<typeof plotView>;
export type PlotOf<Kind extends PlotView['kind']> = Extract<PlotView, { kind: Kind }>;
