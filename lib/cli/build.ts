import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, putInPlace } from './build/build-site';
import { explainFailure } from './build/explain';
import { editionOf } from './edition';
import { measureFolder } from './folders';
import { watchMemory } from './memory';
import { prepare } from './prepare';
import { progressOn } from './progress';

/**
 * `npm run build [-- --date 2026-12-24]`: the site, in `out/`, as it is today or will be on a day. A build that fails in
 * any step leaves the `out/` of an earlier one as it was. With `--preview` it is the site with its drafts and all that
 * waits for its day, marked on every page, in `out-preview/`; with `--prepare` it stops before the pages. Exit code 0:
 * built; 1: not built, with the reason.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      prepare: { type: 'boolean', default: false },
      preview: { type: 'boolean', default: false },
      date: { type: 'string' },
    },
  });
  const root = process.cwd();
  const on = await editionOf(values.date, root);
  const edition = { audience: values.preview ? 'preview' : 'readers', on } as const;
  const progress = progressOn(process.stdout, () => performance.now());
  const started = performance.now();
  const endWatch = watchMemory();

  if (values.prepare) return prepare(root, progress, edition);
  const { folder, notes } = await buildSite(root, progress, edition);
  const place = await progress.step('Putting it in its place', () => putInPlace(root, folder, edition.audience));

  const { pages, bytes } = await measureFolder(path.join(root, place));
  const memory = endWatch();
  const parts = [
    `${pages} pages`,
    `${(bytes / 1e6).toFixed(1)} MB in ${place}/`,
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
    ...(memory === null ? [] : [`${(memory / 1e6).toFixed(0)} MB of memory at most`]),
  ];
  console.log(`Built: ${parts.join(', ')}.`);
  for (const note of notes) console.log(note);
}

await main().catch((error: unknown) => {
  console.error(`${explainFailure(error)}\nNot built; what was built before is as it was.`);
  process.exitCode = 1;
});
