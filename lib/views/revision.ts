import { z } from 'zod';

/** The path of the file with the state of the compiled content, from the project’s root. */
export const revisionFile = '.plumbline/revision.json';

/** What pages need to know about the content as a whole. */
export const revision = z.strictObject({
  /** An identifier that changes whenever any content changes. */
  revision: z.string(),
  /** The report of current problems while content is being written; null in every build. */
  problems: z.string().nullable(),
  /** Whether this is a preview: it contains drafts, has a notice on every page, and stays out of search engines. */
  isPreview: z.boolean(),
});
export type Revision = z.infer<typeof revision>;
