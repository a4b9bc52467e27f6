import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** The index and what reads it in a browser; Pagefind's own interfaces and its reader for unknown languages are left out. */
const kept =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_(?:meta|fragment|index|filter))$/;

/**
 * Indexes the pages of a finished site for the search page, into `pagefind/` in it: whatever they mark with
 * `data-pagefind-body`.
 *
 * @returns how many pages can be found
 * @throws when a page cannot be indexed, or none is marked
 */
export async function writeSearchIndex(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(`No search index could be made. ${errors.join(' ')}`);
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) throw new Error(`Pages could not be indexed. ${added.errors.join(' ')}`);
    const { files } = await index.getFiles();
    const wanted = files.filter(({ path: name }) => kept.test(name));
    const pages = wanted.filter(({ path: name }) => name.endsWith('.pf_fragment')).length;
    // Where no page is marked Pagefind takes in all of them; but only what is marked has a kind, which makes a filter.
    if (!wanted.some(({ path: name }) => name.endsWith('.pf_filter')))
      throw new Error(`No page in ${site} is marked for the search index.`);
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
