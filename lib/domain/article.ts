import { z } from 'zod';
import { factCheckId, figureId, personId, viewpointId } from './ids';
import { publicationFields } from './publication';
import { day, line } from './text';
import { topics } from './topic';

/** The fact-checks on one side, or the reason why there are none. */
const side = z
  .union([
    z.strictObject({
      none: line.describe('Why there is none. Readers see it if no check of the text is on that side.'),
    }),
    z.array(factCheckId).min(1, 'Name a fact-check, or write { none: "why there is none" }.'),
  ])
  .meta({ form: 'a list of ids of fact-checks, or { none: "why there is none" }' });

/** The front matter of `content/articles/<slug>.mdx`. */
export const article = z.strictObject({
  title: line.max(110, 'Keep titles within 110 characters.').describe('The headline.'),
  standfirst: line
    .max(320, 'Keep standfirsts within 320 characters.')
    .describe('One or two sentences under the headline.'),
  kicker: line.max(40, 'Keep kickers within 40 characters.').describe('One or two words above the headline.'),
  viewpoint: viewpointId.describe('The argument it explains.'),
  topics,
  authors: z.array(personId).min(1).describe('Who wrote it.'),
  publishedOn: day.describe('Publication date. Until then it is held back, with everything that only it uses.'),
  updatedOn: day.exactOptional().describe('Date of the last substantial change.'),
  asOf: day
    .exactOptional()
    .describe(
      'Pins its numbers to their values on that day: the text keeps them, and the page shows the current value beside each.',
    ),
  leadFigure: figureId.describe('The figure shown with it on the home page and on its share image.'),
  supports: side.describe(
    'The fact-checks in it whose verdict supports the argument. The page also counts the other checks of the text.',
  ),
  contradicts: side.describe(
    'The fact-checks in it whose verdict does not support the argument, or only with context. The page also counts the other checks of the text.',
  ),
  status: publicationFields.status,
});
export type Article = z.infer<typeof article>;
