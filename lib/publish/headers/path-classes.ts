import { publicKinds } from '../../domain/public-file';
import { paths } from '../../site';
import { extensionOf } from '../file-types';
import { filePolicy, pagePolicy } from './policy';
import { mergeUses, type Uses } from './page-uses';

/** What kinds of address a site has, by how they are to be treated. */
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

/** The folder of what the search page's script loads: Pagefind's modules, WebAssembly and index. */
export const searchIndex = '/pagefind/';
/** The folder of the interface for machines, in which all is alike. */
export const machineInterface = '/api/v1/';
const fonts = '/fonts/';
const images = new Set(Object.keys(publicKinds).filter((extension) => publicKinds[extension]?.isImage));
const data = new Set(['csv', 'json', 'md', 'xlsx', 'zip']);
/** Feeds are known by their names, whatever they are of. */
const feeds = new Map<string, Feed>([
  ['feed.xml', 'feed'],
  ['atom.xml', 'atom-feed'],
  ['feed.json', 'json-feed'],
]);

/**
 * The class of an address.
 *
 * @param path as a browser asks for it: a page ends in a slash
 * @param hashed folders in which every file is named by its content
 */
export function classOf(path: string, hashed: readonly string[]): PathClass {
  if (hashed.some((folder) => path.startsWith(folder))) return path.startsWith(fonts) ? 'font' : 'hashed';
  if (path.startsWith(searchIndex)) return 'search-index';
  if (path.endsWith('/') || path.endsWith('.html')) {
    // The guide to embeds is a page like any other.
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

/** Features of browsers that no page of ours uses, and that no frame in one gets. */
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

/** Headers of every answer, whatever the address. */
export const everywhere: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', noFeatures.map((feature) => `${feature}=()`).join(', ')],
];

/** Asks again each time, and gets nothing but “not modified” while the file is the same. */
const revalidate: Header = ['Cache-Control', 'no-cache'];
/** Never asks again: another content would have another name. */
const keptForGood: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
const forUsOnly: Header = ['Cross-Origin-Resource-Policy', 'same-origin'];
const forOthers: Header = ['Cross-Origin-Resource-Policy', 'cross-origin'];
const readableByOthers: Header = ['Access-Control-Allow-Origin', '*'];
const plainPolicy: Header = ['Content-Security-Policy', filePolicy];
/** What Pagefind needs: its WebAssembly, its index, and a worker where the browser lets it have one. */
const searchUses: Uses = new Map([
  ['script-src', new Set(["'self'", "'wasm-unsafe-eval'"])],
  ['connect-src', new Set(["'self'"])],
  ['worker-src', new Set(["'self'"])],
]);

/** The uses of a page of this class, with what its scripts will load beside what its HTML names. */
export function classUses(pathClass: PathClass, uses: Uses): Uses {
  return pathClass === 'search' ? mergeUses([uses, searchUses]) : uses;
}

/** The headers of an address beside those that stand everywhere. `uses` counts for pages only. */
export const classHeaders: Readonly<Record<PathClass, (uses: Uses) => readonly Header[]>> = {
  page: documentHeaders,
  search: documentHeaders,
  embed: (uses) => [['Content-Security-Policy', pagePolicy(uses, '*')], forOthers, revalidate],
  image: () => [plainPolicy, forOthers, revalidate],
  data: () => [plainPolicy, forOthers, readableByOthers, revalidate],
  // oEmbed asks for this type, where other XML is application/xml.
  'oembed-xml': () => typedHeaders('text/xml'),
  feed: () => typedHeaders('application/rss+xml'),
  'atom-feed': () => typedHeaders('application/atom+xml'),
  'json-feed': () => typedHeaders('application/feed+json'),
  // An embed in a sandbox has no origin, so that its fonts are asked for as if by another site.
  font: () => [plainPolicy, forOthers, readableByOthers, keptForGood],
  'host-script': () => [plainPolicy, forOthers, readableByOthers, revalidate],
  'pinned-script': () => [plainPolicy, forOthers, readableByOthers, keptForGood],
  hashed: () => [plainPolicy, forUsOnly, keptForGood],
  // A worker goes by the policy of its own file.
  'search-index': () => [['Content-Security-Policy', pagePolicy(searchUses, "'none'")], forUsOnly, revalidate],
  file: () => [plainPolicy, forUsOnly, revalidate],
};

function typedHeaders(type: string): readonly Header[] {
  return [plainPolicy, forOthers, readableByOthers, revalidate, ['Content-Type', `${type}; charset=utf-8`]];
}

function documentHeaders(uses: Uses): readonly Header[] {
  return [
    ['Content-Security-Policy', pagePolicy(uses, "'none'")],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    forUsOnly,
    ['X-Frame-Options', 'DENY'],
    revalidate,
  ];
}
