import { z } from 'zod';

/** The file with the state of the compiled content, relative to the project’s root. */
export const revisionFile = '.plumbline/revision.json';

/** The state of the compiled content as a whole. */
export const revision = z.strictObject({
  /** An identifier that changes with every change to the content. */
  revision: z.string(),
  /** In dev, the report of the current problems; null if there are no problems, and always null in a build. */
  problems: z.string().nullable(),
  /** Whether the site is a preview: a site that contains drafts, has a notice on every page, and stays out of search engines. */
  isPreview: z.boolean(),
});
export type Revision = z.infer<typeof revision>;
