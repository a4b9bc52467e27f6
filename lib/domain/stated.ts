import { z } from 'zod';
import { statisticReference } from './statistic-reference';

/** Statistics whose numbers the notes of a record state, besides the numbers of the record itself. */
export const stated = z
  .array(statisticReference)
  .min(1, 'Name a statistic, or remove this field.')
  .exactOptional()
  .describe('Other statistics whose numbers the texts of this record state.');
