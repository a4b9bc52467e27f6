import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files to be, by their paths below a folder. */
export type Artefacts = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes a folder hold exactly these files. A file that is right already is not touched; each other one is written beside
 * its place and renamed into it, so that no reader sees half a file.
 */
export async function writeArtefacts(folder: string, artefacts: Artefacts): Promise<void> {
  await addArtefacts(folder, artefacts);
  const listing = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const found of listing.filter((item) => item.isFile())) {
    const file = path.join(found.parentPath, found.name);
    if (artefacts.has(path.relative(folder, file).replaceAll('\\', '/'))) continue;
    await rm(file, { force: true });
    await removeEmpty(path.dirname(file), folder);
  }
}

/** Removes a folder in which nothing is left, and those around it, up to and without the last. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  if (folder === last || (await readdir(folder)).length > 0) return;
  await rmdir(folder);
  await removeEmpty(path.dirname(folder), last);
}

/** As `writeArtefacts`, and leaves what else the folder holds as it is. */
export async function addArtefacts(folder: string, artefacts: Artefacts): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of artefacts) await writeIfNew(path.join(folder, name), Buffer.from(content));
}

/** Writes a file unless it has this content already. */
export async function writeIfNew(file: string, content: Buffer): Promise<void> {
  const there = await readFile(file).catch(() => null);
  if (there?.equals(content) === true) return;
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  await writeFile(beside, content);
  await rename(beside, file);
}
