import { memoizeByKey } from '../memoize';
import { coverage } from './coverage';
import { fontOrder, letterFonts, siteFonts, type Face, type LetterFont } from './fonts';

/** A run of text that one font draws; `font` is null if no font has the letters. */
export interface FontRun {
  readonly text: string;
  readonly font: LetterFont | null;
}

/** Joiners, and the direction marks that `isolated` writes. They have no shape, so any font will do. */
const shapeless = /[\u200c\u200d\u2066-\u2069]/g;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The ranges of code points that a font covers. Each range is stored as two numbers: its first code point, and the code point after its
 * last.
 */
const rangesOf = memoizeByKey((font: LetterFont) => decode(coverage[font]));

/** Decodes the output of `encodeRanges`. */
function decode(text: string): Uint32Array {
  let at = 0;
  return Uint32Array.from(
    text.split(' ').flatMap((token) => {
      const [gap = '', length = '1'] = token.split('.');
      const from = at + parseInt(gap, 36);
      at = from + parseInt(length, 36);
      return [from, at];
    }),
  );
}

/** Encodes sorted code points as a short string: for each range, the gap before the range, and its length unless that is 1. */
export function encodeRanges(points: readonly number[]): string {
  const tokens: string[] = [];
  let end = 0;
  for (let index = 0; index < points.length;) {
    const from = points[index] ?? 0;
    const first = index;
    while (points[index] === from + index - first) index += 1;
    const length = index - first;
    tokens.push(`${(from - end).toString(36)}${length === 1 ? '' : `.${length.toString(36)}`}`);
    end = from + length;
  }
  return tokens.join(' ');
}

function has(font: LetterFont, point: number): boolean {
  const ranges = rangesOf(font);
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle] ?? Infinity) <= point) low = middle + 1;
    else high = middle;
  }
  // After an odd number of bounds, the code point is inside a range.
  return low % 2 === 1;
}

/**
 * The font that draws a letter with all its accents; null if there is none. Measuring, drawing, subsetting fonts and
 * the check all use this function. An accent must be in the same font as its letter, otherwise it would appear beside
 * the letter.
 */
export function fontOf(letter: string, face: Face): LetterFont | null {
  const points = [...letter.replace(shapeless, '')].map((character) => character.codePointAt(0) ?? 0);
  const isOne = points.length <= 1;
  const font =
    fontOrder[face].find((one) => (isOne || !unaccented.has(one)) && points.every((point) => has(one, point))) ?? null;
  return font === null && letter.trim() === '' ? siteFonts[face] : font;
}

/** Fonts that do not say where the accents of every letter go. In these fonts, an accent may appear beside its letter. */
const unaccented = new Set<LetterFont>(
  letterFonts.filter((font) => /^(?:libre-franklin|newsreader|noto-serif-math|noto-sans-(?:sc|jp|kr)$)/.test(font)),
);

/**
 * Matches text that the typeface itself covers, which is most text. This is much faster than looking up every letter.
 */
const plain: Readonly<Record<Face, RegExp>> = { sans: plainText('sans'), serif: plainText('serif') };

function plainText(face: Face): RegExp {
  const ranges = rangesOf(siteFonts[face]);
  const points: number[] = [];
  for (let index = 0; index < ranges.length; index += 2)
    for (let point = ranges[index] ?? 0; point < (ranges[index + 1] ?? 0); point += 1) points.push(point);
  // The pattern leaves out accents, because an accent may combine with the letter before it into a different character.
  const own = points.filter((point) => !/\p{M}/u.test(String.fromCodePoint(point)));
  return new RegExp(`^[\\n\\r\\t${own.map((point) => `\\u{${point.toString(16)}}`).join('')}]*$`, 'u');
}

/** Whether the typeface itself draws the whole text. */
export function isPlain(text: string, face: Face): boolean {
  return plain[face].test(text);
}

/** Splits text into runs of one font each, with accents combined with their letters (Unicode NFC). */
export function fontRunsOf(text: string, face: Face): readonly FontRun[] {
  if (isPlain(text, face)) return [{ text, font: siteFonts[face] }];
  const runs: { text: string; font: LetterFont | null }[] = [];
  for (const { segment } of letters.segment(text.normalize('NFC'))) {
    const font = fontOf(segment, face);
    const last = runs.at(-1);
    if (last?.font === font) last.text += segment;
    else runs.push({ text: segment, font });
  }
  return runs;
}

/** Returns the letters that images cannot show because no font has them, as written in the text and without duplicates. */
export function missingLetters(text: string): readonly string[] {
  const missing = new Set<string>();
  if (!isPlainInBoth(text))
    // Splitting a word into letters is slow. Most words can be skipped, because the typefaces themselves have all their letters.
    for (const [word] of text.matchAll(/[^\n\r\t,;]+/g))
      if (!isPlainInBoth(word))
        for (const { segment: letter } of letters.segment(word)) if (!isDrawn(letter)) missing.add(letter);
  return [...missing];
}

function isPlainInBoth(text: string): boolean {
  return isPlain(text, 'sans') && isPlain(text, 'serif');
}

function isDrawn(letter: string): boolean {
  const composed = letter.normalize('NFC');
  return fontOf(composed, 'sans') !== null && fontOf(composed, 'serif') !== null;
}

/** A letter with its code points: `"ệ" (U+1EC7)`; only the code points if it has no visible shape. */
export function letterName(letter: string): string {
  const codes = [...letter].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return /[\p{Co}\p{Cn}\p{Cs}]/u.test(letter) ? codes.join(' ') : `"${letter}" (${codes.join(' ')})`;
}
