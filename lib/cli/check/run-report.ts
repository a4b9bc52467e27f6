import { counted } from '../../domain/counted';
import type { CheckRun } from './watched-check';
import { reportOf, type ReportStyle } from './report';

/** The output of one check run, without leading or trailing line breaks. */
export interface RunReport {
  /** The report in the requested format; null if the check failed. */
  readonly report: string | null;
  /** A message for the person at the terminal, in every format: which files were read and how long the check took, or why it failed. */
  readonly note: string;
}

/** The maximum number of files that a note names. */
const most = 5;

/** Formats the result of a check run. In JSON, the report is on one line. */
export function runReport(run: CheckRun, style: ReportStyle): RunReport {
  if (run.kind === 'failed') {
    const { error } = run;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { report: null, note: `Not checked: ${reason}\nWill retry on the next change.` };
  }
  const { recheck, questions, took, first } = run;
  const { checked, files, parsed } = recheck;
  const read = first ? counted(files.length, 'file') : namesOf(parsed);
  const ending = first ? ' Watching content/; press Ctrl-C to stop.' : '';
  return {
    report: reportOf(checked, files, { ...style, oneLine: true }, questions),
    note: `Read: ${read}, in ${Math.round(took)} ms.${ending}`,
  };
}

function namesOf(files: readonly string[]): string {
  const named = files.slice(0, most).join(', ');
  return files.length > most ? `${named} and ${files.length - most} more` : named;
}
