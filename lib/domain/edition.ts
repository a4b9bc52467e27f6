import { z } from 'zod';
import { articleSlug, figureId } from './ids';
import { line } from './text';

/** `content/edition.yml`: explainers that belong together, under the question that they answer differently. */
export const edition = z.strictObject({
  name: line.describe('What the edition is called: "The great rebalancing".'),
  question: line.describe('The question that its explainers answer, as the front page asks it.'),
  standfirst: line.describe('One or two sentences under the question.'),
  leadFigure: figureId.describe('The figure beside the question.'),
  order: z
    .array(articleSlug)
    .min(1)
    .refine((slugs) => new Set(slugs).size === slugs.length, 'An explainer stands here twice.')
    .describe('Its explainers in the order in which to read them. Drafts may stand here before they are published.'),
});
export type Edition = z.infer<typeof edition>;
