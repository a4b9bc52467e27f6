import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The site's two typefaces, and what every weight of them calls itself: the name of the instance its designers began with. */
export const families = { sans: 'Libre Franklin Thin', serif: 'Newsreader 16pt 16pt' } as const;
export type Face = keyof typeof families;
export type Weight = 400 | 600;

const files: Record<Face, string> = {
  sans: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  serif: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
};

const made = new Map<string, Promise<Buffer>>();

async function make(face: Face, weight: Weight): Promise<Buffer> {
  const variable = await readFile(createRequire(import.meta.url).resolve(files[face]));
  return subsetFont(variable, '', {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    variationAxes: { wght: weight },
  });
}

/**
 * One weight of a typeface as a TrueType file, made from the variable WOFF2 that the site serves: what can be measured and
 * rasterised, where a variable WOFF2 cannot. Made once for each weight.
 */
export function staticFont(face: Face, weight: Weight): Promise<Buffer> {
  const key = `${face} ${weight}`;
  const font = made.get(key) ?? make(face, weight);
  made.set(key, font);
  return font;
}
