import path from 'node:path';
import { counted } from '../domain/counted';
import { answerCall, readArguments } from './arguments';
import { isCurrent, places, recordBuild, sourcesHash } from '../build/last-build';
import { editionOf } from '../system/edition';
import { measureFolder } from '../system/folders';
import { watchMemory } from '../system/memory';
import { createProgress } from '../system/progress';

const usage = `Usage: npm run build -- [--date DAY] [--preview] [--force]

Builds the site as of today into out/. If the build fails, out/ stays unchanged. If nothing has changed since the last
build, there is nothing to do.

  --date DAY   builds the site as of a different day, such as 2026-12-24
  --preview    builds the site with drafts and scheduled content into out-preview/, and marks every page as a preview
  --force      builds the site even if nothing has changed
  --help       prints this text

Exit code 0: built; 1: not built, with the reason; 2: invalid arguments.`;

/** `npm run build`; see `--help`. */
async function main(): Promise<void> {
  const options = {
    preview: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    date: { type: 'string' },
  } as const;
  const read = readArguments(process.argv.slice(2), options, usage);
  if (read.kind !== 'read') {
    process.exitCode = answerCall(read, usage);
    return;
  }
  const { values } = read;
  const root = process.cwd();
  const on = await editionOf(values.date, root);
  const edition = { audience: values.preview ? 'preview' : 'readers', on } as const;
  const hash = sourcesHash(root, edition);
  if (!values.force && (await isCurrent(root, edition, hash))) {
    console.log(`Nothing has changed since ${places[edition.audience]}/ was built.`);
    return;
  }
  // Loaded only now, because loading the code of the build takes longer than everything above.
  const { buildSite, moveIntoPlace } = await import('../build/build-site');
  const progress = createProgress(process.stdout, () => performance.now());
  const started = performance.now();
  const endWatch = watchMemory();

  const { folder, notes } = await buildSite(root, progress, edition);
  const place = await progress.step('Moving the site to its folder', () =>
    moveIntoPlace(root, folder, edition.audience),
  );

  await recordBuild(root, edition, hash);
  const { pages, bytes } = measureFolder(path.join(root, place));
  const memory = endWatch();
  const parts = [
    counted(pages, 'page'),
    `${(bytes / 1e6).toFixed(1)} MB in ${place}/`,
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
    ...(memory === null ? [] : [`${(memory / 1e6).toFixed(0)} MB peak memory`]),
  ];
  console.log(`Built: ${parts.join(', ')}.`);
  for (const note of notes) console.log(note);
}

await main().catch(async (error: unknown) => {
  const { explainFailure } = await import('../build/explain');
  console.error(`${explainFailure(error)}\nBuild failed; the previous build is unchanged.`);
  process.exitCode = 1;
});
