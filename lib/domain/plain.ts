import { z } from 'zod';
import { line } from './text';

const reason = line.describe('Why no finding can say it. Readers see the reason.');

/** The attributes of `<Plain>`. */
export const plainAttributes = z.strictObject({ reason });

/** Words in a text without components that are marked like those inside `<Plain>`. */
const plainWords = z.strictObject({
  words: line.describe('The words as they stand in the title, summary or description: "sell more than they buy".'),
  reason,
});
export type PlainWords = z.infer<typeof plainWords>;

/** The excused words of an entry, in its YAML. */
export const plain = z
  .array(plainWords)
  .default([])
  .describe(
    'Words that look like a statement about numbers and are none, or that no finding can say, each with the reason.',
  );
