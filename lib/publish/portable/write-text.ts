import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Writes text as HTML, with all attributes quoted. */
export function htmlOf(text: Root): string {
  return toHtml(text, { characterReferences: { useNamedReferences: false } });
}

/** Writes text as Markdown: CommonMark with GitHub’s tables. */
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
