import { z } from 'zod';
import { assertNever } from './assert-never';
import { isDecimalText } from './decimal';
import { seriesId, sourceId, statisticId, type StatisticId } from './ids';
import { parsePeriod, period, periodForms, periodKey, type Period } from './period';
import { line } from './text';
import { multiplier, multiplierFits, multiplierMisfit, unit } from './unit';

/** A statistic, or the same measure read at another period: `consumption/china-share@1980`. */
export interface StatisticReference {
  readonly id: StatisticId;
  readonly at: Period | null;
}

/** The one text of a reference, which `statisticReference` reads back. */
export function referenceKey({ id, at }: StatisticReference): string {
  return at === null ? id : `${id}@${periodKey(at)}`;
}

export const statisticReference = z
  .string()
  .transform((text, context): StatisticReference => {
    const [idText, atText, ...rest] = text.split('@');
    const id = statisticId.safeParse(idText);
    const at = atText === undefined ? null : parsePeriod(atText);
    if (id.success && rest.length === 0 && (atText === undefined || at !== null)) return { id: id.data, at };
    context.issues.push({
      code: 'custom',
      message: `Not a reference to a statistic. Write topic/name or topic/name@period (${periodForms}).`,
      input: text,
    });
    return z.NEVER;
  })
  .meta({ form: 'topic/name, or topic/name@2023 for another period' });

/** A number exactly as printed: text, so that its precision is kept. YAML numbers lose `55.50`: quote them. */
export const printedNumber = z
  .string({ error: 'Put the number in quotation marks, so that its last zeros are kept: "55.50".' })
  .refine(isDecimalText, 'Write digits with a point and no grouping: "1234.5".')
  .meta({ form: 'digits in quotation marks: "55.50"' });

const shared = {
  name: line.describe('What it is, without the period: "Household consumption in China".'),
  decimals: z.number().int().min(0).max(6).exactOptional().describe('Digits after the point when shown.'),
  show: multiplier.exactOptional().describe('The power of ten in which it is shown.'),
  note: line.exactOptional().describe('What a reader must know to read it rightly.'),
};

const reference = statisticReference.describe('Another statistic.');

/** The closed set of operations by which one number is made from others; formulas in `lib/numbers/operations.ts`. */
const derivation = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('difference').describe('How it is computed.'),
    minuend: reference,
    subtrahend: reference,
  }),
  z.strictObject({ operation: z.literal('change-in-points'), from: reference, to: reference }),
  z.strictObject({ operation: z.literal('percent-change'), from: reference, to: reference }),
  z.strictObject({
    operation: z.literal('share'),
    part: reference,
    whole: reference,
    of: line.describe('What the whole is: "world GDP".'),
  }),
  z.strictObject({ operation: z.literal('ratio'), numerator: reference, denominator: reference }),
  z.strictObject({ operation: z.literal('before-change'), value: reference, change: reference }),
]);
export type Derivation = z.infer<typeof derivation>;
export type Operation = Derivation['operation'];

/** The inputs of a derivation, by the names that its operation gives them, in the order of its formula. */
export function derivationInputs(from: Derivation): readonly (readonly [role: string, input: StatisticReference])[] {
  switch (from.operation) {
    case 'difference':
      return [
        ['minuend', from.minuend],
        ['subtrahend', from.subtrahend],
      ];
    case 'change-in-points':
    case 'percent-change':
      return [
        ['from', from.from],
        ['to', from.to],
      ];
    case 'share':
      return [
        ['part', from.part],
        ['whole', from.whole],
      ];
    case 'ratio':
      return [
        ['numerator', from.numerator],
        ['denominator', from.denominator],
      ];
    case 'before-change':
      return [
        ['value', from.value],
        ['change', from.change],
      ];
    default:
      return assertNever(from);
  }
}

/** A named number. */
export const statistic = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('published').describe('As printed in a source.'),
      ...shared,
      value: printedNumber.describe('As printed.'),
      unit: unit.describe('What it counts.'),
      multiplier: multiplier.default('one').describe('The power of ten in which it is printed.'),
      period: period.describe('The time it covers.'),
      status: z
        .enum(['reported', 'provisional', 'estimated', 'projected'])
        .default('reported')
        .describe('How firm it is.'),
      source: sourceId.describe('The edition in which it is printed.'),
      locator: line.describe('Where in the source.'),
    })
    .refine(multiplierFits, multiplierMisfit),
  z.strictObject({
    kind: z.literal('observed').describe('One observation of a series.'),
    ...shared,
    series: seriesId.describe('The series.'),
    entity: line.describe('Whose value, as the CSV names it.'),
    period: period.describe('Which observation.'),
  }),
  z.strictObject({
    kind: z.literal('derived').describe('Computed from other statistics.'),
    ...shared,
    from: derivation.describe('The operation and its inputs.'),
  }),
]);
export type Statistic = z.infer<typeof statistic>;

/** `content/statistics/<topic>.yml`: statistics by name. */
export const statisticsFile = z.record(z.string(), statistic);
