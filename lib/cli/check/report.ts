import type { EntryKey } from '../../catalog/references';
import type { ContentFile } from '../../catalog/read-content';
import type { Checked } from '../../check/check-newsroom';
import { collections, kinds } from '../../collections/collections';
import { assertNever } from '../../domain/assert-never';
import { counted } from '../../domain/counted';
import { githubQuestions, githubReport } from '../../problems/github-report';
import { coverageText, summaryOf, summaryText, toJsonReport } from '../../problems/json-report';
import type { Question } from '../../problems/problem';
import { questionsText, textReport } from '../../problems/text-report';
import { contentsOf, contentsText } from './contents';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

export function isFormat(name: string): name is Format {
  return formats.some((format) => format === name);
}

/** How to report the result of a check. */
export interface ReportStyle {
  readonly format: Format;
  /** Whether to print only counts: of problems and, if there are none, of articles, figures and other content. */
  readonly summary: boolean;
  /** Whether to print JSON on one line, so that several reports can be printed one per line. */
  readonly oneLine?: boolean;
}

/**
 * Formats the result of a check as text, JSON or GitHub annotations, without a final line break.
 *
 * @param questions changed values that may be wrong; a summary leaves them out
 */
export function reportOf(
  checked: Checked,
  files: readonly ContentFile[],
  { format, summary, oneLine = false }: ReportStyle,
  questions: readonly Question[] = [],
): string {
  const problems = checked.ok ? [] : checked.problems;
  const { coverage } = checked;
  const contents = checked.ok ? contentsOf(checked.catalog) : null;
  const counts = summaryText(summaryOf(problems, coverage));
  switch (format) {
    case 'text':
      if (summary) return [counts, ...(contents === null ? [] : [contentsText(contents)])].join('\n');
      return [
        ...(questions.length === 0 ? [] : [questionsText(questions, textsOf(files)), '']),
        checked.ok ? goodText(checked) : textReport(problems, textsOf(files)),
        coverageText(coverage),
      ].join('\n');
    case 'json':
      return JSON.stringify(
        summary ? { ...summaryOf(problems, coverage), contents } : toJsonReport(problems, coverage, questions),
        null,
        oneLine ? 0 : 2,
      );
    case 'github': {
      const notice = `::notice title=check::${counted(problems.length, 'problem')}. ${coverageText(coverage).replaceAll('%', '%25')}`;
      if (summary) return notice;
      return [...githubQuestions(questions), ...(checked.ok ? [] : [githubReport(problems)]), notice].join('\n');
    }
    default:
      return assertNever(format);
  }
}

function textsOf(files: readonly ContentFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}

function goodText({ catalog, heldBack, scheduled }: Extract<Checked, { ok: true }>): string {
  const { articles, factChecks, figures, statistics, sources, series } = catalog;
  const waiting = scheduled.length === 0 ? '' : ` (scheduled ${scheduled.length}: ${scheduled.join(', ')})`;
  const kept = heldBack.length === 0 ? '' : `\n${heldBackText(heldBack)}`;
  const counts = [
    `${counted(articles.size, 'article')}${waiting}`,
    counted(factChecks.size, 'fact-check'),
    counted(figures.size, 'figure'),
    counted(statistics.size, 'statistic'),
    `${series.size} series`,
    counted(sources.size, 'source'),
  ];
  return `All good: ${counts.join(', ')}.${kept}`;
}

/**
 * Counts the entries that readers do not see yet: drafts, scheduled content, and entries that only drafts and scheduled content use.
 */
function heldBackText(heldBack: readonly EntryKey[]): string {
  const counts = kinds.flatMap((kind) => {
    const { one, many } = collections[kind].words;
    const count = heldBack.filter((entry) => entry.kind === kind).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  return `Not published today: ${counts.join(', ')} (drafts, scheduled content, and entries used only by these).`;
}
