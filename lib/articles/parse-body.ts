import type { Root, RootContent } from 'mdast';
import type { Body, Heading, Word, WordUse } from '../domain/vocabulary';
import { fileStart, type Fix, type Position, type Problem } from '../problems/problem';
import { bodySizeProblem } from './body-size';
import { straightenQuotes } from './curly-quotes';
import { findingSentences } from './finding-sentences';
import { headingIds, plainText } from './headings';
import { parseTree } from './parse-tree';
import { parseUse, type JsxElement } from './parse-use';
import { textBlocksOf, type TextBlock } from './text-blocks';
import { refuseNode } from './refuse-node';
import { straySigns } from './stray-signs';
import { touchingSigns } from './touching-signs';

/** A use of a component, with its position in the file. */
export interface LocatedUse {
  readonly use: WordUse;
  readonly position: Position;
  /** The offset of the start of the component in the file. */
  readonly at: number;
  /** The position of the text between the tags, and its offsets in the file; null if there is no text. */
  readonly textRange: { readonly start: number; readonly end: number; readonly position: Position } | null;
  /** Returns the position of an attribute or, if the component lacks the attribute, the position of the component. */
  readonly attribute: (name: string) => Position;
}

/** A link, with its position in the file. */
interface LocatedLink {
  readonly url: string;
  readonly position: Position;
}

export interface ParsedBody {
  readonly body: Body;
  readonly uses: readonly LocatedUse[];
  /** Valid links, in document order. */
  readonly links: readonly LocatedLink[];
  /** The paragraphs and headings as plain text, with the position of every character. */
  readonly blocks: readonly TextBlock[];
  readonly problems: readonly Problem[];
  /** Edits that fix some of the problems. */
  readonly fixes: readonly Fix[];
}

/**
 * Parses MDX as data: the uses of components, the headings and the number of words. Compiles and runs nothing. Anything except text, known
 * components and plain Markdown is reported as a problem, with its position.
 *
 * @param text the file with its front matter blanked, so that positions are those in the file
 * @param allowed the components that this kind of document may use
 */
export function parseBody(file: string, text: string, allowed: readonly Word[]): ParsedBody {
  const tooBig = bodySizeProblem(file, text);
  if (tooBig !== null) return { ...nothing, problems: [tooBig] };
  const straight = straightenQuotes(file, text);
  const { tree, read, problems: syntax } = parseTree(file, straight.text);
  const problems = [...straight.problems, ...syntax];
  const { fixes } = straight;
  if (tree === null) return { ...nothing, problems, fixes };

  const uses: LocatedUse[] = [];
  const links: LocatedLink[] = [];
  walk(tree, (node, parent) => {
    if (node.type === 'heading' && parent.type !== 'root') {
      const hint = 'Put it on a line of its own, outside lists and quotations.';
      problems.push({
        rule: 'mdx/heading',
        file,
        position: startOf(node),
        message: 'This heading is inside another block.',
        hint,
      });
    }
    const refusal = refuseNode(node);
    if (refusal !== null) {
      problems.push({ ...refusal, file, position: startOf(node) });
      return false;
    }
    if (node.type === 'link') links.push({ url: node.url, position: startOf(node) });
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return true;
    const parsed = parseUse(file, node, allowed);
    problems.push(...parsed.problems);
    if (parsed.use !== null) uses.push(locate(node, parsed.use));
    return false;
  });

  problems.push(...straySigns(file, tree, read));
  const blocks = textBlocksOf(tree, text);
  problems.push(...touchingSigns(file, blocks, text));
  const headings = readHeadings(file, tree, problems);
  const wordCount = tree.children
    .map((block) => plainText(block))
    .join('\n')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (wordCount === 0 && problems.length === 0) {
    problems.push({
      rule: 'mdx/syntax',
      file,
      position: fileStart,
      message: 'There is no text below the front matter.',
      hint: 'Write the text below the second line of three hyphens.',
    });
  }
  return {
    body: {
      uses: uses.map(({ use }) => use),
      links: links.map(({ url }) => url),
      headings,
      wordCount,
      findings: findingSentences(blocks, uses),
    },
    uses,
    links,
    blocks,
    problems,
    fixes,
  };
}

const nothing = {
  body: { uses: [], links: [], headings: [], wordCount: 0, findings: [] },
  uses: [],
  links: [],
  blocks: [],
  fixes: [],
} as const satisfies Omit<ParsedBody, 'problems'>;

function readHeadings(file: string, tree: Root, problems: Problem[]): Heading[] {
  const headings: Heading[] = [];
  let last = 1;
  for (const [node, id] of headingIds(tree)) {
    const refuse = (message: string, hint: string) =>
      problems.push({ rule: 'mdx/heading', file, position: startOf(node), message, hint });
    if (id === '') refuse('This heading has no text.', 'Write its text, or delete it.');
    else if (node.depth === 1)
      refuse('This is a level-one heading, which is reserved for the title.', 'Start it with ##.');
    else if (node.depth > 3 || node.depth > last + 1)
      refuse(
        `A level-${node.depth} heading must not follow ${last === 1 ? 'the title' : `a level-${last} heading`}.`,
        'Use ## for sections and ### below them.',
      );
    else headings.push({ depth: node.depth === 2 ? 2 : 3, text: plainText(node), id });
    last = node.depth;
  }
  return headings;
}

/** Visits nodes depth first; `visit` returns whether to visit the node's children. */
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
    at: node.position?.start.offset ?? 0,
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
