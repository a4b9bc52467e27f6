import { z } from 'zod';

/** What is noted of a rendering: the page's address, and every file from which something of it comes. */
export const renderingNote = z.strictObject({
  /** The same in all notes of one rendering. */
  rendering: z.string(),
  kind: z.enum(['page', 'file']),
  /** `/articles/x/`, or a path from the project's root. */
  name: z.string(),
});
export type RenderingNote = z.infer<typeof renderingNote>;
