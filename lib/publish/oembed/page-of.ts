const segment = '[a-z0-9]+(?:-[a-z0-9]+)*';
const figuresAndNumbers = `/(?:figures|numbers)/${segment}/${segment}`;
const checks = `/fact-checks/${segment}`;
const page = new RegExp(`^(${figuresAndNumbers}|${checks})/?$`);
const embed = new RegExp(`^/embed(${figuresAndNumbers}|${checks})(?:/([\\da-f]{12}))?/?$`);

/** A page of ours that somebody asks about, and the version of its embed where they named one. */
export interface Wanted {
  /** Its path: `/figures/oats/lines/`. */
  readonly page: string;
  readonly version: string | null;
}

/**
 * The page that an address is of: that of a figure, a fact-check or a number, or of its embed, with or without the last
 * slash, `index.html`, a query and a fragment, by http or https.
 *
 * @param site where it is served: `https://example.org/data`
 * @returns null for an address that is none of these, or of another site
 */
export function pageOf(address: URL, site: string): Wanted | null {
  const { host, pathname } = new URL(`${site}/`);
  const isOurs =
    /^https?:$/.test(address.protocol) &&
    address.host === host &&
    address.pathname.startsWith(pathname) &&
    address.username === '' &&
    address.password === '';
  if (!isOurs) return null;
  const path = address.pathname.slice(pathname.length - 1).replace(/\/index\.html$/, '/');
  const [, asPage] = page.exec(path) ?? [];
  if (asPage !== undefined) return { page: `${asPage}/`, version: null };
  const [, framed, version = null] = embed.exec(path) ?? [];
  return framed === undefined ? null : { page: `${framed}/`, version };
}
