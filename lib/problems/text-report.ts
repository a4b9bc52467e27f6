import { counted } from '../domain/counted';
import { compareProblems, type Problem, type Question } from './problem';
import { repeatsText, groupRepeats, type ProblemGroup } from './repeats';

/**
 * Formats problems as a compiler does: the position, the quoted line with the error underlined, what is wrong and what to do. A repeated
 * problem is printed once, but the count includes every repeat.
 *
 * @param sources the contents of the files, for quoting lines; a file that could not be read is not quoted
 */
export function textReport(problems: readonly Problem[], sources: ReadonlyMap<string, string>): string {
  const sorted = [...problems].sort(compareProblems);
  const answers = groupRepeats(sorted);
  const blocks = answers.map((answer) => printable(describe(answer, sources.get(answer.problem.file))));
  const files = new Set(sorted.map((problem) => problem.file)).size;
  const repeats = sorted.length - answers.length;
  const repeatsNote = repeats === 0 ? '' : ` ${counted(repeats, 'is a repeat', 'are repeats')} of those above.`;
  return `${blocks.join('\n\n')}\n\n${counted(sorted.length, 'problem')} in ${counted(files, 'file')}.${repeatsNote}`;
}

/** Formats questions in the same way as problems. */
export function questionsText(questions: readonly Question[], sources: ReadonlyMap<string, string>): string {
  const blocks = questions.map((question) =>
    printable([...placeLines('question', question, sources.get(question.file)), `  ${question.message}`].join('\n')),
  );
  const end = questions.length === 1 ? 'Is it right?' : 'Are they right?';
  return `${blocks.join('\n\n')}\n\n${counted(questions.length, 'question')} about changed data. ${end} If so, commit the data.`;
}

function describe({ problem, repeats }: ProblemGroup, source: string | undefined): string {
  const lines = placeLines(`error[${problem.rule}]`, problem, source);
  lines.push(`  ${problem.message}`);
  if (problem.hint !== undefined) lines.push(`  help: ${problem.hint}`);
  if (repeats.length > 0) lines.push(`  again: ${repeatsText(repeats)}`);
  return lines.join('\n');
}

/** Formats the position of a problem or question, and the line there with the relevant words underlined. */
function placeLines(
  is: string,
  { file, position: { line, column }, length }: Pick<Problem, 'file' | 'position' | 'length'>,
  source: string | undefined,
): string[] {
  const lines = [`${is} ${file}:${line}:${column}`];
  const quoted = source?.split(/\r?\n/)[line - 1];
  // Font and image files are not readable text, so their lines are not quoted.
  const isBinary = /\.(?:woff2?|ttf|otf|png|jpe?g|gif|webp|avif|ico|xlsx|zip|pdf)$/i.test(file);
  if (quoted !== undefined && quoted.trim() !== '' && !isBinary)
    lines.push(...codeFrame(quoted, line, column, length ?? 1));
  return lines;
}

/**
 * Replaces control characters, which could move a terminal’s cursor, with a visible character. Replaces tabs, which
 * would shift the underline, with spaces.
 */
function printable(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
      '\uFFFD',
    );
}

const widest = 110;

function codeFrame(text: string, line: number, column: number, length: number): string[] {
  const gutter = `  ${line} | `;
  const start = column > widest - 20 ? column - 40 : 0;
  const prefix = start > 0 ? '…' : '';
  const shown = text.slice(start, start + widest);
  const suffix = text.length > start + widest ? '…' : '';
  const indent = ' '.repeat(gutter.length + prefix.length + column - 1 - start);
  const carets = '^'.repeat(Math.max(1, Math.min(length, start + widest - column + 1)));
  return [`${gutter}${prefix}${shown}${suffix}`, `${indent}${carets}`];
}
