import path from 'node:path';
import { watch } from 'chokidar';
import { isContent } from '../catalog/read-content';

export interface Watching {
  /** Resolves when the watcher has started, so that it sees every change from then on. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Watches the files under `<root>/content` that the check reads.
 *
 * @param onFile receives the path of each file that is created, written or removed, relative to the root, with forward slashes
 */
export function watchContent(root: string, onFile: (file: string) => void): Watching {
  const watcher = watch(path.join(root, 'content'), { ignoreInitial: true, followSymlinks: false, ignored: isHidden });
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher.on(event, (found) => {
      const file = path.relative(root, found).replaceAll('\\', '/');
      if (isContent(file)) onFile(file);
    });
  return {
    ready: new Promise((resolve) => watcher.once('ready', resolve)),
    close: () => watcher.close(),
  };
}

/** Whether a file or folder is hidden. The watcher ignores hidden folders as a whole, and does not enter them. */
function isHidden(place: string): boolean {
  return path.basename(place).startsWith('.');
}
