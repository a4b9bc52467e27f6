import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { siteFileNames } from '../hosting/read-site';
import { deterministicIndex } from './deterministic-index';

/** The index and what reads it in a browser; Pagefind's own interfaces and its reader for unknown languages are left out. */
const kept =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_(?:meta|fragment|index|filter))$/;

/** What a page to be found has around its text. */
const marked = 'data-pagefind-body';

/**
 * Indexes the pages of a finished site for the search page, into `pagefind/` in it: whatever they mark with
 * `data-pagefind-body`. Two sites that are alike get the same index, byte for byte.
 *
 * @param mayBeEmpty whether the newsroom has nothing to find: the index then has no language, and the search page does not ask it
 * @returns how many pages can be found
 * @throws when a page cannot be indexed, or none is marked although something is to be found
 */
export async function writeSearchIndex(site: string, { mayBeEmpty }: { mayBeEmpty: boolean }): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(`The search index could not be built. ${errors.join(' ')}`);
    // One after another: pages are numbered in the order in which Pagefind is done with them.
    for (const sourcePath of (await siteFileNames(site)).filter((name) => name.endsWith('.html'))) {
      const content = await readFile(path.join(site, sourcePath), 'utf8');
      if (!content.includes(marked)) continue;
      const { errors: failed } = await index.addHTMLFile({ sourcePath, content });
      if (failed.length > 0) throw new Error(`${sourcePath} could not be indexed. ${failed.join(' ')}`);
    }
    const { files } = await index.getFiles();
    const wanted = deterministicIndex(files).filter(({ path: name }) => kept.test(name));
    const pages = wanted.filter(({ path: name }) => name.endsWith('.pf_fragment')).length;
    if (pages === 0 && !mayBeEmpty) throw new Error(`No page in ${site} is marked for the search index.`);
    for (const { path: name, content } of wanted) {
      const file = path.join(site, 'pagefind', name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return pages;
  } finally {
    await close();
  }
}
