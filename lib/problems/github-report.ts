import { compareProblems, type Problem, type Question } from './problem';
import { repeatsText, groupRepeats } from './repeats';

/**
 * Formats problems as workflow commands, so that GitHub Actions shows each problem next to its line. A repeated problem is reported only
 * where it first occurs. Text is escaped as the runner expects: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function githubReport(problems: readonly Problem[]): string {
  return groupRepeats([...problems].sort(compareProblems))
    .map(({ problem: { rule, file, position, length, message, hint }, repeats }) => {
      const properties = {
        file,
        line: position.line,
        col: position.column,
        endColumn: position.column + Math.max(1, length ?? 1),
        title: rule,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      const repeated = repeats.length === 0 ? [] : [repeatsText(repeats)];
      return `::error ${list.join(',')}::${escapeData([message, ...(hint === undefined ? [] : [hint]), ...repeated].join('\n'))}`;
    })
    .join('\n');
}

/** Formats questions as notices next to their lines. */
export function githubQuestions(questions: readonly Question[]): string[] {
  return questions.map(({ file, position: { line, column }, length, message }) => {
    const place = `file=${escapeProperty(file)},line=${line},col=${column},endColumn=${column + length}`;
    return `::notice ${place},title=question::${escapeData(message)}`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
