import { createHash } from 'node:crypto';
import { link, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ifMissing } from '../domain/system-error';
import { linkFile } from './folders';
import { writeIfNew } from './write-artefacts';

/** How many results of `get` were computed (`made`) and how many came from the cache (`kept`), for the progress report. */
export interface CacheCount {
  made: number;
  kept: number;
}

/**
 * Caches the results of slow work by the hash of all their inputs, so that unchanged figures are not drawn again.
 *
 * @param version the hash of the code that computes the results
 */
export class ContentCache {
  readonly count: CacheCount = { made: 0, kept: 0 };

  constructor(
    private readonly folder: string,
    private readonly version: string,
  ) {}

  /** Returns the bytes for an input, and computes them if they are not cached. */
  async get(input: unknown, extension: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<Buffer> {
    const file = this.#file(input, extension);
    const cached = await readFile(file).catch(ifMissing(null));
    if (cached !== null) {
      this.count.kept += 1;
      return cached;
    }
    const made = Buffer.from(await make());
    await writeIfNew(file, made);
    this.count.made += 1;
    return made;
  }

  /**
   * Writes the bytes for an input to a file that does not exist yet, and computes them if they are not cached. The file and the cache share
   * one hard link where possible, so callers must not change the file.
   */
  async write(
    target: string,
    input: unknown,
    extension: string,
    make: () => Uint8Array | Promise<Uint8Array>,
  ): Promise<void> {
    const file = this.#file(input, extension);
    if (await linkFile(file, target).then(() => true, ifMissing(false))) return;
    const made = await make();
    await writeFile(target, made);
    // A link is complete at once, so nobody can read half a file from the cache.
    await link(target, file).catch(() => writeIfNew(file, Buffer.from(made)));
  }

  #file(input: unknown, extension: string): string {
    return path.join(this.folder, `${sha256(`${this.version}\n${JSON.stringify(input)}`)}.${extension}`);
  }
}

/**
 * Returns a single hash of the lockfile and of all files below the given folders, except tests. It is a version for results that depend on
 * these files.
 */
export async function codeVersion(root: string, folders: readonly string[]): Promise<string> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const listing = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
      return listing
        .filter((item) => item.isFile() && !item.name.includes('.test.'))
        .map((item) => path.join(item.parentPath, item.name));
    }),
  );
  const paths = [...files.flat().sort(), path.join(root, 'package-lock.json')];
  const hashes = await Promise.all(paths.map(async (file) => sha256(await readFile(file))));
  return sha256(hashes.join('\n'));
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
