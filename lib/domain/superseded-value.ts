import { z } from 'zod';
import { sourceId } from './ids';
import { period, simplePeriod } from './period';
import { printedNumber } from './printed-number';
import { line } from './text';

/** A value that a series once had: kept, so that a number can be read as it stood on a day. */
export const supersededValue = z.strictObject({
  entity: line.describe('Whose value it was, as the CSV names it.'),
  period: simplePeriod.describe('Of which observation.'),
  value: printedNumber.describe('As printed, in the multiplier of the series.'),
  status: z
    .enum(['reported', 'provisional', 'estimated', 'projected'])
    .default('reported')
    .describe('How firm it was.'),
  until: period.describe(
    'The day on which the next value took its place, 2025-03-28; or, as near as it is known, the time within which it did: 2024-04/2025-09.',
  ),
  source: sourceId.describe('The edition that carried it.'),
  locator: line.describe('Where in that edition.'),
  reason: line.describe('Why it was replaced.'),
});
export type SupersededValue = z.infer<typeof supersededValue>;
