import { z } from 'zod';
import { statisticReference } from './statistic-reference';

/** Statistics that a record quotes in its fields, in addition to its own numbers. */
export const stated = z
  .array(statisticReference)
  .min(1, 'Name a statistic, or remove this field.')
  .exactOptional()
  .describe('Other statistics whose numbers this record quotes, for example in a note.');
