import { z } from 'zod';
import { isDecimalText } from './decimal';

/**
 * A number exactly as printed: text, so that its precision is kept. YAML numbers lose `55.50`: quote them. Where it is no
 * number, no rule about the whole that it belongs to is asked: such a rule may compute with it.
 */
export const printedNumber = z
  .string({ error: 'Put the number in quotation marks, so that its last zeros are kept: "55.50".' })
  .refine(isDecimalText, { error: 'Write digits with a point and no grouping: "1234.5".', abort: true })
  .meta({ form: 'digits in quotation marks: "55.50"' });
