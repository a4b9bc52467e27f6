import { z } from 'zod';
import { sourceId } from './ids';
import { period, simplePeriod } from './period';
import { printedNumber } from './printed-number';
import { line } from './text';

/** A former value of an observation. It is recorded so that pages can show a number as it was on a given day. */
export const supersededValue = z.strictObject({
  entity: line.describe('The entity, as named in the CSV.'),
  period: simplePeriod.describe('The period of the observation.'),
  value: printedNumber.describe('The value as printed. The series’ multiplier applies to it.'),
  status: z
    .enum(['reported', 'provisional', 'estimated', 'projected'])
    .default('reported')
    .describe('Status of the value.'),
  until: period.describe(
    'The day on which this value was replaced (2025-03-28) or, if that day is unknown, the span of time in which it was replaced (2024-04/2025-09).',
  ),
  source: sourceId.describe('The edition that contained the value.'),
  locator: line.describe('The place in that edition.'),
  reason: line.describe('Why the value was replaced.'),
});
export type SupersededValue = z.infer<typeof supersededValue>;
