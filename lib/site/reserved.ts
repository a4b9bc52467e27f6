/** The first segments in addresses of pages and of files next to pages: `articles` in `/articles/x/`. */
const sections = [
  ...(['about', 'api', 'articles', 'compare', 'corrections', 'embed', 'fact-checks', 'figures', 'glossary'] as const),
  ...(['methodology', 'numbers', 'oembed', 'people', 'search', 'series', 'sources', 'topics'] as const),
] as const;
export type Section = (typeof sections)[number];

/** The files at the root of the site. */
const topFiles = [
  ...(['feed.xml', 'atom.xml', 'feed.json', 'sitemap.xml', 'news-sitemap.xml', 'llms.txt', 'embed.js'] as const),
] as const;
type TopFile = (typeof topFiles)[number];

/**
 * An address on the site, without a fragment. Its first segment must be in the lists above, which reserve these names: files under
 * `public/` cannot use them.
 */
export type Address = '/' | SectionAddress | `/${TopFile}`;
export type SectionAddress = `/${Section}/${string}`;

/** Folders that the build writes: styles, scripts, fonts, the search index, and Next’s page for missing pages. */
const buildFolders = ['404', '_next', '_not-found', 'fonts', 'islands', 'pagefind'];

const reservedNames: ReadonlySet<string> = new Set([...sections, ...topFiles, ...buildFolders]);

/** Names of other files that the build writes, or that servers, browsers and file systems treat specially. */
const keptFiles =
  /^(?:(?:index|404|missing|_not-found)\.(?:html?|txt)|__next\..*|_headers|_redirects|sw\.js|service-worker\.js|web\.config|robots\.txt|embed\.[\da-f]{12}\.js|con|prn|aux|nul)$/;

/** Whether a name is reserved under `public/`, because a file of this name would conflict with the site. */
export function isReservedName(name: string): boolean {
  const lower = name.toLowerCase();
  return reservedNames.has(lower) || keptFiles.test(lower);
}
