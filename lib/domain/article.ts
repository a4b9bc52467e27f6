import { z } from 'zod';
import { figureId, personId, viewpointId } from './ids';
import { day, line } from './text';

/** Front matter of `content/articles/<slug>.mdx`. */
export const article = z.strictObject({
  title: line.max(110, 'Keep titles within 110 characters.').describe('The headline.'),
  standfirst: line
    .max(320, 'Keep standfirsts within 320 characters.')
    .describe('One or two sentences under the headline.'),
  kicker: line.max(40, 'Keep kickers within 40 characters.').describe('The word or two above the headline.'),
  viewpoint: viewpointId.describe('The argument it explains.'),
  authors: z.array(personId).min(1).describe('Who wrote it.'),
  publishedOn: day.describe('When it was published.'),
  updatedOn: day.exactOptional().describe('When it last changed in substance.'),
  leadFigure: figureId.describe('The figure that stands for it on the home page and on its share image.'),
  status: z
    .enum(['draft', 'published'])
    .default('published')
    .describe('A draft is checked and shown in dev, and published nowhere.'),
});
export type Article = z.infer<typeof article>;
