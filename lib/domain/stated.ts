import { z } from 'zod';
import { statisticReference } from './statistic-reference';

/** Statistics that the texts of a record quote, in addition to the record’s own numbers. */
export const stated = z
  .array(statisticReference)
  .min(1, 'Name a statistic, or remove this field.')
  .exactOptional()
  .describe('Other statistics that the texts of this record quote.');
