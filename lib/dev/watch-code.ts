import path from 'node:path';
import { watch } from 'chokidar';

/** The folders that contain the pages' code. */
const folders = ['app', 'components', 'lib'] as const;

/** Watches the pages' code: calls `onCode` whenever a file is created, written or removed. */
export function watchCode(root: string, onCode: () => void): { readonly close: () => Promise<void> } {
  const watcher = watch(
    folders.map((folder) => path.join(root, folder)),
    { ignoreInitial: true, followSymlinks: false, ignored: isNoCode },
  );
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onCode);
  return { close: () => watcher.close() };
}

/** Whether a path is a test or test data. */
function isNoCode(place: string): boolean {
  return /\.test\.tsx?$|[/\\](?:testdata|testing)$/.test(place);
}
