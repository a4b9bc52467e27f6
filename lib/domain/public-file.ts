/** A kind of file that an editor may put under `public/`. */
export interface PublicKind {
  /** Its media type, as servers give it. */
  readonly type: string;
  readonly isImage: boolean;
  /** The first bytes of every such file; null for text. */
  readonly begins: RegExp | null;
}

/**
 * The kinds of files that may be served from `public/`, by the ending of their names: the one list for the check, which lets
 * nothing else pass, and for the build and the servers, which must know what to do with each.
 */
export const publicKinds: Readonly<Record<string, PublicKind>> = {
  svg: { type: 'image/svg+xml; charset=utf-8', isImage: true, begins: null },
  txt: { type: 'text/plain; charset=utf-8', isImage: false, begins: null },
  png: { type: 'image/png', isImage: true, begins: /^\x89PNG\r\n\x1a\n/ },
  jpg: { type: 'image/jpeg', isImage: true, begins: /^\xff\xd8\xff/ },
  jpeg: { type: 'image/jpeg', isImage: true, begins: /^\xff\xd8\xff/ },
  gif: { type: 'image/gif', isImage: true, begins: /^GIF8/ },
  webp: { type: 'image/webp', isImage: true, begins: /^RIFF[\s\S]{4}WEBP/ },
  avif: { type: 'image/avif', isImage: true, begins: /^[\s\S]{4}ftypavi[fs]/ },
  ico: { type: 'image/x-icon', isImage: true, begins: /^\0\0\x01\0/ },
  woff2: { type: 'font/woff2', isImage: false, begins: /^wOF2/ },
};

/** Folders at the top of the site that are pages or are written by the build. */
const siteFolders = [
  ...['404', '_next', '_not-found', 'about', 'api', 'articles', 'compare', 'corrections', 'embed', 'fact-checks'],
  ...['figures', 'fonts', 'glossary', 'islands', 'methodology', 'numbers', 'oembed', 'pagefind', 'people', 'search'],
  ...['series', 'sources', 'topics'],
];

/** Files that the build writes, or that servers, browsers and file systems take for something else. */
const keptFiles =
  /^(?:(?:index|404|_not-found)\.(?:html?|txt)|__next\..*|_headers|_redirects|sw\.js|service-worker\.js|web\.config|robots\.txt|llms\.txt|(?:news-)?sitemap\.xml|(?:feed|atom)\.xml|feed\.json|embed(?:\.[\da-f]{12})?\.js|con|prn|aux|nul)$/i;

/** Whether a folder or a file may not be called so under `public/`: another would answer in the place of the site. */
export function isKeptName(name: string): boolean {
  return siteFolders.includes(name.toLowerCase()) || keptFiles.test(name);
}

/**
 * Whether a file of the site can only be one that an editor put there: its ending is on the list, and none of its folders
 * is the site's own.
 *
 * @param path from the top of the site, with `/`
 */
export function isPublicFile(path: string): boolean {
  return Object.hasOwn(publicKinds, /\.([^.]+)$/.exec(path)?.[1] ?? '') && !path.split('/').some(isKeptName);
}
