import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ifMissing } from '../domain/system-error';
import { writeIfNew } from './write-artefacts';

/** How many results were computed (`made`) and how many came from the cache (`kept`), for the progress report. */
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
    return readFile(await this.file(input, extension, make));
  }

  /** Returns the file with the bytes for an input, and computes them if they are not cached. Callers must not change the file. */
  async file(input: unknown, extension: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<string> {
    const hash = sha256(`${this.version}\n${JSON.stringify(input)}`);
    const file = path.join(this.folder, `${hash}.${extension}`);
    if (await isThere(file)) {
      this.count.kept += 1;
      return file;
    }
    await writeIfNew(file, Buffer.from(await make()));
    this.count.made += 1;
    return file;
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(() => true, ifMissing(false));
}

/**
 * Returns a single hash of the lockfile and of all source files below the given folders. If the drawing code changes, the hash changes, and
 * everything is drawn again.
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
