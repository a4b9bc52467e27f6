import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isPlaceholderPath } from '../views/placeholder-page';
import { bundlePages } from '../compile/bundle-pages';
import { runNode, scriptOf } from '../system/run';

/**
 * Runs Next to render the pages from the compiled content.
 *
 * @param folder the output folder
 * @throws BrokenCode if the pages' code does not compile, RunError if Next fails
 */
export async function buildPages(root: string, folder: string, log: (line: string) => void): Promise<void> {
  await bundlePages(root);
  // `next.config` reads this variable.
  const environment = { PLUMBLINE_OUT: path.relative(root, folder).replaceAll('\\', '/'), NODE_ENV: 'production' };
  await runNode({ root, script: scriptOf(root, 'next'), args: ['build'], environment, onLine: log });
  await removeNextFiles(folder);
}

/**
 * Removes from an export what must not be published: Next’s own error pages with their scripts, and the placeholder pages of routes without
 * pages (`placeholder-page.ts`). Then puts our own 404 page where static hosts expect it.
 */
export async function removeNextFiles(folder: string): Promise<void> {
  for (const name of ['_next', '_not-found', '404'])
    await rm(path.join(folder, name), { recursive: true, force: true });
  // Static hosts expect the 404 page at one of these two paths.
  await mkdir(path.join(folder, '404'));
  await rename(path.join(folder, 'missing.html'), path.join(folder, '404.html'));
  await copyFile(path.join(folder, '404.html'), path.join(folder, '404/index.html'));
  for (const name of await readdir(folder, { recursive: true }))
    if (isPlaceholderPath(name.replaceAll('\\', '/')))
      await rm(path.join(folder, name), { recursive: true, force: true });
}
