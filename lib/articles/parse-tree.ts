import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '../problems/problem';
import { explainSyntaxError } from './syntax-error';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** The maximum number of errors to report at once. If there are more, authors must fix these first. */
const mostHiddenErrors = 20;

/**
 * Parses MDX into a tree. The parser stops at the first error. This function then replaces the words of the invalid block with x (“One
 * line” becomes “xxx xxxx”), so that all other text keeps its position, and parses again.
 *
 * @returns the tree, or null if the text cannot be parsed even then; the parsed text, with x in place of the words of invalid blocks; and
 * the problems
 */
export function parseTree(
  file: string,
  text: string,
): { readonly tree: Root | null; readonly read: string; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  let rest = text;
  while (problems.length < mostHiddenErrors) {
    try {
      return { tree: parser.parse(rest), read: rest, problems };
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const problem = explainSyntaxError(file, rest, error);
      const { line } = problem.position;
      // If an unclosed tag swallows the next blocks, the parser stops at the same position again. The words of the block with the tag are
      // then replaced too.
      const isRepeated = problems.some(({ position }) => position.line === line);
      if (!isRepeated) problems.push(problem);
      const next = withoutBlocks(rest, [line, ...linesIn(error), ...(isRepeated ? [lastTagBefore(rest, line)] : [])]);
      if (next === rest) break;
      rest = next;
    }
  }
  return { tree: null, read: rest, problems };
}

/** The number of the last line above `line` that contains a `<`; `line` itself if there is none. */
function lastTagBefore(text: string, line: number): number {
  const before = text.split('\n').slice(0, line - 1);
  const found = before.findLastIndex((one) => one.includes('<'));
  return found === -1 ? line : found + 1;
}

/** The numbers of the lines that the parser's message mentions: the lines of the tags that caused the error. */
function linesIn({ reason }: VFileMessage): number[] {
  return [...reason.matchAll(/\((\d+):\d+/g)].map(([, line]) => Number(line));
}

/**
 * Replaces with x each character, except white space and # signs, of the blocks that contain the given lines. A block ends at a blank line.
 */
function withoutBlocks(text: string, marked: readonly number[]): string {
  const lines = text.split('\n');
  const isBlank = (index: number): boolean => (lines[index] ?? '').trim() === '';
  for (const line of marked) {
    let start = line - 1;
    while (start > 0 && !isBlank(start - 1)) start -= 1;
    for (let index = start; index < lines.length && !(index >= line && isBlank(index)); index += 1)
      lines[index] = (lines[index] ?? '').replace(/[^\s#]/g, 'x');
  }
  return lines.join('\n');
}
