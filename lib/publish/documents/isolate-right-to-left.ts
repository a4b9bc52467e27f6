import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { hasRightToLeft, replaceRightToLeft } from '../../domain/letters/right-to-left';

/**
 * Elements in which no words are isolated: they cannot contain a `bdi` element, or their content is not text. In drawings, names are
 * already isolated.
 */
const closed = new Set(['head', 'script', 'style', 'svg', 'textarea', 'option', 'template']);

/**
 * Wraps right-to-left words in a document in `<bdi>`, so that they do not change the direction of numbers next to them. Returns the same
 * string if there are no such words.
 */
export function isolateRightToLeft(html: string): string {
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

/** The position of each text node in the source of a document, in order. */
function* textsIn(node: DefaultTreeAdapterTypes.Node): Generator<SourceRange> {
  if (closed.has(node.nodeName) || node.nodeName === 'bdi') return;
  const place = node.sourceCodeLocation;
  if (node.nodeName === '#text' && place) yield { from: place.startOffset, to: place.endOffset };
  if ('childNodes' in node) for (const child of node.childNodes) yield* textsIn(child);
}
