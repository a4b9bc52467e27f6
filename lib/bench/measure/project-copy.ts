import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { linkTree } from '../../system/folders';

const project = path.resolve(import.meta.dirname, '../../..');

/** The files and folders that are not copied. `node_modules` is linked instead; of `.cache`, only the requested caches are copied. */
const excluded = new Set([
  'node_modules',
  '.git',
  '.next',
  '.cache',
  '.contentlayer',
  '.plumbline',
  'out',
  'out-preview',
  'test-results',
  'playwright-report',
]);

/**
 * Copies the project into a folder in its `.cache/`, so that the content of the copy can be changed and broken safely.
 *
 * @param caches which of the caches to copy, so that cached results are reused
 * @param folder the name of the copy’s folder; by default one that no other process uses
 * @returns the copy’s folder
 */
export async function copyProject(
  name: string,
  caches: readonly string[],
  folder = `${name}-${process.pid}`,
): Promise<string> {
  const root = path.join(project, '.cache', folder);
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  for (const item of await readdir(project)) {
    if (!excluded.has(item))
      await cp(path.join(project, item), path.join(root, item), { recursive: true, preserveTimestamps: true });
  }
  for (const cache of caches) {
    await cp(path.join(project, '.cache', cache), path.join(root, '.cache', cache), {
      recursive: true,
      preserveTimestamps: true,
    });
  }
  // The copy contains hard links, because the bundler rejects symbolic links that lead out of the project.
  await linkTree(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  return root;
}
