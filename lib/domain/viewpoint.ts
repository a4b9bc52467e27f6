import { z } from 'zod';
import { personId, sourceId } from './ids';
import { answers } from './question';
import { date, line, prose } from './text';

/** One published argument. */
export const viewpoint = z.strictObject({
  name: line.describe('What we call it: "The view of the Stockholm report".'),
  holder: personId.describe('Whose argument it is.'),
  outlet: line.describe('Where it was published.'),
  publishedOn: date.describe('When; a piece whose day is not known has a month.'),
  source: sourceId.describe('The text itself, as a source.'),
  thesis: prose.describe('The argument in our words, as its holder would put it.'),
  answers: answers
    .default({})
    .describe(
      'What it says to each question of questions.yml: { says, locator }, or { none: "why it gives no answer" }.',
    ),
});
export type Viewpoint = z.infer<typeof viewpoint>;
