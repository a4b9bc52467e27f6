import type { Article, FactCheck } from 'contentlayer/generated';
import { z } from 'zod';

/** The only part of a document compiled by contentlayer that pages use. All other data of a page comes from `lib/views`. */
export const compiledDocument = z.object({
  body: z.object({ raw: z.string(), code: z.string() }),
}) satisfies z.ZodType<Pick<Article | FactCheck, 'body'>>;
