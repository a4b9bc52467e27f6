import { z } from 'zod';

const taken = z.object({ wall: z.number(), cpu: z.number() });

/** The measurements of one process that checked one newsroom: times in milliseconds, sizes in bytes. */
export const measurement = z.object({
  articles: z.number(),
  files: z.number(),
  /** The total size of the files. */
  bytes: z.number(),
  /** The time from the start of the process until our modules are loaded. */
  start: taken,
  read: taken,
  parse: taken,
  /** Linking, resolving and assessing: everything that depends on more than one file. */
  link: taken,
  /** The peak memory until the first result. */
  peak: z.number(),
  /** The time for a second full check in the same process, with the files already read. */
  warm: taken,
  /**
   * For each edit: the time to read the edited file and check again, in a process that has already run a check. `median` and `worst` are
   * wall-clock times; `cpu` is the median processor time, which varies little even on a busy machine.
   */
  edits: z.array(z.object({ what: z.string(), median: z.number(), worst: z.number(), cpu: z.number() })),
});
export type Measurement = z.infer<typeof measurement>;
