import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/**
 * The text of a finished page: what stands in the element that is marked as it (`textMark`).
 *
 * @throws when a page has none
 */
export function textOfPage(html: string): ElementContent[] {
  const text = textIn(fromHtml(html));
  if (text === null) throw new Error('A page that goes into a feed has no text that is marked as such.');
  return text;
}

/** The text that is marked in an element, without what is marked as standing beside it (`asideMark`); null where none is. */
export function textIn({ children }: Root | Element): ElementContent[] | null {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const found = child.properties['dataText'] === undefined ? textIn(child) : child.children;
    if (found !== null) return found.filter(isText);
  }
  return null;
}

function isText(content: ElementContent): boolean {
  return content.type !== 'element' || content.properties['dataAside'] === undefined;
}
