import { html as vocabulary, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Elements that have no end tag (HTML Living Standard 13.1.2). */
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The first element of a body that HTML ends before its end tag, as a link ends where another begins and a paragraph where a box
 * does: browsers show a different page from the one that was written. Parsed as browsers do (parse5, the algorithm of the HTML
 * standard), at about a millisecond a page.
 *
 * @param html as React writes it: every element but the void ones has an end tag
 * @returns the start of its source; null where there is none
 */
export function endedEarly(html: string): string | null {
  const found = firstIn(parseFragment(html, { sourceCodeLocationInfo: true }).childNodes);
  return found === null ? null : html.slice(found, found + 200);
}

/** Where the first such element starts. */
function firstIn(nodes: readonly DefaultTreeAdapterTypes.Node[]): number | null {
  for (const node of nodes) {
    if (!('attrs' in node)) continue;
    const found = isEndedEarly(node) ? (node.sourceCodeLocation?.startOffset ?? null) : firstIn(node.childNodes);
    if (found !== null) return found;
  }
  return null;
}

/** Elements that the parser adds have no place in the source. */
function isEndedEarly({ tagName, namespaceURI, sourceCodeLocation: place }: Element): boolean {
  const needsNone = voids.has(tagName) || namespaceURI !== vocabulary.NS.HTML;
  return !needsNone && place !== undefined && place !== null && place.endTag === undefined;
}
