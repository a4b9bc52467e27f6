import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { hasRightToLeft, replaceRightToLeft } from '../../domain/letters/right-to-left';

/** In these an element cannot stand, or what is in them is no text; drawings isolate their names themselves. */
const closed = new Set(['head', 'script', 'style', 'svg', 'textarea', 'option', 'template']);

/**
 * A document in which words from right to left are set apart (`bdi`), so that a number beside a name keeps its direction. The same
 * document again where it has no such words.
 */
export function setApart(html: string): string {
  if (!hasRightToLeft(html)) return html;
  let document = '';
  let at = 0;
  for (const { from, to } of textsIn(parse(html, { sourceCodeLocationInfo: true }))) {
    document += html.slice(at, from) + replaceRightToLeft(html.slice(from, to), (words) => `<bdi>${words}</bdi>`);
    at = to;
  }
  return document + html.slice(at);
}

interface SourceRange {
  readonly from: number;
  readonly to: number;
}

/** Where the texts of a document stand in its source, in order. */
function* textsIn(node: DefaultTreeAdapterTypes.Node): Generator<SourceRange> {
  if (closed.has(node.nodeName) || node.nodeName === 'bdi') return;
  const place = node.sourceCodeLocation;
  if (node.nodeName === '#text' && place) yield { from: place.startOffset, to: place.endOffset };
  if ('childNodes' in node) for (const child of node.childNodes) yield* textsIn(child);
}
