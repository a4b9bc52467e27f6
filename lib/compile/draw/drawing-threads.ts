import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { RenderJob } from './draw';

/**
 * Starts worker threads for drawing as jobs arrive, at most one for each processor, and ends them when they are idle.
 *
 * @param idleTimeout how long a thread waits for another job before it ends, in ms; a waiting thread does not keep the program
 * alive
 * @returns a function that runs a job, and rejects if the drawing fails
 */
export function drawingThreads(idleTimeout: number): (job: RenderJob) => Promise<Uint8Array> {
  let pool: Tinypool | undefined;
  return async (job) => {
    pool ??= new Tinypool({
      filename: new URL('thread.mjs', import.meta.url).href,
      // React chooses between its development and production builds when it is imported. The production build draws in about half the time.
      env: { ...stringsOf(process.env), NODE_ENV: 'production' },
      minThreads: 0,
      maxThreads: availableParallelism(),
      idleTimeout,
    });
    const drawn: unknown = await pool.run(job);
    if (!(drawn instanceof Uint8Array)) throw new Error('A render thread returned nothing.');
    return drawn;
  };
}

function stringsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
