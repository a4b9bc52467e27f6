import type { Root, RootContent } from 'mdast';
import { offsetsIn } from '../prose/align';
import { statedNumbers, type StatedNumber } from '../prose/stated-numbers';
import type { TextRange } from '../prose/quotations';
import { plainText } from './headings';
import type { JsxElement } from './parse-use';

/** A paragraph or a heading as a reader reads it, without markup. */
export interface TextBlock {
  /** Its text; a word of the vocabulary, with whatever it holds, is one U+FFFC, but for `<Term>` and `<Corrected>`, whose text is prose. */
  readonly text: string;
  /** Where each character of the text stands in the file, and where the last one ends. */
  readonly offsets: readonly number[];
  /** Whether the whole of it is a quotation. */
  readonly quoted: boolean;
  /** Where in the text what is set as code stands. */
  readonly code: readonly TextRange[];
  /** The numbers that it states as fact. */
  readonly stated: readonly StatedNumber[];
  /** The words of the vocabulary in it that print a number. */
  readonly numbers: readonly NumberInText[];
}

/** A word of the vocabulary that prints a number. */
interface NumberInText {
  /** Where in the text it stands, as one character. */
  readonly at: number;
  readonly word: 'Stat' | 'Claimed' | 'Uncited';
  /** Whether other words than the number begin or end it: nothing beside them is read as a part of the number. */
  readonly isClosed: { readonly before: boolean; readonly after: boolean };
}

/** What stands for a word of the vocabulary. */
const word = '\uFFFC';

/**
 * The text of a document, block by block: what emphasis and links take apart in the file stands together here.
 *
 * @param source the file with its front matter blanked, so that offsets are the file's
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
  const add = (value: string, node: RootContent): void => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'inlineCode') code.push({ start: text.length, end: text.length + value.length });
    text += value;
    offsets.push(...offsetsIn(source, start, value).slice(0, value.length));
  };
  const visit = (node: RootContent): void => {
    if (node.type === 'text' || node.type === 'inlineCode') add(node.value, node);
    else if (node.type === 'break') add('\n', node);
    else if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && !isProse(node)) {
      const number = numberOf(node, text.length);
      if (number !== null) numbers.push(number);
      add(word, node);
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(block);
  const end = offsets.at(-1);
  return {
    text,
    offsets: end === undefined ? [0] : [...offsets, end + 1],
    quoted,
    code,
    stated: statedNumbers(text),
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

/** Whether it is `<Term>` or `<Corrected>`: what stands in one is the author's own, like the words around it. */
function isProse(node: RootContent): boolean {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return false;
  return node.name === 'Term' || node.name === 'Corrected';
}
