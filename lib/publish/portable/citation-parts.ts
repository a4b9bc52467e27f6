import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { absolute } from '../../site';
import type { CitationView } from '../../views/source-view';
import { messageNodes } from './message-nodes';

/** Writes a source for use in a sentence: a link to its page and, if we did not read the original, the copy that we read. */
export function citationParts({ line, href, readIn }: CitationView): ElementContent[] {
  const source = h('a', { href: absolute(href) }, line);
  return readIn === null
    ? [source]
    : messageNodes('citation.inCopy', { source, publisher: readIn.publisher, title: readIn.title });
}

/** A list of sources, each with the table, page or section that is cited. */
export function citationList(citations: readonly CitationView[]): ElementContent {
  return h(
    'ul',
    citations.map((citation) =>
      h('li', messageNodes('citation.located', { source: citationParts(citation), locator: citation.locator })),
    ),
  );
}
