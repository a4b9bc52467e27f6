import type { Place } from '../../site/origin';

/** What an address in a release leads to: a file with or without a fragment, nothing, or another site. */
export type Lead =
  | { readonly kind: 'file'; readonly file: string; readonly fragment: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'elsewhere' };

/**
 * Resolves an address as a static host would: `/x/` and `/x` lead to `x/index.html` if it exists.
 *
 * @param from address of the file that contains the link, such as `/articles/x/`
 * @param place where the site is served; every address below this place belongs to the site
 */
export function resolveAddress(address: string, from: string, place: Place, files: ReadonlySet<string>): Lead {
  const base = new URL(`${place.path}${from}`, place.origin);
  if (!URL.canParse(address, base)) return { kind: 'nothing' };
  const url = new URL(address, base);
  if (url.origin !== base.origin) return { kind: 'elsewhere' };
  // An absolute address outside our path belongs to another site on the host. A relative link that leads outside our path is broken.
  if (!url.pathname.startsWith(`${place.path}/`)) return { kind: URL.canParse(address) ? 'elsewhere' : 'nothing' };
  const name = decode(url.pathname.slice(place.path.length)).slice(1);
  const candidates = name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}/index.html`];
  const file = candidates.find((candidate) => files.has(candidate));
  if (file === undefined) return { kind: 'nothing' };
  // A text fragment (":~:text=…") is removed, because only a browser can resolve it.
  const [fragment = ''] = decode(url.hash.slice(1)).split(':~:');
  return { kind: 'file', file, fragment };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
