import { z } from 'zod';
import { line, webAddress } from './text';

/** A person or an organisation that writes for the site, checks claims or is quoted. */
export const person = z.strictObject({
  name: line.describe('Name as shown to readers.'),
  kind: z.enum(['person', 'organisation']).describe('A person or an organisation.'),
  description: line.describe('Position or occupation, in a phrase: "US Treasury Secretary".'),
  url: webAddress.exactOptional().describe('Address of the person’s or organisation’s website.'),
});
export type Person = z.infer<typeof person>;
