import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ifMissing } from '../domain/system-error';
import { mapLimit } from './map-limit';

/** The files to write, by path below a folder. */
export type Artefacts = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes a folder contain exactly the given files. Unchanged files are not touched. Each changed file is written under a temporary
 * name and renamed, so that nobody reads half a file.
 */
export async function writeArtefacts(folder: string, artefacts: Artefacts): Promise<void> {
  await new ArtefactFolder(folder).write(artefacts);
}

/** How many files to write at a time. Each takes several calls to the system, which wait for each other. */
const filesAtOnce = 16;

/** A folder of artefacts that remembers what it last wrote, so that unchanged files are not read again. */
export class ArtefactFolder {
  #there: Map<string, string | Uint8Array> | null = null;

  constructor(private readonly folder: string) {}

  /** Makes the folder contain exactly the given files, as `writeArtefacts` does. */
  async write(artefacts: Artefacts): Promise<void> {
    await this.add(artefacts);
    const names = this.#there?.keys() ?? (await this.#names());
    for (const name of names) {
      if (artefacts.has(name)) continue;
      const file = path.join(this.folder, name);
      await rm(file, { force: true });
      await removeEmpty(path.dirname(file), this.folder);
    }
    this.#there = new Map(artefacts);
  }

  /**
   * Like `write`, but keeps the folder's other files.
   *
   * @returns whether any of the given files changed
   */
  async add(artefacts: Artefacts): Promise<boolean> {
    await mkdir(this.folder, { recursive: true });
    const others = [...artefacts].filter(([name, content]) => this.#there?.get(name) !== content);
    const changed = await mapLimit(filesAtOnce, others, async ([name, content]) => {
      const isNew = await writeIfNew(path.join(this.folder, name), Buffer.from(content));
      this.#there?.set(name, content);
      return isNew;
    });
    return changed.includes(true);
  }

  /** Forgets what it last wrote. Call this after another process has written to the folder. */
  forget(): void {
    this.#there = null;
  }

  async #names(): Promise<string[]> {
    const listing = await readdir(this.folder, { recursive: true, withFileTypes: true });
    return listing
      .filter((item) => item.isFile())
      .map((item) => path.relative(this.folder, path.join(item.parentPath, item.name)).replaceAll('\\', '/'));
  }
}

/** Removes an empty folder and its empty parents, up to but not including `last`. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  if (folder === last || (await readdir(folder)).length > 0) return;
  await rmdir(folder);
  await removeEmpty(path.dirname(folder), last);
}

let written = 0;

/**
 * Writes a file unless it already has this content.
 *
 * @returns whether it was written
 */
export async function writeIfNew(file: string, content: Buffer): Promise<boolean> {
  const there = await readFile(file).catch(ifMissing(null));
  if (there?.equals(content) === true) return false;
  await mkdir(path.dirname(file), { recursive: true });
  // A unique name, because two calls may write the same file at the same time.
  written += 1;
  const beside = `${file}.${process.pid}-${written}.tmp`;
  await writeFile(beside, content);
  await rename(beside, file);
  return true;
}
