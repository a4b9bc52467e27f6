import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { RenderJob } from './draw';

/**
 * Threads that draw, as many as there are processors: begun when something has to be drawn, and ended when nothing has.
 *
 * @param idleTimeout how long a thread waits for another job before it ends, in ms; it keeps no program from ending
 * @returns what does a job; it fails as the drawing does
 */
export function drawingThreads(idleTimeout: number): (job: RenderJob) => Promise<Uint8Array> {
  let pool: Tinypool | undefined;
  return async (job) => {
    pool ??= new Tinypool({
      filename: new URL('thread.mjs', import.meta.url).href,
      // React chooses at its import which of its builds to load; the one for production draws in about half of the time.
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
