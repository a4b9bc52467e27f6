import { z } from 'zod';

/** A link to a page of the site, such as a page that uses a statistic. */
export const linkView = z.strictObject({
  kind: z.enum(['article', 'fact-check', 'page', 'figure', 'series', 'number']),
  title: z.string(),
  href: z.string(),
});
export type LinkView = z.infer<typeof linkView>;

/** A date in ISO format and in words. */
export const dateView = z.strictObject({ iso: z.string(), text: z.string() });
