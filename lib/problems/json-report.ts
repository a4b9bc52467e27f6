import { z } from 'zod';
import { counted } from '../domain/counted';
import { compareProblems, type Problem, type Question } from './problem';
import { rules, type Rule } from './rules';

const count = z.number().int().min(0);
const place = z.number().int().min(1);

/** How many problems there are, and how many of the numbers in the prose are accounted for. */
export const reportSummary = z.strictObject({
  problems: count.describe('Number of problems.'),
  byRule: z.record(z.string(), count).describe('The number of problems for each broken rule.'),
  figures: count.describe('How many numbers the prose states as facts.'),
  bound: count.describe(
    'How many of these numbers come from a record, are quoted, are attributed, or are marked as uncited.',
  ),
  findings: count.describe('How many findings there are: statements in our own texts about statistics.'),
  hold: count.describe('How many of these findings are true of the data.'),
  exempt: count.describe('How many words that look like a statement about numbers are exempt, with a reason.'),
});
export type ReportSummary = z.infer<typeof reportSummary>;

/** The output of `npm run check -- --format json`. */
export const jsonReport = z.strictObject({
  version: z.literal(1).describe('Version of this format. It changes when a field is removed or changes its meaning.'),
  ok: z.boolean().describe('Whether there are no problems.'),
  summary: reportSummary.describe('The counts.'),
  problems: z
    .array(
      z.strictObject({
        rule: z.string().describe('Which rule is broken.'),
        file: z.string().describe('Path from the project’s root, with forward slashes.'),
        line: place.describe('Counted from 1, including front matter.'),
        column: place.describe('From 1.'),
        length: place.describe('Number of characters to underline.'),
        message: z.string().describe('What is wrong.'),
        hint: z.string().nullable().describe('What to do.'),
      }),
    )
    .describe('Sorted by file and position.'),
  questions: z
    .array(
      z.strictObject({
        file: z.string().describe('Path from the project’s root, with forward slashes.'),
        line: place.describe('Counted from 1.'),
        column: place.describe('From 1.'),
        length: place.describe('Number of characters to underline.'),
        message: z.string().describe('What may be wrong.'),
      }),
    )
    .describe('Changed values that may be wrong, sorted by file and position. They are not problems.'),
});
export type JsonReport = z.infer<typeof jsonReport>;

/** How many numbers the prose states as facts (`figures`), and how many of these are accounted for (`bound`). */
export interface Coverage {
  readonly figures: number;
  readonly bound: number;
  /** How many findings there are. `hold` counts those that are true of the data. */
  readonly findings: number;
  readonly hold: number;
  /** How many words that look like a statement about numbers are exempt: they need no finding. */
  readonly exempt: number;
}

/** Counts problems by rule, in the order of the rules. */
export function summaryOf(problems: readonly Problem[], coverage: Coverage): ReportSummary {
  const counts = new Map<Rule, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => rules.indexOf(a) - rules.indexOf(b));
  return { problems: problems.length, byRule: Object.fromEntries(sorted), ...coverage };
}

/** Formats problems for programs. The report contains everything that the text report does, except the quoted lines. */
export function toJsonReport(
  problems: readonly Problem[],
  coverage: Coverage,
  questions: readonly Question[] = [],
): JsonReport {
  return {
    version: 1,
    ok: problems.length === 0,
    summary: summaryOf(problems, coverage),
    problems: [...problems].sort(compareProblems).map(({ rule, file, position, length, message, hint }) => ({
      rule,
      file,
      line: position.line,
      column: position.column,
      length: Math.max(1, length ?? 1),
      message,
      hint: hint ?? null,
    })),
    questions: questions.map(({ file, position, length, message }) => ({ file, ...position, length, message })),
  };
}

/** Formats the counts as lines of text. */
export function summaryText({ problems, byRule, ...coverage }: ReportSummary): string {
  const rows = Object.entries(byRule).map(([rule, number]) => `  ${String(number).padStart(5)}  ${rule}`);
  return [counted(problems, 'problem'), ...rows, coverageText(coverage)].join('\n');
}

/**
 * Formats the coverage: `12 numbers in prose, 12 accounted for (100%). 3 of 3 findings hold, 1 word exempt.` The percentage is rounded
 * down, so that 100% always means all.
 */
export function coverageText({ figures, bound, findings, hold, exempt }: Coverage): string {
  const share = figures === 0 ? 100 : Math.floor((bound / figures) * 100);
  const numbers = `${counted(figures, 'number in prose', 'numbers in prose')}, ${bound} accounted for (${share}%).`;
  const exemptions = exempt === 0 ? '' : `, ${counted(exempt, 'word')} exempt`;
  return findings + exempt === 0 ? numbers : `${numbers} ${hold} of ${findings} findings hold${exemptions}.`;
}
