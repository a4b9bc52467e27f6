import { z } from 'zod';
import { line } from './text';

const reason = line.describe('Why the words have no finding. Readers see the reason.');

/** The attributes of `<Plain>`. */
export const plainAttributes = z.strictObject({ reason });

/** Words in a field that cannot contain components. Listing them here has the same effect as `<Plain>` in a body. */
const plainWords = z.strictObject({
  words: line.describe('The words exactly as in the title, summary or description: "sell more than they buy".'),
  reason,
});
export type PlainWords = z.infer<typeof plainWords>;

/** The words in an entry’s fields that need no finding. */
export const plain = z
  .array(plainWords)
  .default([])
  .describe(
    'Words that look like a statement about numbers but are not one, or that state something no finding can express, each with a reason.',
  );
