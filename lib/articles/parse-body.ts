import type { Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Body, Heading, Word, WordUse } from '../domain/vocabulary';
import { fileStart, type Position, type Problem } from '../problems/problem';
import { bodySizeProblem } from './body-size';
import { headingIds, plainText } from './headings';
import { explainSyntaxError } from './syntax-error';
import { passagesOf, type Passage } from './passages';
import { parseUse, type JsxElement } from './parse-use';
import { refuseNode } from './refuse-node';

/** A use of a word with its place in the file. */
export interface LocatedUse {
  readonly use: WordUse;
  readonly position: Position;
  /** Where its text stands; as offsets into the file, for fixes. */
  readonly textRange: { readonly start: number; readonly end: number; readonly position: Position } | null;
  /** Where each attribute stands; the word itself for one that is not there. */
  readonly attribute: (name: string) => Position;
}

export interface ParsedBody {
  readonly body: Body;
  readonly uses: readonly LocatedUse[];
  /** The paragraphs and headings as plain text, with the place of every character. */
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/**
 * Reads MDX as data: which words are used where, headings, length. Nothing is compiled or run, and whatever is not
 * text, a known word or plain markdown is a problem at its place.
 *
 * @param text the file with its front matter blanked, so that positions are the file's
 * @param allowed the words that this kind of document may use
 */
export function parseBody(file: string, text: string, allowed: readonly Word[]): ParsedBody {
  const problems: Problem[] = [];
  const tooBig = bodySizeProblem(file, text);
  if (tooBig !== null) problems.push(tooBig);
  const tree = tooBig === null ? parseTree(file, text, problems) : null;
  if (tree === null) return { body: { uses: [], headings: [], wordCount: 0 }, uses: [], passages: [], problems };

  const uses: LocatedUse[] = [];
  walk(tree, (node, parent) => {
    if (node.type === 'heading' && parent.type !== 'root') {
      const hint = 'Put it on a line of its own, outside lists and quotations.';
      problems.push({
        rule: 'mdx/heading',
        file,
        position: startOf(node),
        message: 'A heading inside something else.',
        hint,
      });
    }
    const refusal = refuseNode(node);
    if (refusal !== null) {
      problems.push({ ...refusal, file, position: startOf(node) });
      return false;
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return true;
    const parsed = parseUse(file, node, allowed);
    problems.push(...parsed.problems);
    if (parsed.use !== null) uses.push(locate(node, parsed.use));
    return false;
  });

  const headings = readHeadings(file, tree, problems);
  const wordCount = plainText(tree)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (wordCount === 0 && problems.length === 0) {
    problems.push({
      rule: 'mdx/syntax',
      file,
      position: fileStart,
      message: 'There is no text below the front matter.',
      hint: 'Write it under the second line of three hyphens.',
    });
  }
  return {
    body: { uses: uses.map(({ use }) => use), headings, wordCount },
    uses,
    passages: passagesOf(tree, text),
    problems,
  };
}

function parseTree(file: string, text: string, problems: Problem[]): Root | null {
  try {
    return parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    problems.push(explainSyntaxError(file, text, error));
    return null;
  }
}

function readHeadings(file: string, tree: Root, problems: Problem[]): Heading[] {
  const headings: Heading[] = [];
  let last = 1;
  for (const [node, id] of headingIds(tree)) {
    const refuse = (message: string, hint: string) =>
      problems.push({ rule: 'mdx/heading', file, position: startOf(node), message, hint });
    if (id === '') refuse('This heading has no text.', 'Write its words, or delete it.');
    else if (node.depth === 1) refuse('A level-one heading: the title is already one.', 'Begin with ##.');
    else if (node.depth > 3 || node.depth > last + 1)
      refuse(
        `A level-${node.depth} heading ${last === 1 ? 'right under the title' : `after level ${last}`}.`,
        'Use ## and, below it, ###.',
      );
    else headings.push({ depth: node.depth === 2 ? 2 : 3, text: plainText(node), id });
    last = node.depth;
  }
  return headings;
}

/** Depth first; `visit` says whether to go into the node's children. */
function walk(node: Root | RootContent, visit: (node: RootContent, parent: Root | RootContent) => boolean): void {
  if (!('children' in node)) return;
  for (const child of node.children) if (visit(child, node)) walk(child, visit);
}

function startOf(node: RootContent): Position {
  if (node.position === undefined) return fileStart;
  const { line, column } = node.position.start;
  return { line, column };
}

function locate(node: JsxElement, use: WordUse): LocatedUse {
  const position = startOf(node);
  return {
    use,
    position,
    textRange: textRangeOf(node),
    attribute: (name) => {
      const found = node.attributes.find(
        (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
      );
      return found?.position?.start ?? position;
    },
  };
}

function textRangeOf(node: JsxElement): LocatedUse['textRange'] {
  const [first] = node.children;
  const text = first?.type === 'paragraph' ? first.children[0] : first;
  if (text === undefined) return null;
  const start = text.position?.start.offset;
  const end = text.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end, position: startOf(text) };
}
