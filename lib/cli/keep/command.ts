import { existsSync } from 'node:fs';
import path from 'node:path';
import { keptDataFile } from '../../catalog/kept-data';
import { publishedPath, publishedText, type PublishedLine } from '../../catalog/parse-published';
import { readContent, type ContentFile } from '../../catalog/read-content';
import { checkNewsroom } from '../../check/check-newsroom';
import { seriesId } from '../../domain/ids';
import { textReport } from '../../problems/text-report';
import { hostScriptView } from '../../publish/host-script';
import { createRenderers } from '../../compile/renderers';
import { writeIfNew } from '../../system/write-artefacts';
import { counted } from '../../domain/counted';
import { pinnedOf } from '../../archive/addresses';
import { earlierInFolder, earlierInGit, project, type Earlier } from '../../archive/earlier';
import { keptFile, keptScriptFile } from '../../archive/kept-files';
import { linesOnNoSide, sidesOfMerge } from '../../archive/merged';
import {
  compareWithBefore,
  missingListProblem,
  readPublishedBefore,
  type PublishedBefore,
} from '../../archive/published-before';
import type { Today } from '../../archive/kept-status';
import { todayOf } from '../../archive/today';
import { readArguments } from '../arguments';
import { UsageError } from '../../system/usage-error';
import { requireProject } from '../../system/project-folder';
import { givenDay } from '../../system/edition';

const usage = `Usage: npm run keep -- [--base REV | --from DIR] [--merged] [--date DAY] [--root DIR]

Archives in content/kept/ each published version that the content no longer produces. Adds every new address to
${publishedPath}, and records there the numbers, verdicts, titles and definitions that are published now.

  --base REV   takes the versions from this git revision; the default is HEAD
  --from DIR   takes the versions from a built site, such as out
  --merged     accepts the lines of ${publishedPath} after a merge; each must come from one of the merged branches
  --date DAY   records the site as of a day, such as 2026-12-24
  --root DIR   the folder of the project, if it is not the current one
  --help       prints this text

Exit code 0: no published address is dropped; 1: problems; 2: invalid arguments.`;

/** The output of the command, and its exit code: 0 if no published address is dropped, 1 for problems, 2 for invalid arguments. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly output: string;
}

/**
 * Runs `npm run keep`.
 *
 * @param context.cwd the project’s folder if `--root` is not given
 * @param context.today returns the day that counts as today when a project is built
 */
export async function keepCommand(
  args: readonly string[],
  { cwd, today: dayOf }: { readonly cwd: string; readonly today: (root: string) => Promise<string> },
): Promise<Outcome> {
  try {
    const options = parse(args);
    if (options === null) return { code: 0, output: usage };
    const { root: given, base, from, date, merged } = options;
    const root = path.resolve(cwd, given ?? '.');
    requireProject(root);
    if (from !== null && !existsSync(path.resolve(root, from))) throw new UsageError(`There is no folder ${from}.`);
    const now = await dayOf(root);
    if (date !== null && date > now)
      throw new UsageError(`--date ${date}: this day is in the future. Give today or an earlier day.\n\n${usage}`);
    const on = date ?? now;
    const refused = merged ? await sealMerged(root, on) : null;
    if (refused !== null) return refused;
    const files = await readContent(root);
    const checked = checkNewsroom(files, null, on);
    if (!checked.ok) return { code: 1, output: textReport(checked.problems, textsOf(files)) };
    const today = todayOf(files, checked, on);
    const before = await readPublishedBefore(root);
    // If the list was deleted, the command stops: a new list would record the current content as if it had been published.
    const lost = missingListProblem(before, today);
    if (lost.length > 0) return { code: 1, output: textReport(lost, textsOf(files)) };
    const missing = missingVersions(before, today);
    const earlier = (): Promise<Earlier> | Earlier =>
      from === null ? earlierInGit(root, base ?? 'HEAD') : earlierInFolder(root, from);
    const done = missing.length === 0 ? [] : await keep(root, missing, await earlier());
    return await record(root, { files, today, on }, done);
  } catch (error) {
    if (error instanceof UsageError) return { code: 2, output: error.message };
    throw error;
  }
}

function textsOf(files: readonly { readonly path: string; readonly text: string }[]): Map<string, string> {
  return new Map(files.map(({ path: name, text }) => [name, text]));
}

/**
 * Returns the published versions of embeds that have to be archived: the content no longer produces them, and they are neither archived nor
 * redirected yet.
 */
function missingVersions({ list, kept }: PublishedBefore, { addresses, redirects }: Today): string[] {
  const there = new Set(addresses);
  for (const { address } of kept) there.add(address);
  for (const { from } of redirects) there.add(from);
  return [...(list?.addresses.keys() ?? [])].filter((address) => pinnedOf(address) !== null && !there.has(address));
}

/**
 * Archives previously published versions of embeds.
 *
 * @returns a line of output for each version, which says whether the version was archived or not found
 */
async function keep(root: string, missing: readonly string[], { label, documentAt }: Earlier): Promise<string[]> {
  const lines: string[] = [];
  for (const address of missing) {
    const html = await documentAt(address);
    if (html !== null) await writeIfNew(path.join(root, keptFile(address)), Buffer.from(html));
    lines.push(
      html === null
        ? `Not found in ${label}: ${address}. Give a revision or a built site that contains it: --base REV, or --from DIR.`
        : `Archived ${keptFile(address)}, from ${label}.`,
    );
  }
  return lines;
}

/**
 * Archives the embed script. Its code is not part of the content, so the script could not be rebuilt later.
 *
 * @returns the script's address, which contains the script's hash
 */
async function keepHostScript(root: string): Promise<string> {
  const { hostScript } = (await createRenderers(project)).embeds;
  const { immutable } = hostScriptView(hostScript);
  await writeIfNew(path.join(root, keptScriptFile(immutable)), Buffer.from(hostScript));
  return immutable;
}

/**
 * Adds every address to the list, and updates the statements next to each address: the numbers, verdicts, titles and definitions that
 * readers see there. If a change since publication has no record yet, all old statements stay, because they are the only evidence of what
 * readers saw.
 */
async function record(
  root: string,
  { files, today, on }: { readonly files: readonly ContentFile[]; readonly today: Today; readonly on: string },
  done: readonly string[],
): Promise<Outcome> {
  const script = await keepHostScript(root);
  const before = await readPublishedBefore(root);
  const old = before.list?.addresses ?? new Map<string, PublishedLine>();
  const statements = statementsIn(old);
  const addresses = [...old.keys(), ...today.addresses, script];
  const recordedOn = before.list?.recordedOn ?? on;
  let text = publishedText(addresses, statements, recordedOn);
  if (today.silent.length === 0) {
    for (const [address, statement] of today.statements) statements.set(address, statement);
    await keepData(root, files, today);
    // The date changes only if the rest of the list changes.
    const current = publishedText(addresses, statements, recordedOn);
    text = current === before.text || on < recordedOn ? current : publishedText(addresses, statements, on);
  }
  await writeIfNew(path.join(root, publishedPath), Buffer.from(text));
  const now = await readPublishedBefore(root);
  const { problems } = compareWithBefore(now, today);
  const total = now.list?.addresses.size ?? 0;
  const count = `${counted(total, 'address', 'addresses')} in ${publishedPath}, ${total - old.size} of them new.`;
  const texts = textsOf(files).set(publishedPath, now.text);
  const report = problems.length === 0 ? [] : ['', textReport(problems, texts)];
  return { code: problems.length === 0 ? 0 : 1, output: [...done, count, ...report].join('\n') };
}

/** Returns the statements that are recorded in a list, by address. */
function statementsIn(addresses: ReadonlyMap<string, PublishedLine>): Map<string, string> {
  return new Map(
    [...addresses].flatMap(([address, { statement }]) => (statement === null ? [] : [[address, statement]])),
  );
}

/**
 * Writes the list with a new seal (the hash in its comment `# Recorded on …`) after a merge, if each of its lines comes from one of the
 * merged branches. The check that follows reports any other problems in the list.
 *
 * @returns the command's outcome if a line comes from no merged branch; null otherwise
 */
async function sealMerged(root: string, on: string): Promise<Outcome | null> {
  const { list, text: before } = await readPublishedBefore(root);
  if (list === null || list.problems.some(({ rule }) => rule !== 'revision/silent')) return null;
  const foreign = linesOnNoSide(list, await sidesOfMerge(root));
  if (foreign.length > 0) return { code: 1, output: textReport(foreign, new Map([[publishedPath, before]])) };
  const text = publishedText(list.addresses.keys(), statementsIn(list.addresses), list.recordedOn ?? on);
  await writeIfNew(path.join(root, publishedPath), Buffer.from(text));
  return null;
}

/** Archives the data of published series, so that later checks can find the previous value of a changed observation. */
async function keepData(root: string, files: readonly ContentFile[], { catalog }: Today): Promise<void> {
  for (const { path: name, bytes } of files) {
    const [, id] = /^content\/series\/(.+)\.csv$/.exec(name) ?? [];
    if (id !== undefined && catalog.series.has(seriesId.parse(id)))
      await writeIfNew(path.join(root, keptDataFile(id)), Buffer.from(bytes));
  }
}

/** @returns null if help is requested */
function parse(args: readonly string[]) {
  const read = readArguments(
    args,
    {
      base: { type: 'string' },
      from: { type: 'string' },
      merged: { type: 'boolean', default: false },
      date: { type: 'string' },
      root: { type: 'string' },
    },
    usage,
  );
  if (read.kind === 'help') return null;
  if (read.kind === 'wrong') throw new UsageError(read.message);
  const { base, from, merged, date, root } = read.values;
  if (base !== undefined && from !== undefined) throw new UsageError(`Give --base or --from, not both.\n\n${usage}`);
  return { base: base ?? null, from: from ?? null, merged: merged === true, date: givenDay(date), root: root ?? null };
}
