import path from 'node:path';
import { parseArgs } from 'node:util';
import { editionOf } from './edition';
import { measureFolder, replaceFolder } from './folders';
import { compressSite } from './hosting/compress';
import { hostingFolder, writeHosting } from './hosting/write-hosting';
import { watchMemory } from './memory';
import { ContentProblems, prepare } from './prepare';
import { progressOn, type Progress } from './progress';
import { writeSearchIndex } from './search-index';
import { RunError, runNode, scriptOf } from './run';

/** Where Next writes the site until the whole of it is good; next.config reads it from PLUMBLINE_OUT. */
const workshop = '.cache/site';

/**
 * `npm run build [-- --date 2026-12-24]`: the site, in `out/`, as it is today or will be on a day. A build that fails in
 * any step leaves the `out/` of an earlier one as it was. With `--prepare` it stops before the pages. Exit code 0: built; 1: not built, with the reason.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { prepare: { type: 'boolean', default: false }, date: { type: 'string' } } });
  const root = process.cwd();
  const edition = await editionOf(values.date, root);
  const progress = progressOn(process.stdout, () => performance.now());
  const started = performance.now();
  const endWatch = watchMemory();

  await prepare(root, progress, edition);
  if (values.prepare) return;
  await progress.step('Pages', (say) => buildPages(root, say));
  await progress.step('Search index', () => writeSearchIndex(path.join(root, workshop)));
  const notes = await prepareHosting(root, progress);
  await publish(root, progress);

  const { pages, bytes } = await measureFolder(path.join(root, 'out'));
  const memory = endWatch();
  const parts = [
    `${pages} pages`,
    `${(bytes / 1e6).toFixed(1)} MB in out/`,
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
    ...(memory === null ? [] : [`${(memory / 1e6).toFixed(0)} MB of memory at most`]),
  ];
  console.log(`Built: ${parts.join(', ')}.`);
  for (const note of notes) console.log(note);
}

async function buildPages(root: string, onLine: (line: string) => void): Promise<void> {
  const environment = { PLUMBLINE_OUT: workshop };
  await runNode({ root, script: scriptOf(root, 'next'), args: ['build'], environment, onLine });
}

/** What servers need: the headers of these pages, and compressed copies of them. */
async function prepareHosting(root: string, progress: Progress): Promise<readonly string[]> {
  const site = path.join(root, workshop);
  await progress.step('Compressed copies', async (say) => {
    const { made, kept } = await compressSite(site, path.join(root, '.cache/compressed'));
    say(`${made} made, ${kept} kept`);
  });
  return progress.step('Headers for servers', () => writeHosting(site, path.join(root, hostingFolder)));
}

async function publish(root: string, progress: Progress): Promise<void> {
  await progress.step('Publishing to out/', () => replaceFolder(path.join(root, workshop), path.join(root, 'out')));
}

function explain(error: unknown): string {
  if (error instanceof ContentProblems) return `\n${error.message}`;
  if (error instanceof RunError) return `\n${error.output.trim()}\n\n${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

await main().catch((error: unknown) => {
  console.error(`${explain(error)}\nNot built; out/ is as it was.`);
  process.exitCode = 1;
});
