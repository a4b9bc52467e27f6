/** Where `npm start` serves the site. */
const local = 'http://localhost:4000';

/**
 * Where the site is served, without a slash at the end.
 *
 * @param set what SITE_ORIGIN says; undefined where it is not set
 */
export function originFrom(set: string | undefined): string {
  return (set ?? local).replace(/\/$/, '');
}

/** What is wrong with a SITE_ORIGIN, and what to write instead; null where nothing is. */
export function wrongOrigin(set: string | undefined): string | null {
  const origin = originFrom(set);
  const found = `SITE_ORIGIN is "${set ?? ''}"`;
  if (!URL.canParse(origin)) return `${found}, which is no web address. Set it to https:// and the name of the host.`;
  const url = new URL(origin);
  if (!/^https?:$/.test(url.protocol)) return `${found}. Readers need an address that begins with https://.`;
  if (url.origin === origin) return null;
  const below = url.pathname === '/' ? '' : ' Links lead from the top of the host, so the site cannot be below a path.';
  return `${found}.${below} Set it to ${url.origin}.`;
}
