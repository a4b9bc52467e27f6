import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { absolute, site } from '../../site';

/** How a text is taken out of its page. */
export interface Taking {
  /** The address of the page. */
  readonly page: string;
  /** Where a fragment of the page leads elsewhere: the note on a number to the number's own page. */
  readonly fragments: ReadonlyMap<string, string>;
  /** What stands in the place of an element; null for itself. */
  readonly instead: (element: Element) => ElementContent[] | null;
}

/**
 * A stretch of a page as it can be read elsewhere: with absolute addresses and without what is for eyes on the page alone.
 * What tags and attributes may be in it is not decided here.
 */
export function takeText(nodes: readonly ElementContent[], taking: Taking): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    if (node.properties['ariaHidden'] === 'true') return [];
    const instead = taking.instead(node);
    if (instead !== null) return instead;
    const children = takeText(node.children, taking);
    // The number of a source would read as an exponent, or as part of the word, where it cannot be raised.
    if (node.tagName === 'sup') return [{ ...node, children: [text('['), ...children, text(']')] }];
    if (node.tagName === 'dl') return [asList(children)];
    const { href } = node.properties;
    const properties =
      typeof href === 'string' ? { ...node.properties, href: addressOf(href, taking) } : node.properties;
    return [{ ...node, properties, children }];
  });
}

/** Words with what they are as a list, since Markdown has nothing for such pairs: `Whose: hers`. */
function asList(children: readonly ElementContent[]): ElementContent {
  const parts = children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]));
  return h(
    'ul',
    parts.flatMap((part, index) => {
      if (!isElement(part, 'dt')) return [];
      const meaning = parts.slice(index + 1).find((other) => isElement(other, 'dd'));
      return [h('li', [...part.children, ': ', ...(meaning?.type === 'element' ? meaning.children : [])])];
    }),
  );
}

function isElement(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

function addressOf(href: string, { page, fragments }: Taking): string {
  if (href.startsWith('#')) return absolute(fragments.get(href) ?? `${page}${href}`);
  // A finished page has addresses on its host.
  return href.startsWith('/') ? `${site.origin}${href}` : href;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
