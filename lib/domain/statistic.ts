import { z } from 'zod';
import { hedge } from './hedge';
import { derivation } from './derivation';
import { seriesId, sourceId, statisticId } from './ids';
import { period } from './period';
import { printedValue, valueFits, valueMismatch } from './printed-value';
import { publicationFields } from './publication';
import { day, line } from './text';
import { stated } from './stated';
import { valueKind } from './value-kind';
import { multiplier, multiplierFits, multiplierMismatch, unit } from './unit';

export { derivationInputs, operations, writtenInputs, type Derivation, type Operation } from './derivation';
export {
  isUnqualified,
  pinnedReference,
  referenceKey,
  statisticReference,
  type StatisticReference,
} from './statistic-reference';

const shared = {
  name: line.describe('Name without the period: "Household consumption in China".'),
  decimals: z.number().int().min(0).max(6).exactOptional().describe('Number of decimals shown.'),
  show: multiplier.exactOptional().describe('Multiplier used to show the number.'),
  note: line.exactOptional().describe('What readers must know to interpret the number.'),
  stated,
  validUntil: day
    .exactOptional()
    .describe('The last day on which the number may be used, if a newer number is expected.'),
  retired: z
    .strictObject({
      on: day.describe('The date from which the statistic is retired.'),
      why: line.describe('The reason, in a sentence for readers.'),
      successor: statisticId.exactOptional().describe('The statistic to use instead.'),
    })
    .exactOptional()
    .describe('Retires the statistic: its page stays, but no content may use it.'),
  publishedOn: publicationFields.publishedOn,
};

/** A number with a name, from a source or a series, or computed from other numbers. */
export const statistic = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('published').describe('As printed in a source.'),
      ...shared,
      value: printedValue.describe('The value as printed.'),
      hedge: hedge
        .exactOptional()
        .describe(
          'How the source hedges the number: more-than for “more than 940”. Calculations use 940, and texts may repeat the hedge.',
        ),
      unit: unit.describe('Unit of the value.'),
      multiplier: multiplier.default('one').describe('Multiplier of the printed value.'),
      period: period.describe('The period to which the value refers.'),
      status: z
        .enum(['reported', 'provisional', 'estimated', 'projected', 'draft'])
        .default('reported')
        .describe(
          'Whether the source calls the number reported, provisional, estimated or projected. A draft is checked, and shown in dev and in previews, but not published.',
        ),
      states: valueKind
        .exclude(['forecast'])
        .default('fact')
        .describe(
          'Write `target` if the number is a target, a goal or a plan. A claim is never compared with it as if it were a fact. For a forecast, write status: projected instead.',
        ),
      source: sourceId.describe('The edition that contains the value.'),
      locator: line.describe('The place in the source.'),
    })
    .refine(multiplierFits, multiplierMismatch)
    .refine(valueFits, valueMismatch)
    .refine(({ states, status }) => states === 'fact' || status !== 'projected', {
      path: ['states'],
      error: 'A number cannot be both a target and a projection. Remove this field, or correct "status".',
    })
    .refine(({ value, hedge: said }) => said === undefined || 'value' in value, {
      path: ['hedge'],
      error: 'Remove this field: the value is already a bound or a range.',
    }),
  z.strictObject({
    kind: z.literal('observed').describe('One observation of a series.'),
    ...shared,
    series: seriesId.describe('The series.'),
    entity: line.describe('The entity, as named in the CSV.'),
    period: period.describe('The period of the observation.'),
    status: publicationFields.status,
  }),
  z.strictObject({
    kind: z.literal('derived').describe('Computed from other statistics.'),
    ...shared,
    from: derivation.describe('The operation and its inputs.'),
    status: publicationFields.status,
  }),
]);
export type Statistic = z.infer<typeof statistic>;
