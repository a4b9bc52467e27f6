import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { absolute, site } from '../../site';

/** How to convert the text of a page. */
export interface PortableOptions {
  /** The address of the page. */
  readonly page: string;
  /** Link targets to use instead of fragments of the page: for example, the number’s own page instead of the note on the number. */
  readonly fragments: ReadonlyMap<string, string>;
  /** Returns the nodes that replace an element; null to keep the element. */
  readonly instead: (element: Element) => ElementContent[] | null;
}

/**
 * Converts a part of a page for use outside the page: makes addresses absolute, and removes elements that only make sense on the
 * page. `onlyAllowed` decides which tags and attributes remain.
 */
export function toPortableText(nodes: readonly ElementContent[], options: PortableOptions): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    if (node.properties['ariaHidden'] === 'true') return [];
    const instead = options.instead(node);
    if (instead !== null) return instead;
    const children = toPortableText(node.children, options);
    // Outside the page, the number of a source could be read as an exponent or as part of the preceding word, so it is put in brackets.
    if (node.tagName === 'sup') return [{ ...node, children: [text('['), ...children, text(']')] }];
    if (node.tagName === 'dl') return [asList(children)];
    const { href } = node.properties;
    const properties =
      typeof href === 'string' ? { ...node.properties, href: addressOf(href, options) } : node.properties;
    return [{ ...node, properties, children }];
  });
}

/** Converts a description list (`dl`) to a list of `label: value`, because Markdown has no description lists. */
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

function addressOf(href: string, { page, fragments }: PortableOptions): string {
  if (href.startsWith('#')) return absolute(fragments.get(href) ?? `${page}${href}`);
  // A finished page contains addresses on the host, which include the path of the site.
  return href.startsWith('/') ? `${site.origin}${href}` : href;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
