/** The address of a file of the site: `x/index.html` is at `/x/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Parts of the search index: Pagefind names them by their content, and writes others whenever a page changes. */
const searchIndex = /^pagefind\/(?:(?:filter|fragment|index)\/|[^/]+\.pf_meta$)/;

/** What never changes under its name, or is only asked for by a page that is open: it stays while readers may have such a page. */
export function isLasting(file: string): boolean {
  return /^(?:_next\/static|fonts|islands)\//.test(file) || searchIndex.test(file);
}

/** Files whose name carries a hash of what is in them: browsers keep them for good. */
export function isNamedByContent(file: string): boolean {
  return (
    /^(?:_next\/static|fonts)\//.test(file) ||
    /^islands\/.*-[0-9a-zA-Z]{8,}\.\w+$/.test(file) ||
    /^embed\.[\da-f]{12}\.js$/.test(file)
  );
}

/** What nobody links to or reads by itself: assets, the search index, what Next and hosts keep for themselves, and compressed copies. */
const internal = [
  ...[/^_/, /(?:^|\/)__next\.[^/]*\.txt$/, /(?:^|\/)index\.txt$/, /^404(?:\.html|\/)/, /\.(?:br|gz)$/],
  /^pagefind\//,
];

/** Whether a file is at an address that readers may have kept. */
export function isPublicAddress(file: string): boolean {
  return !isLasting(file) && !internal.some((pattern) => pattern.test(file));
}

/**
 * The entries of `content/redirects.yml` by which an address is accounted for: its own, its page's, and that of the page
 * which it embeds, also in an earlier version, or says to machines.
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
