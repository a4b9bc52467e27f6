import { z } from 'zod';
import { isDecimalText } from './decimal';

/**
 * A number exactly as printed. It is a string, to keep its precision. YAML numbers lose the last digit of `55.50`, so authors must quote
 * them. If the string is not a number, the rules of the enclosing schema do not run, because they may compute with the number.
 */
export const printedNumber = z
  .string({ error: 'Put the number in quotation marks, so that its trailing zeros are kept: "55.50".' })
  .refine(isDecimalText, { error: 'Write digits with a decimal point and no grouping: "1234.5".', abort: true })
  .meta({ form: 'digits in quotation marks: "55.50"' });
