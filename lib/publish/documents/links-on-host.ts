import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { site } from '../../site';

/**
 * Changes the addresses in a document from addresses on the site to addresses on its host: `/articles/x/` becomes
 * `/data/articles/x/`. Components, prose and archived documents contain addresses on the site, so this conversion is the last step
 * before a document is published. Text, code and data do not change.
 *
 * @param path the path of the site on its host; empty if the site is at the root, in which case nothing changes
 */
export function linksOnHost(html: string, path = site.path): string {
  return path === '' ? html : withAddresses(html, (address) => (isRooted(address) ? `${path}${address}` : address));
}

/** Undoes `linksOnHost`, to archive a published document. */
export function linksOnSite(html: string, path: string): string {
  return path === ''
    ? html
    : withAddresses(html, (address) => (address.startsWith(`${path}/`) ? address.slice(path.length) : address));
}

/** Whether an address starts at the root of the host and has no host name. */
function isRooted(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}

/** The attributes that contain addresses in our documents. Publishing reports root-relative addresses in other attributes. */
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

interface SourceRange {
  readonly from: number;
  readonly to: number;
}

/** The positions of the addresses in the source of a document, in order. */
function* addressesIn(node: DefaultTreeAdapterTypes.Node, html: string): Generator<SourceRange> {
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
