import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { absolute, site } from '../../site';

/** How to convert the text of a page. */
export interface Taking {
  /** The address of the page. */
  readonly page: string;
  /** Better link targets for fragments of the page: the note on a number becomes the number’s own page. */
  readonly fragments: ReadonlyMap<string, string>;
  /** Replaces an element; null keeps it. */
  readonly instead: (element: Element) => ElementContent[] | null;
}

/**
 * A part of a page for use elsewhere: with absolute addresses, and without what only makes sense to see on the page. It does not
 * decide which tags and attributes are allowed.
 */
export function takeText(nodes: readonly ElementContent[], taking: Taking): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    if (node.properties['ariaHidden'] === 'true') return [];
    const instead = taking.instead(node);
    if (instead !== null) return instead;
    const children = takeText(node.children, taking);
    // Outside the page the number of a source may not be raised, and would read as an exponent or part of the word.
    if (node.tagName === 'sup') return [{ ...node, children: [text('['), ...children, text(']')] }];
    if (node.tagName === 'dl') return [asList(children)];
    const { href } = node.properties;
    const properties =
      typeof href === 'string' ? { ...node.properties, href: addressOf(href, taking) } : node.properties;
    return [{ ...node, properties, children }];
  });
}

/** Pairs of label and value as a list, because Markdown has nothing for such pairs: `Whose: hers`. */
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
  // The addresses in a finished page are those on its host.
  return href.startsWith('/') ? `${site.origin}${href}` : href;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
