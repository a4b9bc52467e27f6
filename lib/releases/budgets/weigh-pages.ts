import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { loadsOf, type Load } from '../../publish/documents/loads';
import { placeOfFolder } from '../../html/place';

/**
 * The weight of one page of the built site. Sizes are in bytes as sent to browsers; they are exact, because compression is
 * deterministic.
 */
export interface PageWeight {
  /** The address of the page, such as `/articles/x/`. */
  readonly address: string;
  /** The size of the HTML with its style sheets, compressed with Brotli at quality 11. */
  readonly document: number;
  /** The size of the HTML with its style sheets, compressed with gzip at level 9. */
  readonly documentGzip: number;
  readonly fonts: number;
  /** The size of the JavaScript that loads before the reader does anything. */
  readonly scripts: number;
  /** The size of everything that loads before the reader does anything. */
  readonly firstView: number;
  /** Number of files that load before the reader does anything, including the page itself. */
  readonly requests: number;
  /** Number of figures on the page. Each contains two drawings, for wide and for narrow screens. */
  readonly figures: number;
}

/** Limits for each kind of page, in bytes (1 KB = 1,000 bytes) or in numbers of requests. */
export const budgets = {
  article: { document: 40_000, firstView: 90_000, requests: 6, scripts: 2_000 },
  embed: { documentGzip: 10_000, requests: 2, scripts: 0, fonts: 0 },
  fonts: 45_000,
} as const;

/** The size of a file compressed with Brotli at quality 11, which the build uses for articles and for the files that every page loads. */
export function brotli(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/**
 * Weighs the pages of one kind: those below `articles/` or `embed/` of the built site, in order of address.
 *
 * @param isThere whether the site has a file at an address that a page loads; missing files are not counted
 */
export async function weighPages(
  site: string,
  kind: 'articles' | 'embed',
  isThere: (address: string) => boolean = () => true,
): Promise<PageWeight[]> {
  const names = await readdir(path.join(site, kind), { recursive: true });
  // The folder's own page, such as the guide to embeds, is neither an article nor an embed.
  const pages = names.filter((name) => name !== 'index.html' && path.basename(name) === 'index.html').sort();
  const { path: below } = await placeOfFolder(site);
  const loadsIn = (html: string): { kind: Load['kind']; address: string }[] =>
    loadsOf(html)
      .map(({ href, kind }) => ({ kind, address: href.startsWith(`${below}/`) ? href.slice(below.length) : href }))
      .filter(({ address }) => isThere(address));
  return Promise.all(
    pages.map((name) => weigh(site, `/${kind}/${path.dirname(name).replaceAll('\\', '/')}/`, loadsIn)),
  );
}

async function weigh(
  site: string,
  address: string,
  loadsIn: (html: string) => readonly { readonly kind: Load['kind']; readonly address: string }[],
): Promise<PageWeight> {
  const bytes = await readFile(path.join(site, address, 'index.html'));
  const html = bytes.toString();
  const loads = await Promise.all(
    loadsIn(html).map(async (load) => ({ ...load, bytes: await readFile(path.join(site, load.address)) })),
  );
  const sum = (kind: Load['kind'], size: (file: Uint8Array) => number): number =>
    loads.filter((load) => load.kind === kind).reduce((total, load) => total + size(load.bytes), 0);
  const document = lazily(() => brotli(bytes) + sum('style', brotli));
  const documentGzip = lazily(() => gzip(bytes) + sum('style', gzip));
  const scripts = lazily(() => sum('script', brotli));
  const fonts = sum('font', ({ length }) => length);
  const firstView = lazily(() => document() + fonts + scripts() + sum('image', brotli));
  return {
    ...{ address, fonts, requests: 1 + loads.length, figures: (html.match(/<figure[ >]/g) ?? []).length },
    get document() {
      return document();
    },
    get documentGzip() {
      return documentGzip();
    },
    get scripts() {
      return scripts();
    },
    get firstView() {
      return firstView();
    },
  };
}

/** Computes a weight once, when it is first needed: publishing weighs a thousand embeds, but uses only half of the results. */
function lazily(weigh: () => number): () => number {
  let weight: number | undefined;
  return () => (weight ??= weigh());
}

/** The size of a file compressed with gzip at level 9. */
export function gzip(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}
