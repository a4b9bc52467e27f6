import { createHash } from 'node:crypto';
import { html as vocabulary, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Elements that have no end tag (HTML Living Standard 13.1.2). */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Finds the first element in a document’s body that HTML parsers close before its end tag. For example, a link ends where another link
 * begins, and a paragraph ends where a block element begins. Browsers then show a different page from the one that was written. The body is
 * parsed as in browsers (with parse5, the algorithm of the HTML standard). Only its tags are parsed, once for each sequence of tags, because
 * words and attributes do not end an element.
 *
 * @param html as React writes it: every element has an end tag, except void elements
 * @returns the first 200 characters of the element as in the source; null if there is no such element
 */
export function endedEarly(html: string): string | null {
  const tags = tagsOf(html);
  const hash = createHash('sha256').update(tags).digest('base64');
  if (wellNested.has(hash)) return null;
  if (firstEndedEarly(tags) !== null) return firstEndedEarly(html);
  wellNested.add(hash);
  return null;
}

/** The hashes of the sequences of tags in which no element ends early. Every second page has the same tags as an earlier page. */
const wellNested = new Set<string>();

function firstEndedEarly(html: string): string | null {
  const found = firstIn(parseFragment(html, { sourceCodeLocationInfo: true }).childNodes);
  return found === null ? null : html.slice(found, found + 200);
}

/** The elements whose content is not parsed for tags. */
const rawText = /(<(script|style|textarea)\b[^>]*>).*?(?=<\/\2>)/gs;

/** Returns the tags of a document without attributes. Each word between tags becomes a letter, because words are not allowed everywhere. */
function tagsOf(html: string): string {
  return html
    .replace(rawText, '$1')
    .replace(/[^\s<][^<]*(?=<|$)|<(\/?[a-z][\w-]*)(?:"[^"]*"|[^">])*?(\/?)>/gi, (_, name?: string, end = '') =>
      name === undefined ? 'w' : `<${name}${end}>`,
    );
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
