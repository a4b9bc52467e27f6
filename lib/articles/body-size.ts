import type { Problem } from '../problems/problem';

/** Beyond these, the MDX parser takes seconds, or runs out of stack. */
const longestText = 300_000;
const longestBlock = 10_000;
const deepestNesting = 20;

const marker = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/**
 * Whether a text is small and shallow enough to be parsed in reasonable time.
 *
 * @param text the file with its front matter blanked
 * @returns the problem at the block or line in question, or null
 */
export function bodySizeProblem(file: string, text: string): Problem | null {
  const refuse = (line: number, message: string, hint: string): Problem => ({
    rule: 'mdx/syntax',
    file,
    position: { line, column: 1 },
    message,
    hint,
  });
  if (text.length > longestText) {
    return refuse(1, `The file has ${text.length} characters; ${longestText} are the most.`, 'Split it in two.');
  }
  let blockStart = 1;
  let blockLength = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      blockLength = 0;
      blockStart = index + 2;
      continue;
    }
    blockLength += line.length;
    if (blockLength > longestBlock) {
      return refuse(
        blockStart,
        `A block of more than ${longestBlock} characters.`,
        'Put blank lines between its paragraphs or items.',
      );
    }
    const markers = marker.exec(line)?.[0].replace(/[^>*+\-.)]/g, '').length ?? 0;
    if (markers > deepestNesting) {
      return refuse(
        index + 1,
        `Lists or quotations nested ${markers} deep.`,
        `Nest no more than ${deepestNesting} deep.`,
      );
    }
  }
  return null;
}
