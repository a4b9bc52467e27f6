import type { Article, FactCheck } from 'contentlayer/generated';
import { z } from 'zod';

/** What pages need of a document as contentlayer compiles it; the rest of it is in the views. */
export const compiledDocument = z.object({
  body: z.object({ raw: z.string(), code: z.string() }),
}) satisfies z.ZodType<Pick<Article | FactCheck, 'body'>>;
