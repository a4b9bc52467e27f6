import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, putInPlace } from './build/build-site';
import { explainFailure } from './build/explain';
import { measureFolder } from './folders';
import { watchMemory } from './memory';
import { prepare } from './prepare';
import { progressOn } from './progress';

/**
 * `npm run build`: the site, in `out/`. A build that fails in any step leaves the `out/` of an earlier one as it was.
 * With `--preview` it is the site with its drafts, marked on every page, in `out-preview/`; with `--prepare` it stops
 * before the pages. Exit code 0: built; 1: not built, with the reason.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { prepare: { type: 'boolean', default: false }, preview: { type: 'boolean', default: false } },
  });
  const root = process.cwd();
  const edition = values.preview ? 'preview' : 'published';
  const progress = progressOn(process.stdout, () => performance.now());
  const started = performance.now();
  const endWatch = watchMemory();

  if (values.prepare) return prepare(root, progress, edition);
  const built = await buildSite(root, progress, edition);
  const place = await progress.step('Putting it in its place', () => putInPlace(root, built, edition));

  const { pages, bytes } = await measureFolder(path.join(root, place));
  const memory = endWatch();
  const parts = [
    `${pages} pages`,
    `${(bytes / 1e6).toFixed(1)} MB in ${place}/`,
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
    ...(memory === null ? [] : [`${(memory / 1e6).toFixed(0)} MB of memory at most`]),
  ];
  console.log(`Built: ${parts.join(', ')}.`);
}

await main().catch((error: unknown) => {
  console.error(`${explainFailure(error)}\nNot built; what was built before is as it was.`);
  process.exitCode = 1;
});
