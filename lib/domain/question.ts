import { z } from 'zod';
import { findings } from './finding';
import { plain } from './plain';
import { factCheckId, questionId } from './ids';
import { publicationFields } from './publication';
import { line, prose } from './text';

/** A question by which viewpoints are compared. */
export const question = z.strictObject({
  question: line.describe('The question as a reader would ask it.'),
  checked: z
    .array(
      z.strictObject({
        what: line.describe('The point that was checked: “Whether the share has changed.”'),
        checks: z.array(factCheckId).min(1).describe('The fact-checks that examine this point.'),
      }),
    )
    .default([])
    .describe('Which parts of the answers were checked.'),
  findings,
  plain,
  ...publicationFields,
});
export type Question = z.infer<typeof question>;

/** The answer that an argument gives to a question, or the reason why it gives none. */
const answer = z
  .union([
    z.strictObject({
      says: prose.describe('The answer in a sentence or two, as the author of the argument would put it.'),
      locator: line.describe('The place where the argument says this.'),
    }),
    z.strictObject({ none: line.describe('Why the argument gives no answer.') }),
  ])
  .meta({ form: '{ says: "its answer", locator: "where in the text" }, or { none: "why it gives no answer" }' });

/** The answers that an argument gives, by question. */
export const answers = z.record(questionId, answer);
