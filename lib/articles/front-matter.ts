import { fileStart, type Problem } from '../problems/problem';

const spaced = 'There is a space before or after the three hyphens.';
const fenceHint = 'Write only three hyphens on this line: ---';

export interface SplitDocument {
  /**
   * The YAML between the fences, with a line break in place of the opening fence, so that lines keep their numbers.
   */
  readonly frontMatter: string;
  /** The whole text, with everything up to the closing fence blanked, so that positions are those in the file. */
  readonly body: string;
}

/**
 * Separates the front matter from the body. Only a bare `---` is a fence: with a word after it, some parsers would run the front matter as
 * code.
 *
 * @returns the two parts, or the problem
 */
export function splitFrontMatter(file: string, text: string): SplitDocument | Problem {
  const lines = text.split('\n');
  const problem = (line: number, message: string, hint: string): Problem => ({
    rule: 'front/fence',
    file,
    position: { line, column: 1 },
    message,
    hint,
  });
  if (isFence(lines[0])) {
    const closing = lines.findIndex((line, index) => index > 0 && isFence(line));
    if (closing === -1) {
      const almost = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
      if (almost !== -1) return problem(almost + 1, spaced, fenceHint);
      return problem(
        1,
        'The front matter that starts here is never closed.',
        'Add a line of three hyphens, ---, after the last field.',
      );
    }
    const blank = lines.map((line, index) => (index <= closing ? ' '.repeat(line.length) : line));
    return { frontMatter: `\n${lines.slice(1, closing).join('\n')}\n`, body: blank.join('\n') };
  }
  const received = lines[0]?.trim() ?? '';
  if (received === '---') return problem(fileStart.line, spaced, fenceHint);
  if (received.startsWith('---')) return problem(fileStart.line, `The first line is "${received}".`, fenceHint);
  return problem(
    fileStart.line,
    text.trim() === '' ? 'The file is empty.' : 'The file does not start with front matter.',
    'Write --- on the first line, then the fields, then --- again.',
  );
}

function isFence(line: string | undefined): boolean {
  return line?.replace(/\r$/, '') === '---';
}
