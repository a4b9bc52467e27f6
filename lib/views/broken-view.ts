import { z } from 'zod';
import type { Body, WordUse } from '../domain/vocabulary';

/** A problem, as a preview shows it at its place in a page. */
export const problemView = z.strictObject({
  rule: z.string(),
  place: z.string().describe('content/articles/a.mdx:12:5'),
  message: z.string(),
  hint: z.string().nullable(),
});
export type ProblemView = z.infer<typeof problemView>;

/** The problems in content that is being written. Builds never have any, because they refuse content with problems. */
export interface Broken {
  /** The problems of one use of a component. */
  readonly ofUse: (use: WordUse) => readonly ProblemView[];
  /** What to show for a use that has no problem itself, but for which no view can be made. */
  readonly behindUse: (use: WordUse) => readonly ProblemView[];
  /** The document’s other problems, and whether its text can still be read. */
  readonly ofBody: (body: Body) => { readonly problems: readonly ProblemView[]; readonly unreadable: boolean };
}
