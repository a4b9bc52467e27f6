import path from 'node:path';
import { replaceFolder } from '../folders';
import { prepare } from '../prepare';
import type { Progress } from '../progress';
import { runNode, scriptOf } from '../run';
import { site } from '../../site';
import { inputsHash } from './inputs-hash';

/** Where Next writes the site until the whole of it is good; next.config reads it from PLUMBLINE_OUT. */
const workshop = '.cache/site';

/** Which of its folders each edition is put into. */
const places = { published: 'out', preview: 'out-preview' } as const;
export type BuiltEdition = keyof typeof places;

/**
 * Builds the site of an edition in a folder of its own, which nothing gives out.
 *
 * @returns the folder
 * @throws ContentProblems when the content does not pass, RunError when a program fails
 */
export async function buildSite(root: string, progress: Progress, edition: BuiltEdition): Promise<string> {
  await prepare(root, progress, edition);
  await progress.step('Pages', async (onLine) => {
    const environment = {
      PLUMBLINE_OUT: workshop,
      PLUMBLINE_BUILD_ID: await inputsHash(root, [edition, site.origin]),
    };
    await runNode({ root, script: scriptOf(root, 'next'), args: ['build'], environment, onLine });
  });
  return path.join(root, workshop);
}

/**
 * Puts a built site in its edition's place.
 *
 * @returns the name of the place, below the root
 */
export async function putInPlace(root: string, built: string, edition: BuiltEdition): Promise<string> {
  await replaceFolder(built, path.join(root, places[edition]));
  return places[edition];
}
