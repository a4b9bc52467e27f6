import { existsSync, type Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isMissing } from '../domain/system-error';
import { pictureFault } from './decode-picture';
import { typefaceFault, typefaceFolder } from './decode-typeface';

/** A file under `content/` or `public/`, as bytes and as text. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** Set for a symbolic link, which is not followed and has no text. */
  readonly link?: true;
  /** Why an image under `public/` cannot be displayed, or why the site cannot use a typeface. Found by decoding the file. */
  readonly fault?: string;
}

export function contentFile(path: string, text: string): ContentFile {
  return { path, text, bytes: new TextEncoder().encode(text) };
}

/**
 * Reads every file that is checked (see `isContent`) under `<root>/content` and, if that folder exists, under `<root>/public`. The files
 * are sorted by path.
 */
export async function readContent(root: string): Promise<ContentFile[]> {
  const content = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const found = [...content, ...(await listPublic(root))]
    .filter((item) => item.isFile() || item.isSymbolicLink())
    .map((item) => ({ path: relative(root, join(item.parentPath, item.name)).replaceAll('\\', '/'), item }))
    .filter(({ path }) => isContent(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: ContentFile[] = [];
  for (let start = 0; start < found.length; start += atOnce) {
    const some = found.slice(start, start + atOnce);
    files.push(...(await Promise.all(some.map(({ path, item }) => readFileAt(root, path, item.isSymbolicLink())))));
  }
  return files;
}

async function listPublic(root: string): Promise<Dirent[]> {
  const folder = join(root, 'public');
  return existsSync(folder) ? readdir(folder, { recursive: true, withFileTypes: true }) : [];
}

/**
 * Whether a file is checked. Under `content/`, every file is checked except the guide (README.md), the licence (LICENCE.md), dotfiles, and
 * the old versions of embeds in `kept/`, which nobody edits. Under `public/`, every file is checked except those that the build writes.
 */
export function isContent(path: string): boolean {
  if (/^content\/(?:(?:README|LICENCE)\.md|kept\/(?!series\/).*)$|^public\/(?:fonts|islands)\//.test(path))
    return false;
  return path.startsWith('public/') || !path.split('/').some((part) => part.startsWith('.'));
}

/** The maximum number of files that are open at once: some systems allow only 256. */
const atOnce = 64;

/**
 * Reads one file.
 *
 * @param path from the project's root, with forward slashes
 * @param isLink whether it is a symbolic link, which is not followed
 */
export async function readFileAt(root: string, path: string, isLink: boolean): Promise<ContentFile> {
  if (isLink) return { path, bytes: new Uint8Array(), text: '', link: true };
  const bytes = await readFile(join(root, path));
  const file = { path, bytes, text: new TextDecoder().decode(bytes) };
  const fault = await faultOf(path, bytes);
  return fault === null ? file : { ...file, fault };
}

async function faultOf(path: string, bytes: Uint8Array): Promise<string | null> {
  if (path.startsWith('public/')) return pictureFault(path, bytes);
  return path.startsWith(typefaceFolder) ? typefaceFault(bytes) : null;
}

/** Reads one file; null if it does not exist. */
export async function readFileNow(root: string, path: string): Promise<ContentFile | null> {
  try {
    return await readFileAt(root, path, (await lstat(join(root, path))).isSymbolicLink());
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
