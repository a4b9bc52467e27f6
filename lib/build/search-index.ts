import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { siteFileNames } from '../hosting/read-site';
import { deterministicIndex } from './deterministic-index';

/** The files to keep: the index and the code that reads it, but not Pagefind’s user interfaces or its code for unknown languages. */
const kept =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_(?:meta|fragment|index|filter))$/;

/** The attribute that marks the element whose text is indexed. */
const marked = 'data-pagefind-body';

/**
 * Indexes the finished pages that have the attribute `data-pagefind-body`, and writes the index to `pagefind/`. Identical sites get
 * identical indexes, byte for byte.
 *
 * @param mayBeEmpty whether to accept a site in which no page has the attribute. The index is then empty and has no language, and the
 * search page does not load it
 * @returns the number of indexed pages
 * @throws if a page cannot be indexed, or if no page has the attribute and `mayBeEmpty` is false
 */
export async function writeSearchIndex(site: string, { mayBeEmpty }: { mayBeEmpty: boolean }): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(`The search index could not be built. ${errors.join(' ')}`);
    // Pages are added one after another, because Pagefind numbers pages in the order in which it finishes indexing them.
    for (const sourcePath of (await siteFileNames(site)).filter((name) => name.endsWith('.html'))) {
      const content = await readFile(path.join(site, sourcePath), 'utf8');
      if (!content.includes(marked)) continue;
      const { errors: failed } = await index.addHTMLFile({ sourcePath, content });
      if (failed.length > 0) throw new Error(`${sourcePath} could not be indexed. ${failed.join(' ')}`);
    }
    const { files } = await index.getFiles();
    const wanted = deterministicIndex(files).filter(({ path: name }) => kept.test(name));
    const pages = wanted.filter(({ path: name }) => name.endsWith('.pf_fragment')).length;
    if (pages === 0 && !mayBeEmpty)
      throw new Error(
        `No page in ${site} is marked for the search index. Mark each page’s content with the attribute ${marked}.`,
      );
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
