import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mapLimit } from '../system/map-limit';
import { ContentCache, sha256 } from '../system/content-cache';

/** Files with fewer bytes than this are not compressed, because that would save less than a network packet. */
const smallest = 1024;
const compressible = /\.(?:css|csv|html|js|json|md|svg|txt|wasm|webmanifest|xml)$/;
/** How many files to compress at once: as many as zlib has threads. */
const threads = 4;

/**
 * Brotli's quality settings. Quality 11 is for the most requested files: those that every page loads, and articles, which become an eighth
 * smaller than with quality 5. Quality 11 takes 2 s of processor time per megabyte, so all other files get 5. With 9 they would be 0.6%
 * smaller, but take ten times as long.
 */
function brotliQuality(name: string): number {
  return /\.(?:css|js|wasm)$|^articles\/.*\.html$/.test(name) ? 11 : 5;
}

/**
 * Writes `x.br` and `x.gz` next to text files of a site, except very small files. Results are cached by content hash, so a rebuild
 * compresses only what changed.
 *
 * @param names the paths of files without compressed copies, relative to the site’s folder; other files than texts are left out
 */
export async function compressFiles(site: string, names: readonly string[], cacheFolder: string): Promise<void> {
  const cache = new ContentCache(cacheFolder, `zlib ${process.versions.zlib}, brotli ${process.versions['brotli'] ?? ''}`);
  const texts = names.filter((name) => compressible.test(name));
  await mapLimit(threads, texts, (name) => compressFile(site, name, cache));
}

async function compressFile(site: string, name: string, cache: ContentCache): Promise<void> {
  const file = path.join(site, name);
  const content = await readFile(file);
  if (content.length < smallest) return;
  const hash = sha256(content);
  const quality = brotliQuality(name);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await cache.write(`${file}.br`, { hash, quality }, 'br', () => promisify(brotliCompress)(content, { params }));
  await cache.write(`${file}.gz`, { hash }, 'gz', () => promisify(gzip)(content, { level: 9 }));
}
