import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import subsetFont from 'subset-font';
import { siteFonts, type Face } from '../../../lib/domain/letters/fonts';
import { filesOf, type FontFile } from './letter-fonts';
import { ifMissing } from '../../../lib/domain/system-error';

/**
 * The family names in the files of the site's two typefaces. The files of all weights have the same name: the name of the typeface's
 * default instance, such as “Libre Franklin Thin”.
 */
export const families = { sans: 'Libre Franklin Thin', serif: 'Newsreader 16pt 16pt' } as const;
export type { Face };
export type Weight = 400 | 600;

const cache = path.resolve('.cache/typefaces');
const made = new Map<string, Promise<string>>();

async function make(source: string, weight: Weight): Promise<string> {
  const variable = await readFile(source);
  const file = path.join(cache, `${createHash('sha256').update(variable).digest('hex')}-${weight}.ttf`);
  if ((await readFile(file).catch(ifMissing(null))) !== null) return file;
  const font = await subsetFont(variable, '', {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    variationAxes: { wght: weight },
  });
  await mkdir(cache, { recursive: true });
  // Other threads and programs can write and read the same file at this moment. The rename keeps them from reading a half-written file.
  const beside = `${file}.${process.pid}-${threadId}.tmp`;
  await writeFile(beside, font);
  await rename(beside, file);
  return file;
}

function keptStatic(source: string, weight: Weight): Promise<string> {
  const key = `${source} ${weight}`;
  const file = made.get(key) ?? make(source, weight);
  made.set(key, file);
  return file;
}

/**
 * Returns the path of a TrueType file with one weight of a typeface, made from the variable WOFF2 that the site serves. Unlike the WOFF2,
 * the TrueType file can be measured and rasterised. The file is made once and cached.
 */
export async function staticFontFile(face: Face, weight: Weight): Promise<string> {
  const [part] = filesOf(siteFonts[face], '');
  if (part === undefined) throw new Error(`The typeface ${face} has no file.`);
  return keptStatic(part.file.path, weight);
}

/** Like `staticFontFile`, but returns the content of the file. */
export async function staticFont(face: Face, weight: Weight): Promise<Buffer> {
  return readFile(await staticFontFile(face, weight));
}

/** Like `staticFont`, for a font with letters that the site’s typefaces lack. */
export async function staticLetters({ path: source }: FontFile, weight: Weight): Promise<Buffer> {
  return readFile(await keptStatic(source, weight));
}
