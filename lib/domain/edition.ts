import { z } from 'zod';
import { findings } from './finding';
import { plain } from './plain';
import { articleSlug, figureId } from './ids';
import { line } from './text';

/** `content/edition.yml`: explainers that answer the same question differently. */
export const edition = z.strictObject({
  name: line.describe('Name of the edition: "The great rebalancing".'),
  question: line.describe('The question that the explainers answer, as shown on the front page.'),
  standfirst: line.describe('One or two sentences under the question.'),
  findings,
  plain,
  leadFigure: figureId.describe('The figure next to the question.'),
  order: z
    .array(articleSlug)
    .min(1)
    .refine((slugs) => new Set(slugs).size === slugs.length, 'List each explainer only once.')
    .describe('The explainers in reading order. You may list drafts before they are published.'),
});
export type Edition = z.infer<typeof edition>;
