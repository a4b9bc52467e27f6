import { create, type Font } from 'fontkit';
import type { LocalFont } from './families';

/** The frequency of each letter and of spaces in English prose, per 100 letters. */
// prettier-ignore
const frequencies = Object.entries({
  ' ': 18, a: 8.17, b: 1.49, c: 2.78, d: 4.25, e: 12.7, f: 2.23, g: 2.02, h: 6.09, i: 6.97, j: 0.15, k: 0.77, l: 4.03, m: 2.41,
  n: 6.75, o: 7.51, p: 1.93, q: 0.1, r: 5.99, s: 6.33, t: 9.06, u: 2.76, v: 0.98, w: 2.36, x: 0.15, y: 1.97, z: 0.07,
});

/** The metrics that determine how much space text takes, in font units. */
export type FontMetrics = Omit<LocalFont, 'names'>;

/** @throws if the bytes are not a single font, or the font lacks a letter */
export function readMetrics(bytes: Buffer): FontMetrics {
  const font = create(bytes);
  if (!('glyphForCodePoint' in font)) throw new Error('Expected a font, got a collection.');
  const { unitsPerEm, ascent, descent, lineGap } = font;
  return { unitsPerEm, ascent, descent, lineGap, advance: averageAdvance(font) };
}

/** The mean advance width of a character in English prose, in font units. */
function averageAdvance(font: Font): number {
  let sum = 0;
  let weight = 0;
  for (const [letter, frequency] of frequencies) {
    const codePoint = letter.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(codePoint)) throw new Error(`The font has no "${letter}".`);
    sum += frequency * font.glyphForCodePoint(codePoint).advanceWidth;
    weight += frequency;
  }
  return sum / weight;
}

export interface Overrides {
  readonly sizeAdjust: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
}

/**
 * Returns the values of `size-adjust`, `ascent-override`, `descent-override` and `line-gap-override` for a local font, as fractions. With
 * them, text takes the same space as in our font, so nothing moves when our font loads.
 */
export function matchMetrics(ours: FontMetrics, local: FontMetrics): Overrides {
  const sizeAdjust = ours.advance / ours.unitsPerEm / (local.advance / local.unitsPerEm);
  const scaled = ours.unitsPerEm * sizeAdjust;
  return {
    sizeAdjust,
    ascent: ours.ascent / scaled,
    descent: Math.abs(ours.descent) / scaled,
    lineGap: ours.lineGap / scaled,
  };
}
