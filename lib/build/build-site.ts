import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { paths } from '../site';
import { wrongOrigin } from '../site/origin';
import { hasContent, listsView } from '../views/lists-view';
import { publishedFolder } from '../compile/build-context';
import { allEnded } from '../system/all-ended';
import { linkTree, replaceFolder } from '../system/folders';
import { compressFiles } from '../hosting/compress';
import { siteFileNames } from '../hosting/read-site';
import { writeHosting } from '../hosting/write-hosting';
import { checkListed } from './listed-addresses';
import { hostingFolder, places, type BuiltAudience, type BuiltEdition } from './last-build';
import { prepare } from './prepare';
import type { Progress } from '../system/progress';
import { writeSearchIndex } from './search-index';
import { buildPages } from './build-pages';
import { writePageTexts } from './write-page-texts';

/** The folder in which the site is built, until it is complete. */
const stagingFolder = '.cache/site';

/** Thrown if the site would not work at its configured address; the message says why, and which setting to change. */
export class WrongOrigin extends Error {
  override readonly name = 'WrongOrigin';
}

/** A complete site. */
export interface Built {
  readonly folder: string;
  /** Notes for the publisher. */
  readonly notes: readonly string[];
}

/**
 * Builds an edition's site in a folder that is not served yet: the pages, the feeds, the search index, the
 * compressed copies and the headers for servers.
 *
 * @throws ContentProblems if the content has problems, RunError if a program fails, WrongOrigin if links could not work, NotBuilt if
 * a page or file is missing
 */
export async function buildSite(root: string, progress: Progress, edition: BuiltEdition): Promise<Built> {
  const wrong = wrongOrigin(process.env['SITE_ORIGIN']);
  if (wrong !== null) throw new WrongOrigin(wrong);
  await prepare(root, progress, edition);
  const folder = path.join(root, stagingFolder);
  await progress.step('Pages', (log) => buildPages(root, folder, log));
  // Never overwrites a file, because an address belongs to exactly one page or file.
  await linkTree(publishedFolder(root), folder);
  const cache = path.join(root, '.cache/compressed');
  const pages = await siteFileNames(folder);
  await progress.step('Feeds, search index and compressed copies', async () => {
    const lists = listsView.parse(JSON.parse(await readFile(path.join(root, '.plumbline/views/lists.json'), 'utf8')));
    await allEnded([
      writePageTexts(root, folder, edition.on),
      writeSearchIndex(folder, { mayBeEmpty: !hasContent(lists, paths.search) }),
      compressFiles(folder, pages, cache),
    ]);
  });
  await checkListed(root, folder);
  return progress.step('Headers for servers', async () => {
    const compressed = new Set(pages);
    const others = (await siteFileNames(folder)).filter((name) => !compressed.has(name));
    const hosting = writeHosting(folder, path.join(root, hostingFolder));
    await allEnded([hosting, compressFiles(folder, others, cache)]);
    return { folder, notes: await hosting };
  });
}

/**
 * Moves a complete site to its output folder.
 *
 * @returns the output folder's path, relative to the root
 */
export async function moveIntoPlace(root: string, built: string, audience: BuiltAudience): Promise<string> {
  await replaceFolder(built, path.join(root, places[audience]));
  return places[audience];
}
