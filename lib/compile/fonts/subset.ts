import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { whereMissing } from '../../domain/system-error';
import { fontCharacters } from './characters';
import type { Family } from './families';

/** Tabular figures, lining figures and kerning. Ligatures would add a kilobyte for three glyphs. */
const keepFeatures = ['kern', 'lnum', 'tnum'];

/**
 * Without GDEF, every weight uses the kerning of the regular weight. That saves 4 KB and makes no visible difference below weight
 * 700.
 */
const dropTables = ['GDEF'];

/**
 * Reduces a typeface to the part that the site uses, as WOFF2. The result is cached by typeface, characters and options.
 *
 * @throws if the file does not exist
 */
export async function subsetFamily(root: string, family: Family): Promise<Buffer> {
  const source = await readFile(path.join(root, family.file));
  const { from, to } = family.weights;
  const options = { keepFeatures, dropTables, noHinting: true };
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify([fontCharacters, from, to, options]));
  const cached = path.join(root, '.cache/fonts', `${key.digest('hex')}.woff2`);
  const earlier = await readFile(cached).catch(whereMissing(null));
  if (earlier !== null) return earlier;

  const subset = await subsetFont(source, fontCharacters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: from, max: to, default: from } },
    ...options,
  });
  await mkdir(path.dirname(cached), { recursive: true });
  await writeFile(cached, subset);
  return subset;
}
