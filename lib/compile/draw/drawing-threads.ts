import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Order } from './draw';

/**
 * Threads that draw, as many as there are processors: begun when something has to be drawn, and ended when nothing has.
 *
 * @param patience how long a thread waits for another order before it ends, in ms; it keeps no program from ending
 * @returns what draws an order; it fails as the drawing does
 */
export function drawingThreads(patience: number): (order: Order) => Promise<Uint8Array> {
  let pool: Tinypool | undefined;
  return async (order) => {
    pool ??= new Tinypool({
      filename: new URL('thread.mjs', import.meta.url).href,
      // React chooses at its import which of its builds to load; the one for production draws in about half of the time.
      env: { ...stringsOf(process.env), NODE_ENV: 'production' },
      minThreads: 0,
      maxThreads: availableParallelism(),
      idleTimeout: patience,
    });
    const drawn: unknown = await pool.run(order);
    if (!(drawn instanceof Uint8Array)) throw new Error('A render thread returned nothing.');
    return drawn;
  };
}

function stringsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
