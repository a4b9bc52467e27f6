import { counted } from '../../domain/counted';
import type { CheckRun } from './watched-check';
import { reportOf, type ReportStyle } from './report';

/** What is printed after a check run, without line breaks at its ends. */
export interface RunReport {
  /** For whoever reads the format that was asked for; null when there is no answer. */
  readonly report: string | null;
  /** How long it took and what was read anew, or what went wrong; for people in every format. */
  readonly note: string;
}

/** The most files that a note names. */
const most = 5;

/** Puts a check run into words: in JSON, one document on one line. */
export function runReport(run: CheckRun, style: ReportStyle): RunReport {
  if (run.kind === 'failed') {
    const { error } = run;
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { report: null, note: `Not checked: ${said}\nWill retry on the next change.` };
  }
  const { recheck, took, first } = run;
  const { checked, files, parsed } = recheck;
  const read = first ? counted(files.length, 'file') : namesOf(parsed);
  const ending = first ? ' Watching content/; press Ctrl-C to stop.' : '';
  return {
    report: reportOf(checked, files, { ...style, oneLine: true }),
    note: `Read again: ${read}, in ${Math.round(took)} ms.${ending}`,
  };
}

function namesOf(files: readonly string[]): string {
  const named = files.slice(0, most).join(', ');
  return files.length > most ? `${named} and ${files.length - most} more` : named;
}
