import type { Root, RootContent } from 'mdast';
import { isWord } from '../domain/vocabulary';

/** A remark plugin that gives each use of a component the attribute `use`: its index in the list that `parseBody` returns. */
export function remarkUseIndex() {
  return (tree: Root): void => {
    let next = 0;
    const visit = (node: Root | RootContent): void => {
      if (!('children' in node)) return;
      for (const child of node.children) {
        if ((child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement') && isWord(child.name ?? '')) {
          child.attributes.push({ type: 'mdxJsxAttribute', name: 'use', value: String(next) });
          next += 1;
        } else {
          visit(child);
        }
      }
    };
    visit(tree);
  };
}

/**
 * A remark plugin that removes the white space before a reference number: authors may write `<Cite>` on a separate
 * line, but readers see the number directly after the previous word.
 */
export function remarkTightCites() {
  return (tree: Root): void => {
    const visit = (node: Root | RootContent): void => {
      if (!('children' in node)) return;
      node.children.forEach((child, index) => {
        const before = node.children[index - 1];
        if (child.type === 'mdxJsxTextElement' && child.name === 'Cite' && before?.type === 'text')
          before.value = before.value.trimEnd();
        visit(child);
      });
    };
    visit(tree);
  };
}
