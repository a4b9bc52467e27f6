import { z } from 'zod';
import type { Body, WordUse } from '../domain/vocabulary';

/** A problem as it is shown where it stands, while content is being written. */
export const problemView = z.strictObject({
  rule: z.string(),
  place: z.string().describe('content/articles/a.mdx:12:5'),
  message: z.string(),
  hint: z.string().nullable(),
});
export type ProblemView = z.infer<typeof problemView>;

/** What is wrong in content that is being written. No build knows of such a thing: it refuses content with problems. */
export interface Broken {
  /** What is wrong with one use of a word. */
  readonly ofUse: (use: WordUse) => readonly ProblemView[];
  /** What is to be shown for a use that cannot be made into a view, though nothing is wrong with the use itself. */
  readonly behindUse: (use: WordUse) => readonly ProblemView[];
  /** What else is wrong with a document, and whether its text can be read all the same. */
  readonly ofBody: (body: Body) => { readonly problems: readonly ProblemView[]; readonly unreadable: boolean };
}
