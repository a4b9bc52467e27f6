import type { Article, FactCheck } from 'contentlayer/generated';
import { z } from 'zod';

/** The body of a document as compiled by contentlayer. Pages use nothing else from contentlayer: all other data comes from `lib/views`. */
export const compiledDocument = z.object({
  body: z.object({ raw: z.string(), code: z.string() }),
}) satisfies z.ZodType<Pick<Article | FactCheck, 'body'>>;
