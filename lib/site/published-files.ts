/** The address of one of the site's files: `x/index.html` is at `/x/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Matches parts of the search index. Pagefind names them after their contents, so their names change whenever a page changes. */
const searchIndex = /^pagefind\/(?:(?:filter|fragment|index)\/|[^/]+\.pf_meta$)/;

/**
 * Whether a new release must keep this file of an earlier release, because pages that readers have open may still request the file. This
 * applies to styles, scripts, fonts and parts of the search index.
 */
export function isKeptForOpenPages(file: string): boolean {
  return /^(?:_next\/static|fonts|islands)\//.test(file) || searchIndex.test(file);
}

/** Whether the name of a file contains a hash of its contents, so that browsers may cache it forever. */
export function isNamedByContent(file: string): boolean {
  return (
    /^(?:_next\/static|fonts)\//.test(file) ||
    /^islands\/.*-[0-9a-zA-Z]{8,}\.\w+$/.test(file) ||
    /^embed\.[\da-f]{12}\.js$/.test(file)
  );
}

/** Matches files that nobody links to or opens directly: assets, the search index, files for Next and for hosts, and compressed copies. */
const internal = [
  ...[/^_/, /(?:^|\/)__next\.[^/]*\.txt$/, /(?:^|\/)index\.txt$/, /^404(?:\.html|\/)/, /\.(?:br|gz)$/],
  /^pagefind\//,
];

/** Whether a file has an address that readers may have saved. */
export function isPublicAddress(file: string): boolean {
  return !isKeptForOpenPages(file) && !internal.some((pattern) => pattern.test(file));
}

/**
 * Returns the addresses whose entry in `content/redirects.yml` covers this address. For example, an entry for the page
 * `/figures/oats/lines/` also covers its file `/figures/oats/lines/data.csv`, all versions of its embed at `/embed/figures/oats/lines/`,
 * and its API record.
 */
export function entriesFor(address: string): string[] {
  const page = address.replace(/[^/]*$/, '');
  const embedded = page.replace(/^\/o?embed(?=\/)/, '');
  const [, machine] = /^\/api\/v1\/(.+)\.json$/.exec(address) ?? [];
  return [
    ...[address, page, embedded, embedded.replace(/[\da-f]{12}\/$/, '')],
    ...(machine === undefined ? [] : [`/${machine.replace(/^statistics\//, 'numbers/')}/`]),
  ];
}
