import { execFile } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';

const results = z.array(
  z.object({
    hit: z.boolean(),
    broken: z.array(z.string()),
    page: z.string(),
    frames: z.array(z.string()),
    said: z.array(z.string()),
  }),
);

/** What a page told of itself in Firefox. */
export type Told = z.infer<typeof results>[number];

/** A page to be opened in Firefox. */
export interface Visit {
  readonly url: string;
  /** Run once the page is there. */
  readonly script: string | null;
  /** Milliseconds to stay. */
  readonly wait: number;
  /** Expressions for a text, read at the end of the visit: in the page, and in each of its frames. */
  readonly page?: string;
  readonly frames?: string;
}

/**
 * What each page told of itself in Firefox: whether an attack got through, what its policy stopped, what was asked of it and
 * of its frames, and the errors and warnings in its console.
 */
export function visit(firefox: string, visits: readonly Visit[]): Promise<Told[]> {
  const script = path.join(import.meta.dirname, 'firefox.mjs');
  const args = ['--experimental-websocket', '--no-warnings', script, firefox];
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, (error, text) => {
      if (error !== null) reject(error);
      else resolve(results.parse(JSON.parse(text)));
    });
    child.stdin?.end(JSON.stringify(visits));
  });
}
