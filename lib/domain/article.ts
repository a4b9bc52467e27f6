import { z } from 'zod';
import { findings } from './finding';
import { plain } from './plain';
import { factCheckId, figureId, personId, viewpointId } from './ids';
import { publicationFields } from './publication';
import { day, line } from './text';
import { topics } from './topic';

/** The fact-checks on one side of the argument, or the reason why there are none. */
const side = z
  .union([
    z.strictObject({
      none: line.describe(
        'Why the article has no fact-checks on this side. Readers see the reason unless another fact-check of the argument is on this side.',
      ),
    }),
    z.array(factCheckId).min(1, 'Name a fact-check, or write { none: "why there are none" }.'),
  ])
  .meta({ form: 'a list of fact-check ids, or { none: "why there are none" }' });

/** The front matter of `content/articles/<slug>.mdx`. */
export const article = z.strictObject({
  title: line.max(110, 'Keep titles within 110 characters.').describe('The headline.'),
  standfirst: line
    .max(320, 'Keep standfirsts within 320 characters.')
    .describe('One or two sentences under the headline.'),
  kicker: line.max(40, 'Keep kickers within 40 characters.').describe('One or two words above the headline.'),
  viewpoint: viewpointId.describe('The argument that the article explains.'),
  topics,
  authors: z.array(personId).min(1).describe('The authors of the article.'),
  publishedOn: day.describe(
    'Publication date. Until then, the article and everything that only the article uses are held back.',
  ),
  updatedOn: day.exactOptional().describe('Date of the last substantial change.'),
  asOf: day
    .exactOptional()
    .describe(
      'The day on which the article’s numbers were current. The file keeps the values of that day. If a number has been revised since, the page shows the current value and, in brackets, the value of that day.',
    ),
  leadFigure: figureId.describe('The figure shown with the article on the home page and in its share image.'),
  supports: side.describe(
    'The fact-checks in the article whose verdict supports the argument. The page also counts fact-checks of the argument that the article does not show.',
  ),
  contradicts: side.describe(
    'The fact-checks in the article whose verdict contradicts the argument, or supports it only with context. The page also counts fact-checks of the argument that the article does not show.',
  ),
  findings,
  plain,
  status: publicationFields.status,
});
export type Article = z.infer<typeof article>;
