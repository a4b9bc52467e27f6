import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/**
 * The text of a finished page: the content of the element marked with `textMark`.
 *
 * @throws if the page has no such element
 */
export function textOfPage(html: string): ElementContent[] {
  const text = textIn(fromHtml(html));
  if (text === null)
    throw new Error('The page has no text for feeds. Add textMark to the element that contains its text.');
  return text;
}

/** The marked text within an element, without its asides (`asideMark`); null if nothing is marked. */
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
