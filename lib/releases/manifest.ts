import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { ifMissing } from '../domain/system-error';
import { sha256 } from '../system/content-cache';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const manifestFile = z.strictObject({
  path: z.string().describe('The path relative to the site’s folder, with forward slashes.'),
  sha256: hash.describe('The SHA-256 hash of the file, in hexadecimal digits.'),
  size: z.int().nonnegative().describe('The size in bytes.'),
});
export type ManifestFile = z.infer<typeof manifestFile>;

/** The contents of a release. */
export const manifest = z.strictObject({
  format: z.literal(1).describe('The format version of this file.'),
  hash: hash.describe('The hash of the list of built files, which is the same for identical builds.'),
  restores: z.string().nullable().describe('After a rollback, the name of the restored release; otherwise null.'),
  files: z.array(manifestFile).describe('The built files, in order of path.'),
  kept: z.array(manifestFile).describe('Files from earlier releases, kept for pages that readers still have open.'),
});
export type Manifest = z.infer<typeof manifest>;

/** Builds a manifest, with both lists of files sorted by path in code unit order. */
export function toManifest(
  files: readonly ManifestFile[],
  kept: readonly ManifestFile[],
  restores: string | null,
): Manifest {
  const sorted = files.toSorted(byPath);
  const list = sorted.map((file) => `${file.sha256} ${file.size} ${file.path}\n`).join('');
  return { format: 1, hash: sha256(list), restores, files: sorted, kept: kept.toSorted(byPath) };
}

function byPath(a: ManifestFile, b: ManifestFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

export function manifestText(content: Manifest): string {
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** @returns null if the file is missing or is not a manifest */
export async function readManifest(file: string): Promise<Manifest | null> {
  const text = await readFile(file, 'utf8').catch(ifMissing(null));
  if (text === null) return null;
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Lists every file below a folder, with its hash.
 *
 * @throws if the folder contains anything but files and folders: a link could lead out of the release
 */
export async function hashFolder(folder: string): Promise<ManifestFile[]> {
  const { files, strange } = await itemsIn(folder);
  const [first] = strange;
  if (first !== undefined) {
    throw new Error(`${path.join(folder, first)} is neither a file nor a folder, so it cannot be published.`);
  }
  return hashFiles(folder, files);
}

/** The contents of a folder, by path with forward slashes. */
interface Items {
  readonly files: readonly string[];
  /** The paths of entries that are neither files nor folders. */
  readonly strange: readonly string[];
}

async function itemsIn(folder: string): Promise<Items> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const [files, strange]: [string[], string[]] = [[], []];
  for (const item of items) {
    if (item.isDirectory()) continue;
    const name = path.relative(folder, path.join(item.parentPath, item.name)).replaceAll('\\', '/');
    (item.isFile() ? files : strange).push(name);
  }
  return { files, strange };
}

async function hashFiles(folder: string, names: readonly string[]): Promise<ManifestFile[]> {
  const files: ManifestFile[] = [];
  for (const name of names) files.push(await hashFile(folder, name));
  return files.sort(byPath);
}

async function hashFile(folder: string, name: string): Promise<ManifestFile> {
  const file = path.join(folder, name);
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(file)) digest.update(chunk);
  return { path: name, sha256: digest.digest('hex'), size: (await stat(file)).size };
}

/** Describes how a folder differs from its manifest, one line per file; empty if every byte matches. */
export async function differences(folder: string, { files, kept }: Manifest): Promise<string[]> {
  const items = await itemsIn(folder).catch(ifMissing<Items>({ files: [], strange: [] }));
  const found = new Map((await hashFiles(folder, items.files)).map((file) => [file.path, file]));
  const listed = [...files, ...kept].flatMap(({ path: name, sha256: expected }) => {
    const there = found.get(name);
    found.delete(name);
    if (there === undefined) return items.strange.includes(name) ? [] : [`${name} is missing`];
    return there.sha256 === expected ? [] : [`${name} differs from the manifest`];
  });
  return [
    ...listed,
    ...items.strange.map((name) => `${name} is neither a file nor a folder`),
    ...[...found.keys()].map((name) => `${name} is not in the manifest`),
  ];
}
