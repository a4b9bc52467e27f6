import path from 'node:path';
import { watch } from 'chokidar';
import { isContent } from '../catalog/read-content';

export interface Watching {
  /** Resolves when every change from then on is seen. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Watches the files under `<root>/content` that the check reads.
 *
 * @param onFile gets the path of each file that is new, was written or is gone, from the root, with forward slashes
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

/** Folders, too, whose files would be passed over one by one. */
function isHidden(place: string): boolean {
  return path.basename(place).startsWith('.');
}
