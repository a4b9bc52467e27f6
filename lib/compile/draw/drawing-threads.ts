import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { Tinypool } from 'tinypool';
import { bundleForNode } from '../bundle-for-node';
import type { RenderJob } from './draw';

/**
 * Starts worker threads for drawing as jobs arrive, at most one for each processor, and ends them when they are idle.
 *
 * @param bundle the path of the bundle from `bundleDrawing`
 * @param idleTimeout how long a thread waits for another job before it ends, in ms; a waiting thread does not keep the program
 * alive
 * @returns a function that runs a job, and rejects if the drawing fails
 */
export function drawingThreads(bundle: string, idleTimeout: number): (job: RenderJob) => Promise<Uint8Array> {
  let pool: Tinypool | undefined;
  return async (job) => {
    pool ??= startPool(bundle, idleTimeout);
    const drawn: unknown = await pool.run(job);
    if (!(drawn instanceof Uint8Array)) throw new Error('A render thread returned nothing.');
    return drawn;
  };
}

function startPool(bundle: string, idleTimeout: number): Tinypool {
  return new Tinypool({
    filename: pathToFileURL(bundle).href,
    // Threads need no support for TypeScript, which takes a second to start.
    execArgv: [],
    // React chooses between its development and production builds when it is imported. The production build draws in about half the time.
    env: { ...stringsOf(process.env), NODE_ENV: 'production' },
    minThreads: 0,
    maxThreads: availableParallelism(),
    idleTimeout,
  });
}

/** Bundles `draw.ts` as JavaScript. Returns the path of the bundle, whose name contains a hash of all the code that draws. */
export async function bundleDrawing(root: string): Promise<string> {
  const { metafile } = await build({
    ...bundleForNode,
    absWorkingDir: root,
    entryPoints: { draw: 'lib/compile/draw/draw.ts' },
    outdir: '.cache/draw',
    entryNames: '[name]-[hash]',
    metafile: true,
    logLevel: 'error',
  });
  const [file] = Object.keys(metafile.outputs);
  if (file === undefined) throw new Error('The drawing code was not bundled.');
  return path.join(root, file);
}

function stringsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
