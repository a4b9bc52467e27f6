import path from 'node:path';
import { watch } from 'chokidar';

/** Where the code of pages is. */
const folders = ['app', 'components', 'lib'] as const;

/** Watches the code that pages are made by: `onCode` is called whenever a file of it is new, was written or is gone. */
export function watchCode(root: string, onCode: () => void): { readonly close: () => Promise<void> } {
  const watcher = watch(
    folders.map((folder) => path.join(root, folder)),
    { ignoreInitial: true, followSymlinks: false, ignored: isNoCode },
  );
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onCode);
  return { close: () => watcher.close() };
}

/** Tests, and what they read. */
function isNoCode(place: string): boolean {
  return /\.test\.tsx?$|[/\\](?:testdata|testing)$/.test(place);
}
