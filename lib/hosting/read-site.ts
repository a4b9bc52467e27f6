import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { cssUses, mergeUses, pageUses, type Uses } from '../publish/headers/page-uses';
import type { SiteFile } from '../publish/headers/site-headers';

/** Matches compressed copies of files. */
const copies = /\.(?:br|gz)$/;

/**
 * The paths of all of a site’s files except compressed copies, sorted and relative to the site’s folder, such as `articles/x/index.html`.
 */
export async function siteFileNames(folder: string): Promise<string[]> {
  const listing = await readdir(folder, { recursive: true, withFileTypes: true });
  return listing
    .filter((item) => item.isFile() && !copies.test(item.name))
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}

/**
 * Lists a built site’s files, and what each page loads and runs.
 *
 * @throws if pages contain something that none of our security policies allows; the message lists all of them
 */
export async function readSite(folder: string): Promise<readonly SiteFile[]> {
  const names = await siteFileNames(folder);
  const sheets = await Promise.all(names.filter((name) => name.endsWith('.css')).map((name) => read(folder, name)));
  const inSheets = mergeUses(sheets.map(cssUses));
  const wrong: string[] = [];
  const files: SiteFile[] = [];
  for (const name of names) {
    const file = { path: `/${name.replace(/(^|\/)index\.html$/, '$1')}` };
    if (!name.endsWith('.html')) {
      files.push({ ...file, uses: new Map() });
      continue;
    }
    const { uses, forbidden } = pageUses(await read(folder, name));
    wrong.push(...forbidden.map((what) => `${file.path}: ${what}`));
    files.push({ ...file, uses: withSheets(uses, inSheets) });
  }
  if (wrong.length > 0) {
    throw new Error(`Pages contain elements that the security policy never allows:\n  ${wrong.join('\n  ')}`);
  }
  return files;
}

function withSheets(uses: Uses, inSheets: Uses): Uses {
  return uses.get('style-src')?.has("'self'") === true ? mergeUses([uses, inSheets]) : uses;
}

function read(folder: string, name: string): Promise<string> {
  return readFile(path.join(folder, name), 'utf8');
}
