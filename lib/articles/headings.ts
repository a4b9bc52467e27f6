import type { Heading as HeadingNode, Root, RootContent } from 'mdast';

/** Converts a heading to a URL fragment: “China’s own reasons” becomes `chinas-own-reasons`. */
export function fragment(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The text of a node without its markup. */
export function plainText(node: RootContent | Root): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return '';
  return node.children.map((child) => plainText(child)).join('');
}

/**
 * The ids of other parts of explainer and fact-check pages. A heading that would get one of these ids gets an id with a number instead:
 * `sources-2`.
 */
const idsOfPages = new Set(
  ['balance', 'content', 'contents', 'numbers', 'onward', 'share', 'sources', 'terms'].flatMap((id) => [
    id,
    `${id}-title`,
  ]),
);

/**
 * Returns the headings of a document, each with its id. If headings have the same text, the ids of all but the first end in a number.
 * A heading without words gets an empty id, and the check rejects it.
 */
export function headingIds(tree: Root): Map<HeadingNode, string> {
  const taken = new Set(idsOfPages);
  const ids = new Map<HeadingNode, string>();
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    const text = fragment(plainText(node));
    let id = text;
    for (let count = 2; text !== '' && taken.has(id); count += 1) id = `${text}-${count}`;
    taken.add(id);
    ids.set(node, id);
  }
  return ids;
}

/**
 * If an element's id contains one of these words, the reading modes of browsers (such as Readability in Firefox) assume that the element is
 * not part of the text.
 */
const nonContentWords =
  /-ad-|ad-break|agegate|ai2html|banner|breadcrumbs|com-|combx|comment|community|contact|cover-wrap|disqus|extra|footer|gdpr|header|hidden|legends|masthead|media|menu|meta|outbrain|pager|pagination|popup|promo|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|tags|widget|^hid$/;

/**
 * A class that makes reading modes assume that an element is part of the text. We do not change the id instead, because links use it.
 * Headings whose ids have none of the words above do not need the class. If "share" is a whole word of the id, as in `a-share-of-oats`,
 * reading modes drop the heading in spite of the class.
 */
const partOfText = 'content';

/** A remark plugin that gives the compiled headings the ids to which the table of contents links. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    for (const [heading, id] of headingIds(tree)) {
      const marked = nonContentWords.test(id) ? { className: [partOfText] } : {};
      heading.data = { ...heading.data, hProperties: { id, ...marked } };
    }
  };
}
