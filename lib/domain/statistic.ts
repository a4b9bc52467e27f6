import { z } from 'zod';
import { derivation } from './derivation';
import { seriesId, sourceId, statisticId } from './ids';
import { period } from './period';
import { printedValue, valueFits, valueMisfit } from './printed-value';
import { publicationFields } from './publication';
import { day, line } from './text';
import { multiplier, multiplierFits, multiplierMisfit, unit } from './unit';

export { derivationInputs, writtenInputs, type Derivation, type Operation } from './derivation';
export {
  isOwnReading,
  pinnedReference,
  referenceKey,
  statisticReference,
  type StatisticReference,
} from './statistic-reference';

const shared = {
  name: line.describe('What it is, without the period: "Household consumption in China".'),
  decimals: z.number().int().min(0).max(6).exactOptional().describe('Digits after the point when shown.'),
  show: multiplier.exactOptional().describe('The power of ten in which it is shown.'),
  note: line.exactOptional().describe('What a reader must know to read it rightly.'),
  validUntil: day.exactOptional().describe('The last day on which it may be used: a newer figure is expected then.'),
  retired: z
    .strictObject({
      on: day.describe('Since when.'),
      why: line.describe('Why, in a sentence for readers.'),
      successor: statisticId.exactOptional().describe('The statistic to use instead.'),
    })
    .exactOptional()
    .describe('Takes it out of use: its page stays, and nothing may refer to it.'),
  publishedOn: publicationFields.publishedOn,
};

/** A named number. */
export const statistic = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('published').describe('As printed in a source.'),
      ...shared,
      value: printedValue.describe('As printed.'),
      unit: unit.describe('What it counts.'),
      multiplier: multiplier.default('one').describe('The power of ten in which it is printed.'),
      period: period.describe('The time it covers.'),
      status: z
        .enum(['reported', 'provisional', 'estimated', 'projected', 'draft'])
        .default('reported')
        .describe('How firm it is. A draft is checked and shown in dev and in previews, and published nowhere.'),
      source: sourceId.describe('The edition in which it is printed.'),
      locator: line.describe('Where in the source.'),
    })
    .refine(multiplierFits, multiplierMisfit)
    .refine(valueFits, valueMisfit),
  z.strictObject({
    kind: z.literal('observed').describe('One observation of a series.'),
    ...shared,
    series: seriesId.describe('The series.'),
    entity: line.describe('Whose value, as the CSV names it.'),
    period: period.describe('Which observation.'),
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
