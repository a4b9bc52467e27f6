import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mapLimit } from '../system/map-limit';
import { ContentCache, sha256, type CacheCount } from '../system/content-cache';
import { linkFile } from '../system/folders';
import { siteFileNames } from './read-site';

/** Below this a compressed file saves less than a packet of the network. */
const smallest = 1024;
const compressible = /\.(?:css|csv|html|js|json|md|svg|txt|wasm|webmanifest|xml)$/;
/** As many at once as zlib has threads. */
const threads = 4;

/**
 * Quality of Brotli. 11 is for what is read most: what every page loads, and articles, which it makes an eighth smaller than 9.
 * It takes 2 s of processor time a megabyte, so that the many other files get 5: of theirs 9 saves 0.6 %, for ten times the time.
 */
function brotliQuality(name: string): number {
  return /\.(?:css|js|wasm)$|^articles\/.*\.html$/.test(name) ? 11 : 5;
}

/**
 * Puts `x.br` and `x.gz` beside every text file of a site. Results are kept by the content's hash, so that a rebuild
 * compresses what has changed and nothing else.
 */
export async function compressSite(site: string, cacheFolder: string): Promise<CacheCount> {
  const cache = new ContentCache(cacheFolder, `zlib ${process.versions.zlib}, brotli ${process.versions['brotli'] ?? ''}`);
  const names = (await siteFileNames(site)).filter((name) => compressible.test(name));
  // Files of the same content are compressed together, by the first that comes.
  const begun = new Map<string, Promise<Copies>>();
  await mapLimit(threads, names, (name) => compressFile(site, name, cache, begun));
  return cache.count;
}

/** The files that hold them. */
interface Copies {
  readonly br: string;
  readonly gz: string;
}

async function compressFile(
  site: string,
  name: string,
  cache: ContentCache,
  begun: Map<string, Promise<Copies>>,
): Promise<void> {
  const file = path.join(site, name);
  const content = await readFile(file);
  if (content.length < smallest) return;
  const hash = sha256(content);
  const quality = brotliQuality(name);
  const key = `${quality} ${hash}`;
  const copies = begun.get(key) ?? makeCopies(content, { hash, quality }, cache);
  begun.set(key, copies);
  const { br, gz } = await copies;
  await linkFile(br, `${file}.br`);
  await linkFile(gz, `${file}.gz`);
}

async function makeCopies(
  content: Buffer,
  { hash, quality }: { hash: string; quality: number },
  cache: ContentCache,
): Promise<Copies> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return {
    br: await cache.file({ hash, quality }, 'br', () => promisify(brotliCompress)(content, { params })),
    gz: await cache.file({ hash }, 'gz', () => promisify(gzip)(content, { level: 9 })),
  };
}
