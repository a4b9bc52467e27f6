import { mkdirSync, readFileSync, watch } from 'node:fs';
import path from 'node:path';
import { compiledDocument } from '../articles/compiled-document';
import { isMissing } from '../domain/system-error';

/** The folders in which contentlayer writes the compiled articles and fact-checks, one file for each. */
const folders = ['Article', 'FactCheck'].map((type) => path.join('.contentlayer/generated', type));
/** Matches a single document's file, but not the files that combine all documents. */
const documentFile = /\.mdx\.json$/;

/**
 * Watches the documents that contentlayer compiles: calls `onText` whenever the text of one changes. Uses the system’s own file watching,
 * because listing the folders after each change takes too long in a newsroom with hundreds of articles.
 */
export function watchDocuments(root: string, onText: () => void): { readonly close: () => void } {
  const last = new Map<string, string>();
  const watchers = folders.map((folder) => {
    // The folder does not exist until the first document is compiled.
    mkdirSync(path.join(root, folder), { recursive: true });
    return watch(path.join(root, folder), (_, name) => {
      if (name === null || !documentFile.test(name)) return;
      const text = textOf(path.join(root, folder, name));
      // One change causes several events.
      if (text === null || text === last.get(name)) return;
      last.set(name, text);
      onText();
    });
  });
  return { close: () => watchers.forEach((watcher) => watcher.close()) };
}

/** The text of a document; null if the file was removed or is still being written. Once the file is complete, there is another event. */
function textOf(file: string): string | null {
  try {
    return compiledDocument.parse(JSON.parse(readFileSync(file, 'utf8'))).body.code;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return null;
    throw error;
  }
}
