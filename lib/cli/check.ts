import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent, readFileNow } from '../catalog/read-content';
import { applyFixes, checkNewsroom } from '../check/check-newsroom';
import { didYouMean } from '../problems/nearest';
import { answerCall, readArguments } from './arguments';
import { runReport } from './check/run-report';
import { fixLines } from './check/fix-lines';
import { formats, isFormat, reportOf, type ReportStyle } from './check/report';
import { questionsSinceCommit } from '../impact/questions-since-commit';
import { safeNumberFixes } from '../impact/safe-fixes';
import { withPublished } from '../archive/with-published';
import { watchCheck } from './check/watched-check';
import { UsageError } from '../system/usage-error';
import { editionToday, givenDay } from '../system/edition';
import { endWithParent } from '../system/end-with-parent.mjs';
import { createIncrementalCheck } from '../check/incremental-check';
import { requireProject } from '../system/project-folder';
import { watchContent } from '../dev/watch-content';

const usage = `Usage: npm run check -- [--fix [--trust-records] | --watch] [--format text|json|github] [--summary] [--date DAY]
       [--root DIR]

Reports every problem in the content, where it is and how to fix it. Content without problems is also compared with what was
published before. The check also asks about values that were changed since the last commit and are far off the values before
and after them; these questions are not problems.

  --fix             fixes problems that have only one solution: numbers in the prose, curly quotes in tags, the first hash of a
                    series; leaves a number as it is if the words around it might not be true
  --trust-records   with --fix, also writes numbers whose record has changed since the last commit; without it, --fix leaves
                    them as they are, because the mistake may be in the record
  --watch           checks again after every change, until Ctrl-C; with JSON, prints one document per line
  --format F        text for people (the default), json for programs, github for annotations on pull requests
  --summary         prints only the number of problems, and counts of the content
  --date DAY        checks as of a day, such as 2026-11-21: due reviews and expired statistics are problems too, and articles
                    dated later are scheduled; without it, articles dated after today are scheduled
  --root DIR        the folder of the project, if it is not the current one
  --help            prints this text

Exit code 0: no problems, or the watch has ended; 1: problems; 2: invalid arguments.`;

/** `npm run check`; see `--help`. */
async function main(): Promise<number> {
  const options = {
    fix: { type: 'boolean', default: false },
    'trust-records': { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    summary: { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
    date: { type: 'string' },
  } as const;
  const read = readArguments(process.argv.slice(2), options, usage);
  if (read.kind !== 'read') return answerCall(read, usage);
  const { values } = read;
  const { format } = values;
  if (!isFormat(format)) {
    console.error(`There is no format "${format}". ${didYouMean(format, formats, 'formats')}`);
    return 2;
  }
  try {
    return await checkProject({ ...values, format, trustRecords: values['trust-records'] }, givenDay(values.date));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

interface CheckOptions extends ReportStyle {
  readonly fix: boolean;
  readonly trustRecords: boolean;
  readonly watch: boolean;
  readonly root: string;
}

/** @param on the date given on the command line; if null, the check is as of today and does not report due reviews */
async function checkProject(values: CheckOptions, on: string | null): Promise<number> {
  const { root, format, summary } = values;
  requireProject(root);
  const edition = on ?? (await editionToday(root));
  if (values.trustRecords && !values.fix) {
    console.error('--trust-records applies only to --fix: run npm run check -- --fix --trust-records.');
    return 2;
  }
  if (values.watch && values.fix) {
    console.error(
      '--fix and --watch cannot be combined. Run --fix in a second terminal; --watch will notice the changed files.',
    );
    return 2;
  }
  if (values.watch) {
    await watchUntilEnded(root, { format, summary }, { date: on, edition });
    return 0;
  }
  let files = await readContent(root);
  let checked = checkNewsroom(files, on, edition);
  if (values.fix && !checked.ok) {
    const numbers = await safeNumberFixes(root, files, checked, values.trustRecords);
    const fixes = [...checked.fixes, ...numbers.safe];
    const fixed = applyFixes(files, fixes);
    await Promise.all([...fixed].map(([path, text]) => writeFile(join(root, path), text)));
    for (const line of fixLines(fixes, [...fixed.keys()], numbers)) console.error(line);
    if (fixed.size > 0) {
      files = await readContent(root);
      checked = checkNewsroom(files, on, edition);
    }
  }
  const whole = await withPublished(root, files, { checked, on: edition });
  const questions = await questionsSinceCommit(root, whole.checked.parsed, files);
  const report = reportOf(whole.checked, whole.files, { format, summary }, questions);
  // Machine-readable reports always go to stdout, even if there are problems.
  if (whole.checked.ok || format !== 'text') console.log(report);
  else console.error(report);
  if (whole.note !== null && format === 'text') console.log(whole.note);
  return whole.checked.ok ? 0 : 1;
}

async function watchUntilEnded(
  root: string,
  style: ReportStyle,
  days: { date: string | null; edition: string },
): Promise<void> {
  endWithParent();
  const ended = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
  });
  const { close } = await watchCheck({
    watch: (onFile) => watchContent(root, onFile),
    readAll: () => readContent(root),
    readNow: (file) => readFileNow(root, file),
    recheck: createIncrementalCheck(days),
    ask: ({ checked, files }) => questionsSinceCommit(root, checked.parsed, files),
    notify: (run) => {
      const { report, note } = runReport(run, style);
      if (report !== null) console.log(report);
      // In formats for programs, stdout carries only reports.
      console[style.format === 'text' ? 'log' : 'error'](`${note}\n`);
    },
    now: () => performance.now(),
  });
  await ended;
  await close();
}

process.exitCode = await main();
