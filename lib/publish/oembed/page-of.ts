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
 * @param origin of the site
 * @returns null for an address that is none of these, or of another site
 */
export function pageOf(address: URL, origin: string): Wanted | null {
  const isOurs =
    /^https?:$/.test(address.protocol) &&
    address.host === new URL(origin).host &&
    address.username === '' &&
    address.password === '';
  if (!isOurs) return null;
  const path = address.pathname.replace(/\/index\.html$/, '/');
  const [, asPage] = page.exec(path) ?? [];
  if (asPage !== undefined) return { page: `${asPage}/`, version: null };
  const [, framed, version = null] = embed.exec(path) ?? [];
  return framed === undefined ? null : { page: `${framed}/`, version };
}
