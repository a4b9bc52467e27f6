import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../lib/system/content-cache';
import { linkTree } from '../lib/system/folders';
import { toManifest, type Manifest } from '../lib/releases/manifest';

/** A copy of the built site that tests can break. Files are hard links to those of the site until a test changes them. */
export class SiteCopy {
  readonly edited: string[] = [];
  readonly removed: string[] = [];

  private constructor(
    readonly folder: string,
    private readonly original: Manifest,
  ) {}

  /** @param original the site's manifest */
  static async of(site: string, original: Manifest, folder: string): Promise<SiteCopy> {
    await rm(folder, { recursive: true, force: true });
    await linkTree(site, folder);
    return new SiteCopy(folder, original);
  }

  /** The manifest of the copy as it is now. */
  async manifest(): Promise<Manifest> {
    const changed = new Map(
      await Promise.all(
        this.edited.map(async (path) => {
          const bytes = await readFile(this.place(path));
          return [path, { path, sha256: sha256(bytes), size: bytes.length }] as const;
        }),
      ),
    );
    const left = this.original.files.filter(({ path }) => !this.removed.includes(path));
    return toManifest(
      left.map((file) => changed.get(file.path) ?? file),
      [],
      null,
    );
  }

  /** @throws if the change has no effect, because the test would then look for a fault that does not exist */
  async edit(file: string, change: (text: string) => string): Promise<void> {
    const place = this.place(file);
    const before = await readFile(place, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} was not changed.`);
    // Writes a new file: a write through the hard link would change the site too.
    await rm(place);
    await writeFile(place, after);
    this.edited.push(file);
  }

  /** Adds markup at the end of a page's main content. */
  add(file: string, markup: string): Promise<void> {
    return this.edit(file, (html) => html.replace(/<\/(?:main|body)>/, (end) => `${markup}${end}`));
  }

  async remove(file: string): Promise<void> {
    await rm(this.place(file));
    this.removed.push(file);
  }

  /** The compressed copies of changed or removed files, which still have the old content. */
  staleCopies(): string[] {
    return [...this.edited, ...this.removed]
      .flatMap((file) => [`${file}.br`, `${file}.gz`])
      .filter((copy) => existsSync(this.place(copy)));
  }

  private place(file: string): string {
    return path.join(this.folder, file);
  }
}
