import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '../problems/problem';
import { explainSyntaxError } from './syntax-error';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** The most blocks that are set aside: whoever has more mends these first. */
const mostAside = 20;

/**
 * Parses MDX to a tree. The parser stops at the first mistake; the block in which it stands is then set aside, and the
 * rest read without it: what stands there is covered with letters, so that everything else keeps its place.
 *
 * @returns the tree of what could be read, null where nothing could; the text from which it was read, in which what could
 *   not is covered; and a problem for each block that could not
 */
export function parseTree(
  file: string,
  text: string,
): { readonly tree: Root | null; readonly read: string; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  let rest = text;
  while (problems.length < mostAside) {
    try {
      return { tree: parser.parse(rest), read: rest, problems };
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const problem = explainSyntaxError(file, rest, error);
      const { line } = problem.position;
      // A tag that swallows the blocks after it stops the parser at the same place again: then it goes as well.
      const again = problems.some(({ position }) => position.line === line);
      if (!again) problems.push(problem);
      const next = withoutBlocks(rest, [line, ...linesIn(error), ...(again ? [lastTagBefore(rest, line)] : [])]);
      if (next === rest) break;
      rest = next;
    }
  }
  return { tree: null, read: rest, problems };
}

/** The line of the last `<` before a line; that line itself where there is none. */
function lastTagBefore(text: string, line: number): number {
  const before = text.split('\n').slice(0, line - 1);
  const found = before.findLastIndex((one) => one.includes('<'));
  return found === -1 ? line : found + 1;
}

/** The lines that the parser names: where the tags in question stand. */
function linesIn({ reason }: VFileMessage): number[] {
  return [...reason.matchAll(/\((\d+):\d+/g)].map(([, line]) => Number(line));
}

/** Covers the blocks between blank lines in which some lines stand; the signs of a heading stay. */
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
