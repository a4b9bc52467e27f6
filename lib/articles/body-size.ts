import type { Problem } from '../problems/problem';

/** The limits above which the MDX parser takes seconds, or overflows the stack. */
const longestBlock = 10_000;
const deepestMarkers = 20;
const deepestNesting = 50;
const mostSigns = 200;

const marker = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/**
 * Checks that a document is small and shallow enough to be parsed in reasonable time.
 *
 * @param text the file with its front matter blanked
 * @returns the first problem, at the line that causes it or at the start of the block that causes it; null if there is none
 */
export function bodySizeProblem(file: string, text: string): Problem | null {
  const refuse = (line: number, message: string, hint: string): Problem => ({
    rule: 'file/size',
    file,
    position: { line, column: 1 },
    message,
    hint,
  });
  let tags = 0;
  let block = { start: 1, length: 0, brackets: 0, signs: 0 };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      block = { start: index + 2, length: 0, brackets: 0, signs: 0 };
      continue;
    }
    block.length += line.length;
    if (block.length > longestBlock)
      return refuse(
        block.start,
        `This block is longer than ${longestBlock} characters.`,
        'Add blank lines between its paragraphs or list items.',
      );
    const markers = marker.exec(line)?.[0].replace(/[^>*+\-.)]/g, '').length ?? 0;
    if (markers > deepestMarkers)
      return refuse(
        index + 1,
        `Lists or quotations are nested ${markers} levels deep.`,
        `Use at most ${deepestMarkers} levels.`,
      );
    for (const [sign] of line.matchAll(/[[\](){}]|<\/|\/>|<[A-Za-z>]|[*_`]/g)) {
      if ('[({'.includes(sign)) block.brackets += 1;
      else if ('])}'.includes(sign)) block.brackets = Math.max(0, block.brackets - 1);
      else if (sign === '</' || sign === '/>') tags = Math.max(0, tags - 1);
      else if (sign.startsWith('<')) tags += 1;
      else block.signs += 1;
    }
    if (block.brackets > deepestNesting || tags > deepestNesting)
      return refuse(
        index + 1,
        `Brackets or components are nested more than ${deepestNesting} levels deep.`,
        'Close them, or reduce the nesting.',
      );
    if (block.signs > mostSigns)
      return refuse(
        block.start,
        `This block has more than ${mostSigns} asterisks, underscores and backticks.`,
        'Use less emphasis, or add blank lines between its paragraphs.',
      );
  }
  return null;
}
