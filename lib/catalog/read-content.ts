import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A file under `content/`, as bytes and as text. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** Where it is a symbolic link: it is not followed, and has no text. */
  readonly link?: true;
}

/** Reads every file under `<root>/content`, in the order of their paths; folders and files with a leading dot are passed over. */
export async function readContent(root: string): Promise<ContentFile[]> {
  const listing = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const found = listing
    .filter((item) => item.isFile() || item.isSymbolicLink())
    .map((item) => ({ path: relative(root, join(item.parentPath, item.name)).replaceAll('\\', '/'), item }))
    .filter(
      ({ path }) =>
        !/^content\/(README|LICENCE)\.md$/.test(path) && !path.split('/').some((part) => part.startsWith('.')),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return Promise.all(
    found.map(async ({ path, item }): Promise<ContentFile> => {
      if (item.isSymbolicLink()) return { path, bytes: new Uint8Array(), text: '', link: true };
      const bytes = await readFile(join(root, path));
      return { path, bytes, text: new TextDecoder().decode(bytes) };
    }),
  );
}
