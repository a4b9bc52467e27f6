/** The address of a file of the site: `x/index.html` is at `/x/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** What browsers may keep for good, since it never changes under its name; pages that are open go on asking for it. */
export function isLasting(file: string): boolean {
  return /^(?:_next\/static|fonts|islands)\//.test(file);
}

/** Files whose name carries a hash of what is in them. */
export function isNamedByContent(file: string): boolean {
  return /^(?:_next\/static|fonts)\//.test(file) || /^islands\/.*-[0-9a-zA-Z]{8,}\.\w+$/.test(file);
}

/** What nobody links to or reads by itself: assets, what Next and hosts keep for themselves, and compressed doubles. */
const internal = [/^_/, /(?:^|\/)__next\.[^/]*\.txt$/, /(?:^|\/)index\.txt$/, /^404(?:\.html|\/)/, /\.(?:br|gz)$/];

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
