import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readContent } from '../../catalog/read-content';
import { assertNever } from '../../domain/assert-never';
import { compareNewsrooms } from '../../impact/compare-newsrooms';
import { impact as impactSchema, type Impact } from '../../impact/impact';
import { readNewsroom, type Newsroom } from '../../impact/newsroom';
import { impactText } from '../../impact/text-report';
import { impactCounts } from '../../impact/words';
import { textReport } from '../../problems/text-report';
import { readArguments } from '../arguments';
import { UsageError } from '../../system/usage-error';
import { requireProject } from '../../system/project-folder';
import { editionToday, givenDay } from '../../system/edition';
import { findRevision, readContentAt } from '../../impact/git-content';

const formats = ['text', 'json', 'html'] as const;
type Format = (typeof formats)[number];

const usage = `Usage: npm run impact -- [--base REV] [--head REV] [--format text|json|html] [--out FILE] [--date DAY]
       [--root DIR]

Shows how a change to the content affects readers. Compares content/ at the base with the working tree, or with the head,
as published today or on --date.

  --base REV   the git revision before the change; the default is HEAD
  --head REV   the git revision after the change; the default is the working tree
  --format F   text (the default), json, or html with the charts before and after
  --out FILE   writes the report to a file
  --date DAY   compares what is published on a day, such as 2026-12-24
  --root DIR   the folder of the project, if it is not the current one
  --help       prints this text

Exit code 0: no published address is dropped and the new state has no problems; 1: problems; 2: invalid arguments.`;

interface Options {
  readonly base: string;
  readonly head: string | null;
  readonly format: Format;
  readonly out: string | null;
  readonly root: string;
  /** The day whose published content is compared; null for today. */
  readonly date: string | null;
}

/**
 * The output of the command, and its exit code: 0 if no published address is dropped and there are no problems, 2 for invalid arguments,
 * and 1 otherwise.
 */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly output: string;
}

/** Runs `npm run impact`. `cwd` is the project’s folder if `--root` is not given. */
export async function impactCommand(args: readonly string[], cwd: string): Promise<Outcome> {
  try {
    const options = parse(args, cwd);
    if (options === null) return { code: 0, output: usage };
    const on = options.date ?? (await editionToday(options.root));
    const before = await stateAt(options.root, options.base, on);
    const after =
      options.head === null ? await workingTree(options.root, on) : await stateAt(options.root, options.head, on);
    const impact = compareNewsrooms(before, after);
    const report = await render(options.format, impact, before, after);
    const code = impact.passes ? 0 : 1;
    if (options.out === null) return { code, output: report };
    await writeFile(path.resolve(options.root, options.out), `${report}\n`);
    return { code, output: `Wrote ${options.out}.\n${impactCounts(impact)}` };
  } catch (error) {
    if (error instanceof UsageError) return { code: 2, output: error.message };
    throw error;
  }
}

/** @returns null if help is requested */
function parse(args: readonly string[], cwd: string): Options | null {
  const read = readArguments(
    args,
    {
      base: { type: 'string', default: 'HEAD' },
      head: { type: 'string' },
      format: { type: 'string', default: 'text' },
      out: { type: 'string' },
      root: { type: 'string', default: cwd },
      date: { type: 'string' },
    },
    usage,
  );
  if (read.kind === 'help') return null;
  if (read.kind === 'wrong') throw new UsageError(read.message);
  const values = read.values;
  const format = formats.find((known) => known === values.format);
  if (format === undefined) throw new UsageError(`There is no format "${values.format}".\n\n${usage}`);
  return {
    base: values.base,
    head: values.head ?? null,
    format,
    out: values.out ?? null,
    root: path.resolve(cwd, values.root),
    date: givenDay(values.date),
  };
}

async function stateAt(root: string, name: string, on: string): Promise<Newsroom> {
  const revision = await findRevision(root, name);
  const hash = revision.hash.slice(0, 7);
  return readNewsroom(await readContentAt(root, revision), hash === name.slice(0, 7) ? hash : `${name} (${hash})`, on);
}

async function workingTree(root: string, on: string): Promise<Newsroom> {
  requireProject(root);
  return readNewsroom(await readContent(root), 'The working tree', on);
}

async function render(format: Format, impact: Impact, before: Newsroom, after: Newsroom): Promise<string> {
  switch (format) {
    case 'text':
      return impactText(impact, textReport(after.problems, after.texts));
    case 'json':
      return JSON.stringify(impactSchema.parse(impact), null, 2);
    case 'html': {
      const { htmlReport } = await import('./html-report');
      return htmlReport(impact, before, after);
    }
    default:
      return assertNever(format);
  }
}
