import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { placeFrom, type Place } from '../site/origin';
import { readPage } from './read-page';

/** A built site: which files it has, and the text of each file. */
interface BuiltSite {
  readonly files: { readonly has: (file: string) => boolean };
  readonly text: (file: string) => Promise<string>;
}

/**
 * Finds the address at which a built site is served, such as `https://news.example`. This is the canonical address of the front page. If
 * the front page has none, it is the first address in the sitemap, which lists the front page first. If there is no sitemap either, the
 * result is `http://site.invalid`. No site can have this address, so only relative addresses count as the site's own.
 */
export async function placeOf({ files, text }: BuiltSite): Promise<Place> {
  const own = files.has('index.html') ? readPage(await text('index.html')).canonical : null;
  const first = files.has('sitemap.xml') ? /<loc>\s*([^<\s]+)/.exec(await text('sitemap.xml'))?.[1] : undefined;
  const known = [own, first].find((address) => typeof address === 'string' && URL.canParse(address));
  return placeFrom(known ?? 'http://site.invalid');
}

/** Does the same as `placeOf` for a built site in a folder. */
export async function placeOfFolder(folder: string): Promise<Place> {
  const files = new Set(['index.html', 'sitemap.xml'].filter((file) => existsSync(path.join(folder, file))));
  return placeOf({ files, text: (file) => readFile(path.join(folder, file), 'utf8') });
}
