/** The first segments of everything that is published below a folder: pages, and the files beside them. */
const sections = [
  ...(['about', 'api', 'articles', 'compare', 'corrections', 'embed', 'fact-checks', 'figures', 'glossary'] as const),
  ...(['methodology', 'numbers', 'oembed', 'people', 'search', 'series', 'sources', 'topics'] as const),
] as const;
export type Section = (typeof sections)[number];

/** The files that are published at the top of the site. */
const topFiles = [
  ...(['feed.xml', 'atom.xml', 'feed.json', 'sitemap.xml', 'news-sitemap.xml', 'llms.txt', 'embed.js'] as const),
] as const;
type TopFile = (typeof topFiles)[number];

/**
 * An address of the site, without a fragment. Nothing can be published whose first segment is not in the lists above: they are what
 * keeps those names from files under `public/`.
 */
export type Address = '/' | SectionAddress | `/${TopFile}`;
export type SectionAddress = `/${Section}/${string}`;

/** Folders of the build's own: styles, scripts, fonts, the search index, and what Next makes of a page that is not there. */
const buildFolders = ['404', '_next', '_not-found', 'fonts', 'islands', 'pagefind'];

const keptNames: ReadonlySet<string> = new Set([...sections, ...topFiles, ...buildFolders]);

/** Files that the build writes beside these, or that servers, browsers and file systems take for something else. */
const keptFiles =
  /^(?:(?:index|404|missing|_not-found)\.(?:html?|txt)|__next\..*|_headers|_redirects|sw\.js|service-worker\.js|web\.config|robots\.txt|embed\.[\da-f]{12}\.js|con|prn|aux|nul)$/;

/** Whether a folder or a file may not be called so under `public/`: another would answer in the place of the site. */
export function isKeptName(name: string): boolean {
  const lower = name.toLowerCase();
  return keptNames.has(lower) || keptFiles.test(lower);
}
