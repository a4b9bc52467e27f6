import { existsSync, readdirSync, statSync } from 'node:fs';
import { constants, copyFile, cp, link, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../domain/system-error';

/**
 * Replaces a folder with a finished one by two renames, so that readers never see a mixture of the two. If the second rename fails, the old
 * folder is restored.
 *
 * @throws if the finished folder has no `index.html`
 */
export async function replaceFolder(finished: string, place: string): Promise<void> {
  if (!existsSync(path.join(finished, 'index.html'))) {
    throw new Error(`There is no site in ${finished}. If PLUMBLINE_OUT is set, next.config must use it as distDir.`);
  }
  const old = `${finished}-before`;
  await rm(old, { recursive: true, force: true });
  const hadPrevious = existsSync(place);
  if (hadPrevious) await rename(place, old);
  try {
    await rename(finished, place);
  } catch (error) {
    if (hadPrevious) await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Counts the HTML pages in a folder and its subfolders, and the bytes of all files. */
export function measureFolder(folder: string): { pages: number; bytes: number } {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => statSync(path.join(folder, name)));
  return {
    pages: names.filter((name) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0),
  };
}

/**
 * Creates a hard link to a file. This is fast, and works like a copy, because our code replaces files and never changes them in place. If
 * the file system has no hard links, it copies the file.
 *
 * @throws if a file of that name exists
 */
export async function linkFile(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: unknown) => {
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(codeOf(error))) throw error;
    return copyFile(from, to, constants.COPYFILE_EXCL);
  });
}

/** Links every file in one folder into another with `linkFile`, and keeps the files already there. Symbolic links stay symbolic links. */
export async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const items = await readdir(from, { withFileTypes: true });
  await Promise.all(
    items.map((item) => {
      const [source, target] = [path.join(from, item.name), path.join(to, item.name)];
      if (item.isDirectory()) return linkTree(source, target);
      return item.isSymbolicLink() ? cp(source, target, { verbatimSymlinks: true }) : linkFile(source, target);
    }),
  );
}
