const segment = '[a-z0-9]+(?:-[a-z0-9]+)*';
const figuresAndNumbers = `/(?:figures|numbers)/${segment}/${segment}`;
const checks = `/fact-checks/${segment}`;
const page = new RegExp(`^(${figuresAndNumbers}|${checks})/?$`);
const embed = new RegExp(`^/embed(${figuresAndNumbers}|${checks})(?:/([\\da-f]{12}))?/?$`);

/** The page that a request is about, and the version of its embed if the request names one. */
export interface RequestedPage {
  /** The page’s path: `/figures/oats/lines/`. */
  readonly page: string;
  readonly version: string | null;
}

/**
 * Finds the page for an address of a figure, a fact-check, a number or one of their embeds. The address may lack the last slash,
 * or have `index.html`, a query or a fragment. Both http and https are accepted.
 *
 * @param site where the site is served: `https://example.org/data`
 * @returns null if the address is none of these, or belongs to a different site
 */
export function pageOf(address: URL, site: string): RequestedPage | null {
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
