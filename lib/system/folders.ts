import { existsSync } from 'node:fs';
import { constants, copyFile, cp, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../domain/system-error';

/**
 * Puts a finished folder in the place of another by two renames: whoever reads the place finds the old one or the new
 * one, never a mixture. If the second rename fails the old one is put back.
 *
 * @throws when there is no finished folder
 */
export async function replaceFolder(finished: string, place: string): Promise<void> {
  if (!existsSync(path.join(finished, 'index.html'))) {
    throw new Error(`There is no site in ${finished}. If PLUMBLINE_OUT is set, next.config must use it as distDir.`);
  }
  const old = `${finished}-before`;
  await rm(old, { recursive: true, force: true });
  const hadOld = existsSync(place);
  if (hadOld) await rename(place, old);
  try {
    await rename(finished, place);
  } catch (error) {
    if (hadOld) await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** The HTML pages and the bytes of all files in a folder and the folders in it. */
export async function measureFolder(folder: string): Promise<{ pages: number; bytes: number }> {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(names.map((name) => stat(path.join(folder, name))));
  return {
    pages: names.filter((name) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0),
  };
}

/**
 * Gives a file a second name: as quick as a link, and as good as a copy to all who replace files and never change them in
 * place, as everything here does. Where a file system has no links it is copied.
 *
 * @throws when there is a file of that name
 */
export async function linkFile(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: unknown) => {
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(codeOf(error))) throw error;
    return copyFile(from, to, constants.COPYFILE_EXCL);
  });
}

/**
 * Gives every file of a folder a second name in another, as `linkFile` does, beside what is there; symbolic links stay what
 * they are.
 */
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
