import { isPublicFile } from '../../site/reserved';
import { isNothingHere } from '../../views/nothing-here';

/** What becomes of an exported file that is not a page: `if-used` ships where a document refers to it. */
export type FileFate = 'page' | 'ships' | 'if-used' | 'removed';

/** What we publish beside pages, by ending. */
const ours =
  /\.(?:csv|json|jsonld|xml|svg|png|jpg|webp|avif|ico|woff2|webmanifest|bib|ris|ttl)$|^islands\/[\w.-]+\.js$|^robots\.txt$|^llms\.txt$|^\.well-known\/[\w.-]+$|^_headers$|^_redirects$/;

/** What Next fetches when it goes from page to page. */
const payload = /(?:^|\/)(?:__next\.[^/]*|index|404|_not-found)\.txt$/;

/**
 * What becomes of a file of the export; null where no rule knows it. The framework's own copy of the 404 page is not
 * shipped: `404.html` is the one that static hosts look for.
 *
 * @param path from the export's folder, with `/`
 */
export function fateOfFile(path: string): FileFate | null {
  if (payload.test(path) || path.startsWith('_not-found/') || isNothingHere(path)) return 'removed';
  if (path.endsWith('.html')) return 'page';
  if (/^_next\/static\/(?:chunks|media)\/[^/]+$/.test(path)) return 'if-used';
  if (/^_next\/static\/[\w-]+\/_(?:buildManifest|ssgManifest|clientMiddlewareManifest)\.js$/.test(path))
    return 'removed';
  return (ours.test(path) || isPublicFile(path)) && !path.startsWith('_next/') ? 'ships' : null;
}
