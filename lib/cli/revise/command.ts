import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readContent, type ContentFile } from '../../catalog/read-content';
import { checkNewsroom } from '../../check/check-newsroom';
import type { SilentChange } from '../../check/silent-change';
import type { RevisedValue } from '../../check/revised-values';
import { entry, type Catalog } from '../../domain/catalog';
import { severities, type Severity } from '../../domain/correction';
import { periodKey } from '../../domain/period';
import { didYouMean } from '../../problems/nearest';
import { textReport } from '../../problems/text-report';
import { reportOf } from '../check/report';
import { withPublished } from '../../archive/with-published';
import { todayOf } from '../../archive/today';
import { withCorrections, withSuperseded, type Revision, type Statement } from './write-traces';
import { readArguments } from '../arguments';
import { UsageError } from '../../system/usage-error';
import { requireProject } from '../../system/project-folder';
import { givenDay } from '../../system/edition';

const usage = `Usage: npm run revise -- --reason "why" [--severity update|clarification|correction] [--date DAY] [--root DIR]

Records, for readers, everything that has changed since publication: the old values of revised observations are added to
"superseded" in their series, and every other change gets an entry in content/corrections.yml.

  --reason TEXT   the reason for the change, in a sentence for readers
  --severity S    severity of the entries in content/corrections.yml; the default is update
  --date DAY      the day of the change, such as 2026-11-21; the default is today
  --root DIR      the folder of the project, if it is not the current one
  --help          prints this text

Exit code 0: every change now has a record; 1: more has to be done, as the output says; 2: invalid arguments.`;

const correctionsPath = 'content/corrections.yml';

/** The output of the command, and its exit code: 0 if every change has a record, 1 if more has to be done, 2 for invalid arguments. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly output: string;
}

/**
 * Runs `npm run revise`.
 *
 * @param context.cwd the project’s folder if `--root` is not given
 * @param context.today returns the day that counts as today when a project is built
 */
export async function reviseCommand(
  args: readonly string[],
  { cwd, today }: { readonly cwd: string; readonly today: (root: string) => Promise<string> },
): Promise<Outcome> {
  try {
    const options = parse(args);
    if (options === 'help') return { code: 0, output: usage };
    const root = path.resolve(cwd, options.root ?? '.');
    requireProject(root);
    const on = options.date ?? (await today(root));
    const files = await readContent(root);
    const checked = checkNewsroom(files, null, on);
    if (!checked.ok) return { code: 1, output: textReport(checked.problems, textsOf(files)) };
    const { silent, catalog } = todayOf(files, checked, on);
    const written = tracesOf(silent, { files, catalog, revision: { ...options, on } });
    for (const [file, text] of written) await writeFile(path.join(root, file), text);
    return await remainingSteps(root, on, [...written.keys()]);
  } catch (error) {
    if (error instanceof UsageError) return { code: 2, output: error.message };
    throw error;
  }
}

/** Returns the new content of the files that record the changes, by path. */
function tracesOf(
  silent: readonly SilentChange[],
  {
    files,
    catalog,
    revision,
  }: { readonly files: readonly ContentFile[]; readonly catalog: Catalog; readonly revision: Revision },
): Map<string, string> {
  const texts = textsOf(files);
  const written = new Map<string, string>();
  for (const change of silent) {
    // `superseded` needs an observation with a current value, so a removed value is recorded in the corrections log instead.
    if (change.kind !== 'values' || change.values.some(({ is }) => is === null)) continue;
    const { id, values, source, scale } = change;
    const file = `content/series/${id}.yml`;
    const series = entry(catalog.series, id);
    written.set(file, withSuperseded(texts.get(file) ?? '', series, { values, scale, source }, revision));
  }
  const statements = silent.flatMap((change): Statement[] => {
    if (change.kind === 'statement') return [change];
    if (change.kind !== 'values' || written.has(`content/series/${change.id}.yml`)) return [];
    const listed = (text: (value: RevisedValue) => string): string =>
      change.values.map((value) => `${value.entity} ${periodKey(value.period)}: ${text(value)}`).join('; ');
    return [
      { of: 'series', id: change.id, was: listed(({ was }) => was), is: listed(({ is }) => is ?? 'no value') } as const,
    ];
  });
  if (statements.length > 0)
    written.set(correctionsPath, withCorrections(texts.get(correctionsPath) ?? '', statements, revision));
  return written;
}

/** Checks the new files, and reports the problems that an editor has to fix. */
async function remainingSteps(root: string, on: string, written: readonly string[]): Promise<Outcome> {
  const nextSteps =
    written.length === 0 ? 'Nothing to write.' : `Wrote ${written.join(', ')}. Check the wording: readers will see it.`;
  const files = await readContent(root);
  const { checked } = await withPublished(root, files, { checked: checkNewsroom(files, null, on), on });
  if (checked.ok) return { code: 0, output: nextSteps };
  return { code: 1, output: `${nextSteps}\n\n${reportOf(checked, files, { format: 'text', summary: false })}` };
}

function textsOf(files: readonly ContentFile[]): Map<string, string> {
  return new Map(files.map(({ path: name, text }) => [name, text]));
}

interface Options {
  readonly reason: string;
  readonly severity: Severity;
  readonly date: string | null;
  readonly root: string | null;
}

function parse(args: readonly string[]): Options | 'help' {
  const read = readArguments(
    args,
    {
      reason: { type: 'string' },
      severity: { type: 'string', default: 'update' },
      date: { type: 'string' },
      root: { type: 'string' },
    },
    usage,
  );
  if (read.kind === 'help') return 'help';
  if (read.kind === 'wrong') throw new UsageError(read.message);
  const { reason, severity, date, root } = read.values;
  const known = severities.find((name) => name === severity);
  if (known === undefined)
    throw new UsageError(
      `There is no severity "${severity}". ${didYouMean(severity, severities, 'severities')}\n\n${usage}`,
    );
  if (reason === undefined || reason.trim() === '')
    throw new UsageError(`Give readers a reason: --reason "The office revised its series."\n\n${usage}`);
  return { reason: reason.trim(), severity: known, date: givenDay(date), root: root ?? null };
}
