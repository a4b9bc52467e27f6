import path from 'node:path';
import { watch } from 'chokidar';

/** The file of one compiled document; those of all of them together are of no use to us. */
const documentFile = /\.mdx\.json$/;

/** Watches the documents that contentlayer compiles: `onDocument` is called whenever one was written. */
export function watchDocuments(root: string, onDocument: () => void): { readonly close: () => Promise<void> } {
  const watcher = watch(path.join(root, '.contentlayer/generated'), {
    ignoreInitial: true,
    ignored: (file, stats) => stats?.isFile() === true && !documentFile.test(file),
  });
  for (const event of ['add', 'change'] as const) watcher.on(event, onDocument);
  return { close: () => watcher.close() };
}
