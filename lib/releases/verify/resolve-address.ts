import type { Place } from '../../site/origin';

/** Where an address leads within a release: to a file with a fragment or without, to nothing, or out of the site. */
export type Lead =
  | { readonly kind: 'file'; readonly file: string; readonly fragment: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'elsewhere' };

/**
 * Resolves an address as a static host would: `/x/` and `/x` are `x/index.html` where there is one.
 *
 * @param from address of the file in which it stands, `/articles/x/`
 * @param place where the site is served: addresses below it are its own
 */
export function resolveAddress(address: string, from: string, place: Place, files: ReadonlySet<string>): Lead {
  const base = new URL(`${place.path}${from}`, place.origin);
  if (!URL.canParse(address, base)) return { kind: 'nothing' };
  const url = new URL(address, base);
  if (url.origin !== base.origin) return { kind: 'elsewhere' };
  // Whoever writes a whole address means the other sites of the host; a link of ours that leaves out the path is broken.
  if (!url.pathname.startsWith(`${place.path}/`)) return { kind: URL.canParse(address) ? 'elsewhere' : 'nothing' };
  const name = decode(url.pathname.slice(place.path.length)).slice(1);
  const candidates = name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}/index.html`];
  const file = candidates.find((candidate) => files.has(candidate));
  if (file === undefined) return { kind: 'nothing' };
  // A text fragment, ":~:text=…", is the browser's to find.
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
