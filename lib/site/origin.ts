/** Where `npm start` serves the site. */
const local = 'http://localhost:4000';

/** Where a site is served. */
export interface Place {
  /** Of its host: `https://example.org`. */
  readonly origin: string;
  /** The folder of the host that it is in, without a slash at the end: `/data`. Empty where it has the host to itself. */
  readonly path: string;
}

/**
 * Where the site is served.
 *
 * @param set what SITE_ORIGIN says; undefined where it is not set
 */
export function placeFrom(set: string | undefined): Place {
  const address = addressFrom(set);
  // A build refuses what is no address; other commands never print it.
  if (!URL.canParse(address)) return { origin: address, path: '' };
  const { origin, pathname } = new URL(address);
  return { origin, path: pathname.replace(/\/$/, '') };
}

/** What is wrong with a SITE_ORIGIN, and what to write instead; null where nothing is. */
export function wrongOrigin(set: string | undefined): string | null {
  const address = addressFrom(set);
  const found = `SITE_ORIGIN is "${set ?? ''}"`;
  if (!URL.canParse(address))
    return `${found}, which is no web address. Set it to https:// and the name of the host, and the path below which the site is, if there is one.`;
  if (!/^https?:$/.test(new URL(address).protocol))
    return `${found}. Readers need an address that begins with https://.`;
  const { origin, path } = placeFrom(set);
  // Whatever else stands in a path, servers and their configuration read in different ways.
  if (!/^(?:\/[\w.~-]+)*$/.test(path))
    return `${found}. Between the slashes of its path, use only the letters a to z, digits and the signs - . _ ~.`;
  return `${origin}${path}` === address ? null : `${found}. Set it to ${origin}${path}.`;
}

function addressFrom(set: string | undefined): string {
  return (set ?? local).replace(/\/$/, '');
}
