import { z } from 'zod';

/** Where the state of what is compiled is said, from the project's root. */
export const revisionFile = '.plumbline/revision.json';

/** What pages say of the content as a whole. */
export const revision = z.strictObject({
  /** Another one whenever something is another. */
  revision: z.string(),
  /** While content is being written: the report of what is wrong with it now. Null in every build. */
  problems: z.string().nullable(),
  /** Whether this is a preview, with drafts in it, which says so on every page and is in no search engine. */
  isPreview: z.boolean(),
});
export type Revision = z.infer<typeof revision>;
