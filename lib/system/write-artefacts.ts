import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { whereMissing } from '../domain/system-error';

/** Files to be, by their paths below a folder. */
export type Artefacts = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes a folder hold exactly these files. A file that is right already is not touched; each other one is written beside
 * its place and renamed into it, so that no reader sees half a file.
 */
export async function writeArtefacts(folder: string, artefacts: Artefacts): Promise<void> {
  await new ArtefactFolder(folder).write(artefacts);
}

/** A folder of artefacts, which knows what it holds since it was last written, and does not look again. */
export class ArtefactFolder {
  #there: Map<string, string | Uint8Array> | null = null;

  constructor(private readonly folder: string) {}

  /** Makes the folder hold exactly these files, as `writeArtefacts` does. */
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
   * As `write`, and leaves what else the folder holds as it is.
   *
   * @returns whether one of the files is another than it was
   */
  async add(artefacts: Artefacts): Promise<boolean> {
    await mkdir(this.folder, { recursive: true });
    let isAnother = false;
    for (const [name, content] of artefacts) {
      if (this.#there?.get(name) === content) continue;
      if (await writeIfNew(path.join(this.folder, name), Buffer.from(content))) isAnother = true;
      this.#there?.set(name, content);
    }
    return isAnother;
  }

  /** Looks at everything again the next time: somebody else has written here. */
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

/** Removes a folder in which nothing is left, and those around it, up to and without the last. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  if (folder === last || (await readdir(folder)).length > 0) return;
  await rmdir(folder);
  await removeEmpty(path.dirname(folder), last);
}

let written = 0;

/**
 * Writes a file unless it has this content already.
 *
 * @returns whether it was written
 */
export async function writeIfNew(file: string, content: Buffer): Promise<boolean> {
  const there = await readFile(file).catch(whereMissing(null));
  if (there?.equals(content) === true) return false;
  await mkdir(path.dirname(file), { recursive: true });
  // Another name each time: the same file may be written twice at once.
  written += 1;
  const beside = `${file}.${process.pid}-${written}.tmp`;
  await writeFile(beside, content);
  await rename(beside, file);
  return true;
}
