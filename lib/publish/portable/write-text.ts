import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A text as HTML, every attribute quoted. */
export function htmlOf(text: Root): string {
  return toHtml(text, { characterReferences: { useNamedReferences: false } });
}

/** A text as Markdown: CommonMark with the tables of GitHub. */
export function markdownOf(text: Root): string {
  const tree = toMdast(text, { newlines: false });
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}
