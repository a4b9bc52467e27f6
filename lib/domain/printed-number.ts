import { z } from 'zod';
import { isDecimalText } from './decimal';

/** A number exactly as printed: text, so that its precision is kept. YAML numbers lose `55.50`: quote them. */
export const printedNumber = z
  .string({ error: 'Put the number in quotation marks, so that its last zeros are kept: "55.50".' })
  .refine(isDecimalText, 'Write digits with a point and no grouping: "1234.5".')
  .meta({ form: 'digits in quotation marks: "55.50"' });
