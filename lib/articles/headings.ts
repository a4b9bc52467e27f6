import type { Heading as HeadingNode, Root, RootContent } from 'mdast';

/** The words of a heading as a fragment: lower-case, hyphens for everything that is neither letter nor digit. */
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

/** The ids that explainers and fact-checks use for their own parts. A heading with such a text gets a number. */
const idsOfPages = new Set(
  ['balance', 'content', 'contents', 'numbers', 'onward', 'share', 'sources', 'terms'].flatMap((id) => [
    id,
    `${id}-title`,
  ]),
);

/**
 * The document's own headings, each with the fragment that links to it; a repeated text gets a number, and one
 * without words has none: the check refuses it.
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

/** Words by which reading modes (Readability, in Firefox and others) take an element with such an id for no part of the text. */
const takenForOthers =
  /-ad-|ad-break|agegate|ai2html|banner|breadcrumbs|com-|combx|comment|community|contact|cover-wrap|disqus|extra|footer|gdpr|header|hidden|legends|masthead|media|menu|meta|outbrain|pager|pagination|popup|promo|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|tags|widget|^hid$/;

/**
 * A class that says to them that it is part of it. The id stays, for it is linked to; other headings need none. Where "share" is a word of
 * the id, no class helps.
 */
const partOfText = 'content';

/** A remark plugin that gives the compiled headings the ids that the table of contents links to. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    for (const [heading, id] of headingIds(tree)) {
      const marked = takenForOthers.test(id) ? { className: [partOfText] } : {};
      heading.data = { ...heading.data, hProperties: { id, ...marked } };
    }
  };
}
