import { z } from 'zod';
import { personId, sourceId } from './ids';
import { answers } from './question';
import { firstYears } from './recorded-day';
import { date, line, prose } from './text';

/** One published argument. */
export const viewpoint = z.strictObject({
  name: line.describe('Our name for the argument: "The view of the Stockholm report".'),
  holder: personId.describe('The author of the argument.'),
  outlet: line.describe('Where the argument was published.'),
  publishedOn: date.describe(
    `Publication date, not before ${firstYears.print}. If the day is unknown, write the month.`,
  ),
  source: sourceId.describe('The source record for the published text.'),
  thesis: prose.describe('The argument, restated by us in a way that its author would accept.'),
  answers: answers
    .default({})
    .describe('How the argument answers each question in questions.yml, or why it gives no answer.'),
});
export type Viewpoint = z.infer<typeof viewpoint>;
