import { z } from 'zod';

const taken = z.object({ wall: z.number(), cpu: z.number() });

/** What one process measured of the check of one newsroom: times in milliseconds, sizes in bytes. */
export const measurement = z.object({
  articles: z.number(),
  files: z.number(),
  /** Sum of the files. */
  bytes: z.number(),
  /** From the start of the process until our modules are loaded. */
  start: taken,
  read: taken,
  parse: taken,
  /** Linking, resolving, assessing: all that depends on more than one file. */
  link: taken,
  /** Most memory held until the answer. */
  peak: z.number(),
  /** The whole check a second time in the same process, files read already. */
  warm: taken,
  /**
   * From an edited file on disk to the answer, in a process that has checked before: the median and the worst of several
   * by the clock, and the median of processor time, which a busy machine hardly changes.
   */
  edits: z.array(z.object({ what: z.string(), median: z.number(), worst: z.number(), cpu: z.number() })),
});
export type Measurement = z.infer<typeof measurement>;
