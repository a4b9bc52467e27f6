import { html as vocabulary, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Elements that have no end tag (HTML Living Standard 13.1.2). */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Finds the first element in a document’s body that HTML parsers close before its end tag. For example, a link ends where another link
 * begins, and a paragraph ends where a block element begins. Browsers then show a different page from the one that was written. The body is
 * parsed as in browsers (with parse5, the algorithm of the HTML standard), which takes about a millisecond per page.
 *
 * @param html as React writes it: every element has an end tag, except void elements
 * @returns the first 200 characters of the element as in the source; null if there is no such element
 */
export function endedEarly(html: string): string | null {
  const found = firstIn(parseFragment(html, { sourceCodeLocationInfo: true }).childNodes);
  return found === null ? null : html.slice(found, found + 200);
}

/** The offset of the first element that ends early; null if there is none. */
function firstIn(nodes: readonly DefaultTreeAdapterTypes.Node[]): number | null {
  for (const node of nodes) {
    if (!('attrs' in node)) continue;
    const found = isEndedEarly(node) ? (node.sourceCodeLocation?.startOffset ?? null) : firstIn(node.childNodes);
    if (found !== null) return found;
  }
  return null;
}

/** Whether an element ends before its end tag. Elements that the parser adds do not count: they have no position in the source. */
function isEndedEarly({ tagName, namespaceURI, sourceCodeLocation: place }: Element): boolean {
  const isVoid = voidElements.has(tagName) || namespaceURI !== vocabulary.NS.HTML;
  return !isVoid && place !== undefined && place !== null && place.endTag === undefined;
}
