import { z } from 'zod';
import type { Body, WordUse } from '../domain/vocabulary';

/** A problem in the content. `npm run dev` shows it on the page, in place of the content that has the problem. */
export const problemView = z.strictObject({
  rule: z.string(),
  place: z.string().describe('The file, line and column: content/articles/a.mdx:12:5.'),
  message: z.string(),
  hint: z.string().nullable(),
});
export type ProblemView = z.infer<typeof problemView>;

/** The problems in content that is being written. Builds have no such problems, because content with problems is not built. */
export interface Broken {
  /** The problems with one use of a component. */
  readonly ofUse: (use: WordUse) => readonly ProblemView[];
  /** The problems with the entry that a component uses, if the component itself has no problem. */
  readonly behindUse: (use: WordUse) => readonly ProblemView[];
  /** The other problems of a document, and whether they make its text unreadable. */
  readonly ofBody: (body: Body) => { readonly problems: readonly ProblemView[]; readonly unreadable: boolean };
}
