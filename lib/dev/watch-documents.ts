import { mkdirSync, readFileSync, watch } from 'node:fs';
import path from 'node:path';
import { compiledDocument } from '../articles/compiled-document';
import { isMissing } from '../domain/system-error';

/** Where contentlayer puts the documents that it compiles, a file each. */
const folders = ['Article', 'FactCheck'].map((type) => path.join('.contentlayer/generated', type));
/** The file of one of them; those of all of them together are of no use to us. */
const documentFile = /\.mdx\.json$/;

/**
 * Watches the documents that contentlayer compiles: `onText` is called whenever the text of one is
 * another. By the system’s own watches: to list the folders at each change takes a newsroom of hundreds too long.
 */
export function watchDocuments(root: string, onText: () => void): { readonly close: () => void } {
  const last = new Map<string, string>();
  const watchers = folders.map((folder) => {
    // There is none while not one document could be compiled.
    mkdirSync(path.join(root, folder), { recursive: true });
    return watch(path.join(root, folder), (_, name) => {
      if (name === null || !documentFile.test(name)) return;
      const text = textOf(path.join(root, folder, name));
      // There are several events for one change.
      if (text === null || text === last.get(name)) return;
      last.set(name, text);
      onText();
    });
  });
  return { close: () => watchers.forEach((watcher) => watcher.close()) };
}

/** The text of a document; null where it is no more, or is being written: another event follows. */
function textOf(file: string): string | null {
  try {
    return compiledDocument.parse(JSON.parse(readFileSync(file, 'utf8'))).body.code;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return null;
    throw error;
  }
}
