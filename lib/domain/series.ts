import { z } from 'zod';
import type { Decimal } from './decimal';
import { sourceId } from './ids';
import { frequencies, type Period } from './period';
import { stated } from './stated';
import { supersededValue } from './superseded-value';
import { line, prose } from './text';
import { multiplier, multiplierFits, multiplierMismatch, unit } from './unit';

const sum = z.strictObject({
  total: line.describe('The entity that is the sum.'),
  plus: z.array(line).min(1).describe('The entities that are added.'),
  minus: z.array(line).default([]).describe('The entities that are subtracted.'),
});
/** How entities of a series add up: “balance = exports − imports”. */
export type Sum = z.infer<typeof sum>;

/** The YAML next to a CSV of observations: what the numbers measure and where they come from. */
export const seriesMetadata = z
  .strictObject({
    title: line.describe('What is measured.'),
    definition: prose.describe('What is included and what is not, as defined by the publisher.'),
    unit: unit.describe('Unit of the numbers.'),
    multiplier: multiplier.default('one').describe('Multiplier of the values in the CSV.'),
    frequency: z.enum(frequencies).describe('Time between observations.'),
    source: sourceId.describe('The edition from which the data come.'),
    locator: line.describe('The place in the source: table, page or series code.'),
    processing: line
      .exactOptional()
      .describe('What was computed from the published numbers before they were recorded here.'),
    notes: z.array(line).default([]).describe('Caveats: breaks, revisions, different definitions.'),
    stated,
    sums: z
      .array(sum)
      .default([])
      .describe(
        'Entities that add up, such as a balance that is exports minus imports. For every period, the check compares the sum with the total, allowing for rounding.',
      ),
    superseded: z
      .array(supersededValue)
      .default([])
      .describe('Earlier values that were revised. For each observation, list the oldest first.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/i, 'Write 64 hexadecimal digits.')
      .toLowerCase()
      .meta({ form: '64 hexadecimal digits' })
      .describe(
        'SHA-256 of the CSV, with LF line endings, so that the data cannot change unnoticed. Leave it out at first; the check prints it.',
      ),
  })
  .refine(multiplierFits, multiplierMismatch)
  .refine(({ unit: { kind } }) => kind !== 'rank', {
    path: ['unit', 'kind'],
    error: 'A series cannot contain ranks. Record the values, and derive the rank from them (operation: rank).',
  });
export type SeriesMetadata = z.infer<typeof seriesMetadata>;

export const observationStatuses = ['reported', 'provisional', 'estimated', 'projected', 'missing'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** The least certain of several statuses. A number computed from others is only as certain as the least certain of them. */
export function leastCertain<Status extends ObservationStatus>(first: Status, ...others: readonly Status[]): Status {
  const order = (status: Status): number => observationStatuses.indexOf(status);
  return others.reduce((least, status) => (order(status) > order(least) ? status : least), first);
}

/** Whether a number is an estimate or a projection. Figures and texts mark such numbers. */
export function isSoft(status: ObservationStatus): status is 'estimated' | 'projected' {
  return status === 'estimated' || status === 'projected';
}

/** A value for a period, or the reason why there is none. */
export type Observation =
  | {
      status: Exclude<ObservationStatus, 'missing'>;
      period: Period;
      value: Decimal;
      decimals: number;
      /** The editor’s note on this value, for example on a break in the series; null if there is none. */
      note: string | null;
    }
  | { status: 'missing'; period: Period; reason: string };

/** Observations of one measure, for one or more entities, in one unit, at one frequency, from one source. */
export interface Series extends SeriesMetadata {
  /** The observations of each entity, in chronological order. Entities are in the order of the CSV. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
}
