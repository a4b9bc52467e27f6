import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file under `content/`, as bytes and as text. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Reads every file under `<root>/content`, in the order of their paths; folders and files with a leading dot are passed over. */
export async function readContent(root: string): Promise<ContentFile[]> {
  const listing = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = listing
    .filter((found) => found.isFile())
    .map((found) =>
      join(found.parentPath, found.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => path !== 'content/README.md' && !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(root, path));
      return { path, bytes, text: new TextDecoder().decode(bytes) };
    }),
  );
}
