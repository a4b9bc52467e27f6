import { execFile } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';

const results = z.array(
  z.object({
    hit: z.boolean(),
    broken: z.array(z.string()),
    page: z.string(),
    frames: z.array(z.string()),
    messages: z.array(z.string()),
  }),
);

/** What happened on a page in Firefox. */
export type Observed = z.infer<typeof results>[number];

/** A page to be opened in Firefox. */
export interface Visit {
  readonly url: string;
  /** A script to run once the page has loaded. */
  readonly script: string | null;
  /** How long the visit lasts, in milliseconds. */
  readonly wait: number;
  /** Expressions to evaluate at the end of the visit, in the page and in each of its frames. Each evaluates to text. */
  readonly page?: string;
  readonly frames?: string;
}

/**
 * Visits pages in Firefox. For each page, returns whether an attack worked, what the page's Content-Security-Policy blocked, the
 * values of the expressions, and the errors and warnings in the console.
 */
export function visit(firefox: string, visits: readonly Visit[]): Promise<Observed[]> {
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
