import { z } from 'zod';
import { factCheckId, figureId, personId, viewpointId } from './ids';
import { day, line } from './text';
import { topics } from './topic';

/** The fact-checks of one side, or why there are none. */
const side = z
  .union([
    z.strictObject({ none: line.describe('Why there is none.') }),
    z.array(factCheckId).min(1, 'Name a fact-check, or write { none: "why there is none" }.'),
  ])
  .meta({ form: 'a list of ids of fact-checks, or { none: "why there is none" }' });

/** Front matter of `content/articles/<slug>.mdx`. */
export const article = z.strictObject({
  title: line.max(110, 'Keep titles within 110 characters.').describe('The headline.'),
  standfirst: line
    .max(320, 'Keep standfirsts within 320 characters.')
    .describe('One or two sentences under the headline.'),
  kicker: line.max(40, 'Keep kickers within 40 characters.').describe('The word or two above the headline.'),
  viewpoint: viewpointId.describe('The argument it explains.'),
  topics,
  authors: z.array(personId).min(1).describe('Who wrote it.'),
  publishedOn: day.describe('When it was published, or will be: until that day it is held back.'),
  updatedOn: day.exactOptional().describe('When it last changed in substance.'),
  asOf: day
    .exactOptional()
    .describe(
      'Pins its numbers to how they stood on that day: the text keeps them, and the page shows beside each what it is now.',
    ),
  leadFigure: figureId.describe('The figure that stands for it on the home page and on its share image.'),
  supports: side.describe('The fact-checks that it shows whose verdict bears the argument out.'),
  contradicts: side.describe('The fact-checks that it shows whose verdict does not, or not without context.'),
  status: z
    .enum(['draft', 'published'])
    .default('published')
    .describe('A draft is checked and shown in dev, and published nowhere.'),
});
export type Article = z.infer<typeof article>;

/** Whether an article is among what is published on a day; on no day in particular (null), whether it is no draft. */
export function isPublished({ status, publishedOn }: Article, edition: string | null): boolean {
  return status === 'published' && !isScheduled({ status, publishedOn }, edition);
}

/** Whether an article is ready, and waits for its day. ISO dates order as text. */
export function isScheduled({ status, publishedOn }: Pick<Article, 'status' | 'publishedOn'>, edition: string | null) {
  return status === 'published' && edition !== null && publishedOn > edition;
}
