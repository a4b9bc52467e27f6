import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { readFileNow } from '../../catalog/read-content';
import { onHost } from '../../site';
import type { Typefaces } from '../../site/identity';
import { writeIfNew } from '../../system/write-artefacts';
import { fontFaces, type ReadyFamily } from './css';
import { familiesOf, type Family } from './families';
import { readMetrics } from './metrics';
import { subsetFamily } from './subset';

/**
 * Writes the site’s fonts: the subsets in `public/fonts/`, their `@font-face` rules in `.plumbline/fonts.css`, and their URL paths, for
 * preloading, in `.plumbline/fonts.json` (`{ serif, sans }`). Does not rewrite files that are up to date, and removes subsets that earlier
 * runs wrote.
 *
 * @param options.root the project's folder
 * @param options.typefaces the typefaces in the newsroom’s record
 * @returns the total size of all font files, in bytes
 */
export async function prepareFonts({
  root,
  typefaces,
}: {
  root: string;
  typefaces: Typefaces;
}): Promise<{ bytes: number }> {
  const folder = path.join(root, 'public/fonts');
  const own = path.join(root, '.plumbline');
  await Promise.all([mkdir(folder, { recursive: true }), mkdir(own, { recursive: true })]);

  const made = await Promise.all(
    familiesOf(await usable(root, typefaces)).map((family) => prepareFamily(root, family)),
  );
  for (const { file, bytes } of made) await writeIfNew(path.join(folder, file), bytes);
  const wanted = new Set(made.map(({ file }) => file));
  for (const name of await readdir(folder)) {
    if (!wanted.has(name)) await rm(path.join(folder, name));
  }

  await writeIfNew(path.join(own, 'fonts.css'), Buffer.from(fontFaces(made)));
  const addresses = Object.fromEntries(
    made.flatMap(({ family, url }) => (family.key === 'figure' ? [] : [[family.key, url]])),
  );
  await writeIfNew(path.join(own, 'fonts.json'), Buffer.from(`${JSON.stringify(addresses, null, 2)}\n`));
  return { bytes: made.reduce((sum, { bytes }) => sum + bytes.length, 0) };
}

/** Leaves out missing and unusable font files. The check reports such files, and the dev server shows the pages without them. */
async function usable(root: string, { serif, sans }: Typefaces): Promise<Typefaces> {
  const isUsable = async (file: string | undefined): Promise<boolean> => {
    const found = file === undefined ? null : await readFileNow(root, file);
    return found !== null && found.fault === undefined && found.link !== true;
  };
  return {
    ...(serif !== undefined && (await isUsable(serif)) ? { serif } : {}),
    ...(sans !== undefined && (await isUsable(sans)) ? { sans } : {}),
  };
}

async function prepareFamily(root: string, family: Family): Promise<ReadyFamily & { file: string; bytes: Buffer }> {
  const bytes = await subsetFamily(root, family);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const file = `${family.key}-${hash}.woff2`;
  return { family, url: onHost(`/fonts/${file}`), metrics: readMetrics(bytes), file, bytes };
}
