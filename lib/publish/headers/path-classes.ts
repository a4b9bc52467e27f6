import { publicKinds } from '../../domain/public-file';
import { paths } from '../../site';
import { extensionOf } from '../file-types';
import { filePolicy, pagePolicy } from './policy';
import { mergeUses, type Uses } from './page-uses';

/** The classes of addresses on a site. All addresses of a class get their headers by the same rule. */
export type PathClass =
  | 'page'
  | 'search'
  | 'embed'
  | 'host-script'
  | 'pinned-script'
  | 'image'
  | 'data'
  | 'oembed-xml'
  | Feed
  | 'font'
  | 'hashed'
  | 'search-index'
  | 'file';
type Feed = 'feed' | 'atom-feed' | 'json-feed';

export type Header = readonly [name: string, value: string];

/** The folder of the files that the search page’s script loads: Pagefind’s modules, WebAssembly and index. */
export const searchIndex = '/pagefind/';
/** The folder of the API, in which all files have the same headers. */
export const machineInterface = '/api/v1/';
const fonts = '/fonts/';
const images = new Set(Object.keys(publicKinds).filter((extension) => publicKinds[extension]?.isImage));
const data = new Set(['csv', 'json', 'md', 'xlsx', 'zip']);
/** The file names of feeds, which are the same in every folder. */
const feeds = new Map<string, Feed>([
  ['feed.xml', 'feed'],
  ['atom.xml', 'atom-feed'],
  ['feed.json', 'json-feed'],
]);

/**
 * The class of an address.
 *
 * @param path as a browser requests it: a page ends in a slash
 * @param hashed folders in which every file name contains a hash of the content
 */
export function classOf(path: string, hashed: readonly string[]): PathClass {
  if (hashed.some((folder) => path.startsWith(folder))) return path.startsWith(fonts) ? 'font' : 'hashed';
  if (path.startsWith(searchIndex)) return 'search-index';
  if (path.endsWith('/') || path.endsWith('.html')) {
    // The guide to embeds is an ordinary page.
    if (path.startsWith('/embed/') && path !== paths.embedGuide) return 'embed';
    return path === '/search/' ? 'search' : 'page';
  }
  const feed = feeds.get(path.slice(path.lastIndexOf('/') + 1));
  if (feed !== undefined) return feed;
  if (path.startsWith('/oembed/') && path.endsWith('.xml')) return 'oembed-xml';
  if (path === paths.hostScript) return 'host-script';
  if (/^\/embed\.[\da-f]{12}\.js$/.test(path)) return 'pinned-script';
  if (images.has(extensionOf(path))) return 'image';
  return data.has(extensionOf(path)) ? 'data' : 'file';
}

/** Browser features that are denied to our pages, which use none of them, and to frames in our pages. */
const noFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The headers of every response, whatever the address. */
export const everywhere: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', noFeatures.map((feature) => `${feature}=()`).join(', ')],
];

/** The browser revalidates the file each time, and receives only “304 Not Modified” if the file is unchanged. */
const revalidate: Header = ['Cache-Control', 'no-cache'];
/** The browser never requests the file again, because changed content gets a different name. */
const immutableCache: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
const sameOriginOnly: Header = ['Cross-Origin-Resource-Policy', 'same-origin'];
const forOthers: Header = ['Cross-Origin-Resource-Policy', 'cross-origin'];
const readableByOthers: Header = ['Access-Control-Allow-Origin', '*'];
const plainPolicy: Header = ['Content-Security-Policy', filePolicy];
/** What Pagefind needs: its WebAssembly, its index and, in browsers that allow it, a worker. */
const searchUses: Uses = new Map([
  ['script-src', new Set(["'self'", "'wasm-unsafe-eval'"])],
  ['connect-src', new Set(["'self'"])],
  ['worker-src', new Set(["'self'"])],
]);

/** What a page of this class uses, including the files that only its scripts load. */
export function classUses(pathClass: PathClass, uses: Uses): Uses {
  return pathClass === 'search' ? mergeUses([uses, searchUses]) : uses;
}

/** The headers for each class of addresses, apart from those in every response. Only pages need `uses`. */
export const classHeaders: Readonly<Record<PathClass, (uses: Uses) => readonly Header[]>> = {
  page: documentHeaders,
  search: documentHeaders,
  embed: (uses) => [['Content-Security-Policy', pagePolicy(uses, '*')], forOthers, revalidate],
  image: () => [plainPolicy, forOthers, revalidate],
  data: () => [plainPolicy, forOthers, readableByOthers, revalidate],
  // oEmbed requires this type instead of application/xml.
  'oembed-xml': () => typedHeaders('text/xml'),
  feed: () => typedHeaders('application/rss+xml'),
  'atom-feed': () => typedHeaders('application/atom+xml'),
  'json-feed': () => typedHeaders('application/feed+json'),
  // A sandboxed embed has no origin, so its requests for fonts count as cross-origin.
  font: () => [plainPolicy, forOthers, readableByOthers, immutableCache],
  'host-script': () => [plainPolicy, forOthers, readableByOthers, revalidate],
  'pinned-script': () => [plainPolicy, forOthers, readableByOthers, immutableCache],
  hashed: () => [plainPolicy, sameOriginOnly, immutableCache],
  // A worker obeys the policy that is sent with its own file.
  'search-index': () => [['Content-Security-Policy', pagePolicy(searchUses, "'none'")], sameOriginOnly, revalidate],
  file: () => [plainPolicy, sameOriginOnly, revalidate],
};

function typedHeaders(type: string): readonly Header[] {
  return [plainPolicy, forOthers, readableByOthers, revalidate, ['Content-Type', `${type}; charset=utf-8`]];
}

function documentHeaders(uses: Uses): readonly Header[] {
  return [
    ['Content-Security-Policy', pagePolicy(uses, "'none'")],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    sameOriginOnly,
    ['X-Frame-Options', 'DENY'],
    revalidate,
  ];
}
