import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isNothingHere } from '../views/nothing-here';
import { bundlePages } from '../compile/bundle-pages';
import { runNode, scriptOf } from '../system/run';

/**
 * Has Next make the pages of the compiled content.
 *
 * @param folder in which the pages are written
 * @throws BrokenCode when the code of the pages does not compile, RunError when Next fails
 */
export async function buildPages(root: string, folder: string, say: (line: string) => void): Promise<void> {
  await bundlePages(root);
  // Read by next.config.
  const environment = { PLUMBLINE_OUT: path.relative(root, folder).replaceAll('\\', '/') };
  await runNode({ root, script: scriptOf(root, 'next'), args: ['build'], environment, onLine: say });
  await keepOurs(folder);
}

/**
 * Leaves of an export what is ours. Next adds pages of its own for errors, with scripts for them; a route of which nothing is
 * published has one page all the same, for Next wants it.
 */
export async function keepOurs(folder: string): Promise<void> {
  for (const name of ['_next', '_not-found', '404'])
    await rm(path.join(folder, name), { recursive: true, force: true });
  // Where static hosts look for what they answer where there is no page.
  await mkdir(path.join(folder, '404'));
  await rename(path.join(folder, 'missing.html'), path.join(folder, '404.html'));
  await copyFile(path.join(folder, '404.html'), path.join(folder, '404/index.html'));
  for (const name of await readdir(folder, { recursive: true }))
    if (isNothingHere(name.replaceAll('\\', '/'))) await rm(path.join(folder, name), { recursive: true, force: true });
}
