import { z } from 'zod';
import { line, webAddress } from './text';

/** Somebody who writes for the site, checks, or is quoted; a person or an organisation. */
export const person = z.strictObject({
  name: line.describe('As it is printed.'),
  kind: z.enum(['person', 'organisation']).describe('Who speaks: a person, or an organisation as such.'),
  description: line.describe('Office or work, in a phrase: "US Treasury Secretary".'),
  url: webAddress.exactOptional().describe('Their own page.'),
});
export type Person = z.infer<typeof person>;
