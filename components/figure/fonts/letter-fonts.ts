import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { memoizeByKey } from '../../../lib/domain/memoize';
import { slicedFonts, type LetterFont } from '../../../lib/domain/letters/fonts';

const require = createRequire(import.meta.url);

/** A font file, and the name by which images refer to the font. */
export interface FontFile {
  readonly name: string;
  readonly path: string;
}

/** A font file and the text that it draws. */
export interface FilePart {
  readonly text: string;
  readonly file: FontFile;
}

/** One of a split font's files. `has` returns whether the file contains a code point. */
export interface Slice extends FontFile {
  readonly has: (point: number) => boolean;
}

/**
 * The font packages. A font belongs to the first package whose name is the beginning of the font’s name, so `noto-sans-sc` comes before
 * `noto-sans`.
 */
const packages = [
  ...['libre-franklin', 'newsreader', 'noto-serif', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-thai'],
  ...['noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr', 'noto-sans'],
];

function packageOf(font: LetterFont): string {
  const found = packages.find((name) => font.startsWith(name));
  if (found === undefined) throw new Error(`No package contains the font ${font}.`);
  return `@fontsource-variable/${found}`;
}

function fileOf(font: LetterFont, name: string): FontFile {
  return { name, path: require.resolve(`${packageOf(font)}/files/${name}-wght-normal.woff2`) };
}

/** The content of a package’s `unicode.json`: the ranges of code points in each file, by the file’s number, such as `[4]`. */
const declared = z.record(z.string(), z.string());

/**
 * Returns the files of a font that is split into many. Includes only files for the font’s own script, not those for Latin and other
 * letters.
 */
export const slicesOf = memoizeByKey(readSlices);

function readSlices(font: LetterFont): readonly Slice[] {
  const ranges = declared.parse(JSON.parse(readFileSync(require.resolve(`${packageOf(font)}/unicode.json`), 'utf8')));
  return Object.entries(ranges).flatMap(([key, text]) => {
    const [, number] = /^\[(\d+)\]$/.exec(key) ?? [];
    if (number === undefined) return [];
    const parts = text.split(',').map((part) => {
      const [from = '', to = from] = part.replace(/^U\+/i, '').split('-');
      return [parseInt(from, 16), parseInt(to, 16)] as const;
    });
    const has = (point: number): boolean => parts.some(([from, to]) => point >= from && point <= to);
    return [{ ...fileOf(font, `${font}-${number}`), has }];
  });
}

/**
 * Returns the parts of a text and the font file that draws each. If the whole font is in one file, there is a single part.
 */
export function filesOf(font: LetterFont, text: string): readonly FilePart[] {
  if (!slicedFonts.has(font)) return [{ text, file: fileOf(font, font) }];
  const parts: { text: string; file: FontFile }[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const last = parts.at(-1);
    const file = slicesOf(font).find((slice) => slice.has(point)) ?? last?.file;
    if (file === undefined) throw new Error(`No file of ${font} contains U+${point.toString(16).toUpperCase()}.`);
    if (last?.file.name === file.name) last.text += character;
    else parts.push({ text: character, file });
  }
  return parts;
}
