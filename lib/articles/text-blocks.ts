import type { Root, RootContent } from 'mdast';
import { offsetsIn } from '../prose/align';
import { statedNumbers, type StatedNumber } from '../prose/stated-numbers';
import type { TextRange } from '../prose/quotations';
import { plainText } from './headings';
import type { JsxElement } from './parse-use';

/** A paragraph or a heading as readers see it, without markup. */
export interface TextBlock {
  /**
   * The block's text, in which the character U+FFFC stands for each component and its contents. The contents of `<Term>`, `<Corrected>`,
   * `<Finding>` and `<Plain>` are prose, so they are part of the text.
   */
  readonly text: string;
  /** The offset in the file of each character of the text, and of the end of the text. */
  readonly offsets: readonly number[];
  /** Whether the block is in a block quotation (`>`). */
  readonly quoted: boolean;
  /** The ranges of the text that are code. */
  readonly code: readonly TextRange[];
  /** The numbers that the block states as fact. */
  readonly stated: readonly StatedNumber[];
  /** The ranges of text inside `<Term>`, `<Corrected>`, `<Finding>` and `<Plain>`, each with the component's offset in the file. */
  readonly marked: readonly (TextRange & { readonly at: number })[];
  /** The components in the block that print a number. */
  readonly numbers: readonly NumberInText[];
}

/** A component that prints a number. */
interface NumberInText {
  /** The offset of the character that represents the component in the text. */
  readonly at: number;
  readonly word: 'Stat' | 'Claimed' | 'Uncited';
  /**
   * Whether the component prints words before or after its number: `<Claimed>nearly 30%</Claimed>` prints a word before it. Text next to
   * such words cannot change the number that readers see.
   */
  readonly isClosed: { readonly before: boolean; readonly after: boolean };
}

/** The character that represents a component. */
const word = '\uFFFC';

/**
 * Returns the paragraphs and headings of a document as plain text: “It **rose** [again](/a/).” becomes “It rose again.”
 *
 * @param source the file with its front matter blanked, so that offsets are those in the file
 */
export function textBlocksOf(tree: Root, source: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const visit = (node: Root | RootContent, quoted: boolean): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || (node.type !== 'root' && isProse(node)))
      blocks.push(textBlockOf(node, source, quoted));
    else if (node.type !== 'mdxJsxFlowElement' && 'children' in node)
      for (const child of node.children) visit(child, quoted || node.type === 'blockquote');
  };
  visit(tree, false);
  return blocks;
}

function textBlockOf(block: RootContent, source: string, quoted: boolean): TextBlock {
  let text = '';
  const offsets: number[] = [];
  const code: TextRange[] = [];
  const numbers: NumberInText[] = [];
  const marked: (TextRange & { readonly at: number })[] = [];
  const add = (value: string, node: RootContent): void => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'inlineCode') code.push({ start: text.length, end: text.length + value.length });
    text += value;
    offsets.push(...offsetsIn(source, start, value).slice(0, value.length));
  };
  const visit = (node: RootContent): void => {
    if (node.type === 'text' || node.type === 'inlineCode') add(node.value, node);
    else if (node.type === 'break') add('\n', node);
    else if (isElement(node) && !isProse(node)) {
      const number = numberOf(node, text.length);
      if (number !== null) numbers.push(number);
      add(word, node);
    } else if ('children' in node) {
      const start = text.length;
      node.children.forEach(visit);
      if (isElement(node)) marked.push({ start, end: text.length, at: node.position?.start.offset ?? 0 });
    }
  };
  visit(block);
  const end = offsets.at(-1);
  return {
    text,
    offsets: end === undefined ? [0] : [...offsets, end + 1],
    quoted,
    code,
    stated: statedNumbers(text),
    marked,
    numbers,
  };
}

function numberOf(node: JsxElement, at: number): NumberInText | null {
  switch (node.name) {
    case 'Stat':
      return { at, word: 'Stat', isClosed: { before: false, after: false } };
    case 'Claimed':
    case 'Uncited': {
      const text = plainText(node).trim();
      const isClosed = { before: !/^[^\p{L}]*\p{N}/u.test(text), after: !/[\p{N}\p{S}%‰]$/u.test(text) };
      return { at, word: node.name, isClosed };
    }
    default:
      return null;
  }
}

/** Whether the node is `<Term>`, `<Corrected>`, `<Finding>` or `<Plain>`, which contain the author's own prose. */
function isProse(node: RootContent): boolean {
  return isElement(node) && ['Term', 'Corrected', 'Finding', 'Plain'].includes(node.name ?? '');
}

function isElement(node: RootContent): node is JsxElement {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}
