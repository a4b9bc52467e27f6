import { cp, link, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '../../..');

/** What a copy needs none of, or gets in another way. */
const leftOut = new Set([
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
 * Copies the project into a folder of its own in its `.cache/`, in which content can be changed and broken without harm.
 *
 * @param caches which of the caches to take along, so that what has been made is not made again
 * @returns the copy's folder
 */
export async function copyProject(name: string, caches: readonly string[]): Promise<string> {
  const root = path.join(project, '.cache', `${name}-${process.pid}`);
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  for (const item of await readdir(project)) {
    if (!leftOut.has(item))
      await cp(path.join(project, item), path.join(root, item), { recursive: true, preserveTimestamps: true });
  }
  for (const cache of caches) {
    await cp(path.join(project, '.cache', cache), path.join(root, '.cache', cache), {
      recursive: true,
      preserveTimestamps: true,
    });
  }
  await linkTree(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  return root;
}

/**
 * Gives a folder a second name, file by file: as quick as a symbolic link and as whole as a copy. The bundler accepts
 * no symbolic link out of the project.
 */
async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const items = await readdir(from, { withFileTypes: true });
  await Promise.all(
    items.map((item) => {
      const [source, target] = [path.join(from, item.name), path.join(to, item.name)];
      if (item.isDirectory()) return linkTree(source, target);
      return item.isSymbolicLink() ? cp(source, target, { verbatimSymlinks: true }) : link(source, target);
    }),
  );
}
