import { fileStart, type Problem } from '../problems/problem';
import type { ContentFile } from './read-content';

interface Limits {
  readonly bytes: number;
  readonly lines: number;
}

/**
 * Limits on the size of a file, above which parsers take too long or overflow the stack. No file that a newsroom writes comes near them.
 */
const limitsOfText: Limits = { bytes: 300_000, lines: 5_000 };
const limitsOfData: Limits = { bytes: 5_000_000, lines: 100_000 };
const longestLine = 20_000;
const deepest = 50;

/** Reports a file that is too large, too long or too deeply nested to be parsed; null if the file can be parsed. */
export function sizeProblem({ path, bytes, text }: ContentFile): Problem | null {
  const isData = path.endsWith('.csv');
  const limits = isData ? limitsOfData : limitsOfText;
  const refuse = (message: string, hint: string, line = 1): Problem => ({
    rule: 'file/size',
    file: path,
    position: { ...fileStart, line },
    message,
    hint,
  });
  if (bytes.length > limits.bytes)
    return refuse(
      `The file is ${kilobytes(bytes.length)}, but the limit is ${kilobytes(limits.bytes)}.`,
      'Split it into two files.',
    );
  const lines = text.split('\n');
  if (lines.length > limits.lines + 1)
    return refuse(`The file has ${lines.length} lines, but the limit is ${limits.lines}.`, 'Split it into two files.');
  const long = lines.findIndex(({ length }) => length > longestLine);
  if (long !== -1) {
    const message = `The line has ${lines[long]?.length ?? 0} characters, but the limit is ${longestLine}.`;
    return refuse(message, 'Break it into shorter lines.', long + 1);
  }
  const deep = path.endsWith('.yml') ? lines.findIndex(isTooDeep()) : -1;
  return deep === -1
    ? null
    : refuse(`Lists or brackets are nested more than ${deepest} levels deep.`, 'Reduce the nesting.', deep + 1);
}

/**
 * Returns a function to call with each line in turn. It returns true for a line in which brackets or lists are nested too deeply. Nested
 * brackets are counted across lines, the dashes of nested lists only within a line.
 */
function isTooDeep(): (line: string) => boolean {
  let open = 0;
  return (line) => {
    for (const [bracket] of line.matchAll(/[[{\]}]/g)) {
      open = '[{'.includes(bracket) ? open + 1 : Math.max(0, open - 1);
      if (open > deepest) return true;
    }
    return (/^ *(?:- +)+/.exec(line)?.[0].replaceAll(' ', '').length ?? 0) > deepest;
  };
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
