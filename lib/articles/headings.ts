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

/**
 * The document's own headings, each with the fragment that links to it; a repeated text gets a number, and one
 * without words has none: the check refuses it.
 */
export function headingIds(tree: Root): Map<HeadingNode, string> {
  const taken = new Set<string>();
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

/** A remark plugin that gives the compiled headings the ids that the table of contents links to. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    for (const [heading, id] of headingIds(tree)) heading.data = { ...heading.data, hProperties: { id } };
  };
}
