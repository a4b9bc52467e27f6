import { create, type Font, type GlyphRun } from 'fontkit';
import { siteFonts, type LetterFont } from '../../../lib/domain/letters/fonts';
import { isPlain, fontRunsOf } from '../../../lib/domain/letters/letters';
import { filesOf, type FilePart } from '../fonts/letter-fonts';
import { staticFont, staticLetters, type Face, type Weight } from '../fonts/static-font';

/** A text style. `size` is in px. */
export interface TextStyle {
  readonly face: Face;
  readonly weight: Weight;
  readonly size: number;
}

const weights: readonly Weight[] = [400, 600];
const faces: readonly Face[] = ['sans', 'serif'];

function opened(content: Buffer, name: string): Font {
  const font = create(content);
  if (!('layout' in font)) throw new Error(`The file of ${name} is a collection, not a single font.`);
  return font;
}

async function open(face: Face, weight: Weight): Promise<Font> {
  return opened(await staticFont(face, weight), `${face} ${weight}`);
}

const fonts: Record<Face, Record<Weight, Font>> = {
  sans: { 400: await open('sans', 400), 600: await open('sans', 600) },
  serif: { 400: await open('serif', 400), 600: await open('serif', 600) },
};

/** The fonts opened so far for letters that the site’s typefaces lack, by name and weight. */
const others = new Map<string, Font>();

/** A part of a text that a single font file draws. `file` is null if the text's own typeface draws the part, or if no font does. */
export interface Part {
  readonly text: string;
  readonly font: LetterFont | null;
  readonly file: FilePart['file'] | null;
}

/** Splits a text into parts, each drawn by a single font file. */
export function partsOf(text: string, face: Face): readonly Part[] {
  return fontRunsOf(text, face).flatMap(({ text: run, font }): readonly Part[] =>
    font === null || font === siteFonts[face]
      ? [{ text: run, font, file: null }]
      : filesOf(font, run).map((part) => ({ ...part, font })),
  );
}

/**
 * Opens the fonts for those letters of a text that the site's typefaces lack. Must run before the text is measured, because measuring is
 * synchronous.
 */
export async function loadLetters(text: string): Promise<void> {
  if (faces.every((face) => isPlain(text, face))) return;
  const files = new Map(
    faces.flatMap((face) => partsOf(text, face).flatMap(({ file }) => (file === null ? [] : [[file.name, file]]))),
  );
  await Promise.all(
    [...files.values()].flatMap((file) =>
      weights.map(async (weight) => {
        const key = `${file.name} ${weight}`;
        if (others.has(key)) return;
        others.set(key, opened(await staticLetters(file, weight), key));
      }),
    ),
  );
}

const measured = new Map<string, number>();

/** Direction marks, which have no width. */
const zeroWidth = /[\u2066-\u2069]/g;

/**
 * Returns the width of text on one line, in px, with kerning, in the fonts that draw it. A letter that none of our fonts contains is
 * assumed to be one em wide (as wide as the font size). Such a letter can occur only on pages, where the browser draws it in one of the
 * reader's fonts.
 *
 * @throws for letters that the site's typefaces lack and whose fonts `loadLetters` has not opened
 */
export function textWidth(text: string, style: TextStyle): number {
  const { face, weight, size } = style;
  const key = `${face} ${weight} ${text}`;
  const em = measured.get(key) ?? emOf(text.replace(zeroWidth, ''), style);
  measured.set(key, em);
  return em * size;
}

function emOf(text: string, { face, weight }: TextStyle): number {
  return partsOf(text, face).reduce((sum, part) => {
    if (part.font === null) return sum + [...part.text].length;
    const font = fontFor(part, face, weight);
    return sum + shaped(font, part.text).advanceWidth / font.unitsPerEm;
  }, 0);
}

function fontFor({ text, file }: Part, face: Face, weight: Weight): Font {
  const font = file === null ? fonts[face][weight] : others.get(`${file.name} ${weight}`);
  if (font === undefined) throw new Error(`The font for "${text}" is not open: call loadLetters first.`);
  return font;
}

/**
 * Returns a text's glyphs. In Thai text, the vowel U+0E33 follows the tone mark. Fonts need the ring of this vowel before the tone mark, so
 * the function splits the vowel.
 */
function shaped(font: Font, text: string): GlyphRun {
  return font.layout(text.replace(/([\u0e48-\u0e4b])\u0e33/g, '\u0e4d$1\u0e32'));
}

/** Returns the outlines of part of a text as SVG path data, with letters joined as their script requires. */
export function outlineOf(part: Part, { face, weight, size }: TextStyle, at: { x: number; y: number }): string {
  const font = fontFor(part, face, weight);
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = shaped(font, part.text);
  let { x } = at;
  return glyphs
    .map(({ path }, index) => {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      const shape = path.scale(scale, -scale).translate(x + xOffset * scale, at.y - yOffset * scale);
      x += xAdvance * scale;
      return shape.toSVG();
    })
    .join('');
}
