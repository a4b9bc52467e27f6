/** The address at which `npm start` serves the site. */
const local = 'http://localhost:4000';

/** The address at which a site is served. */
export interface Place {
  /** The origin of the site’s host: `https://example.org`. */
  readonly origin: string;
  /** The path of the site on its host, without a final slash: `/data`. The path is empty if the site is at the root. */
  readonly path: string;
}

/**
 * Parses the address at which the site is served.
 *
 * @param set the value of SITE_ORIGIN; undefined if the variable is not set
 */
export function placeFrom(set: string | undefined): Place {
  const address = addressFrom(set);
  // A build rejects an invalid address; other commands never print the address.
  if (!URL.canParse(address)) return { origin: address, path: '' };
  const { origin, pathname } = new URL(address);
  return { origin, path: pathname.replace(/\/$/, '') };
}

/** Returns a message that says what is wrong with a SITE_ORIGIN and what to write instead; null if the value is valid. */
export function wrongOrigin(set: string | undefined): string | null {
  const address = addressFrom(set);
  const found = `SITE_ORIGIN is "${set ?? ''}"`;
  if (!URL.canParse(address))
    return `${found}, which is not a web address. Set it to https:// and the host name, followed by the site’s path if the site is not at the root.`;
  if (!/^https?:$/.test(new URL(address).protocol))
    return `${found}. Readers need an address that begins with https://.`;
  const { origin, path } = placeFrom(set);
  // Servers and their configuration files handle other characters in a path differently.
  if (!/^(?:\/[\w.~-]+)*$/.test(path))
    return `${found}. Between the slashes of its path, use only the letters a to z, digits and the characters - . _ ~.`;
  return `${origin}${path}` === address ? null : `${found}. Set it to ${origin}${path}.`;
}

function addressFrom(set: string | undefined): string {
  return (set ?? local).replace(/\/$/, '');
}
