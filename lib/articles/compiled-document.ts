import type { Article, FactCheck } from 'contentlayer/generated';
import { z } from 'zod';

/** The part of a compiled document from contentlayer that pages use. The views contain the rest. */
export const compiledDocument = z.object({
  body: z.object({ raw: z.string(), code: z.string() }),
}) satisfies z.ZodType<Pick<Article | FactCheck, 'body'>>;
