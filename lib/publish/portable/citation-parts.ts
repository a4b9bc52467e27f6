import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { absolute } from '../../site';
import type { CitationView } from '../../views/source-view';
import { told } from './told';

/** A source in a sentence, as a link to its page, with where it was read if not in the original. */
export function citationParts({ line, href, readIn }: CitationView): ElementContent[] {
  const source = h('a', { href: absolute(href) }, line);
  return readIn === null
    ? [source]
    : told('citation.inCopy', { source, publisher: readIn.publisher, title: readIn.title });
}

/** Sources with the place in each, as a list. */
export function citationList(citations: readonly CitationView[]): ElementContent {
  return h(
    'ul',
    citations.map((citation) =>
      h('li', told('citation.located', { source: citationParts(citation), locator: citation.locator })),
    ),
  );
}
