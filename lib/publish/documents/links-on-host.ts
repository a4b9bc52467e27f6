import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { site } from '../../site';

/**
 * A document whose links and whatever it loads are addresses on the host of the site: `/data/articles/x/` for `/articles/x/`.
 * Components, prose and kept documents write addresses on the site, so this is the last that is done to a document. Nothing else in
 * it changes: no text, no code, no data.
 *
 * @param path the folder of the host that the site is in; the same document again where it has the host to itself
 */
export function linksOnHost(html: string, path = site.path): string {
  return path === '' ? html : withAddresses(html, (address) => (isRooted(address) ? `${path}${address}` : address));
}

/** The document that `linksOnHost` was given: for whoever keeps one that was published. */
export function linksOnSite(html: string, path: string): string {
  return path === ''
    ? html
    : withAddresses(html, (address) => (address.startsWith(`${path}/`) ? address.slice(path.length) : address));
}

/** Whether an address begins at the root of a host, and not with the name of one. */
function isRooted(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}

/** The attributes in which our documents have addresses; publishing finds a root-relative address in any other. */
const attributes = ['href', 'src'] as const;

function withAddresses(html: string, change: (address: string) => string): string {
  let document = '';
  let at = 0;
  for (const { from, to } of addressesIn(parse(html, { sourceCodeLocationInfo: true }), html)) {
    document += html.slice(at, from) + change(html.slice(from, to));
    at = to;
  }
  return document + html.slice(at);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the addresses of a document stand in its source, in order. */
function* addressesIn(node: DefaultTreeAdapterTypes.Node, html: string): Generator<Stretch> {
  if ('attrs' in node)
    for (const name of attributes) {
      const written = node.sourceCodeLocation?.attrs?.[name];
      if (written === undefined) continue;
      const { startOffset, endOffset } = written;
      const [before = ''] = /^[^=]*=\s*["']?/.exec(html.slice(startOffset, endOffset)) ?? [];
      const from = startOffset + before.length;
      yield { from, to: /["']$/.test(before) ? endOffset - 1 : endOffset };
    }
  if ('childNodes' in node) for (const child of node.childNodes) yield* addressesIn(child, html);
}
