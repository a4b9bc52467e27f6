import { create, type Font, type GlyphRun } from 'fontkit';
import { siteFonts, type LetterFont } from '../../../lib/domain/letters/fonts';
import { isPlain, fontRunsOf } from '../../../lib/domain/letters/letters';
import { filesOf, type FilePart } from '../fonts/letter-fonts';
import { staticFont, staticLetters, type Face, type Weight } from '../fonts/static-font';

/** A text style: size in px. */
export interface TextStyle {
  readonly face: Face;
  readonly weight: Weight;
  readonly size: number;
}

const weights: readonly Weight[] = [400, 600];
const faces: readonly Face[] = ['sans', 'serif'];

function opened(content: Buffer, name: string): Font {
  const font = create(content);
  if (!('layout' in font)) throw new Error(`The file of ${name} holds a collection, not one font.`);
  return font;
}

async function open(face: Face, weight: Weight): Promise<Font> {
  return opened(await staticFont(face, weight), `${face} ${weight}`);
}

const fonts: Record<Face, Record<Weight, Font>> = {
  sans: { 400: await open('sans', 400), 600: await open('sans', 600) },
  serif: { 400: await open('serif', 400), 600: await open('serif', 600) },
};

/** The fonts of other letters that some text has needed so far, by name and weight. */
const others = new Map<string, Font>();

/** A text in parts of one file each; `file` is null for the typeface itself, and for what no font draws. */
export interface Part {
  readonly text: string;
  readonly font: LetterFont | null;
  readonly file: FilePart['file'] | null;
}

/** The parts of a text by the files that draw them. */
export function partsOf(text: string, face: Face): readonly Part[] {
  return fontRunsOf(text, face).flatMap(({ text: run, font }): readonly Part[] =>
    font === null || font === siteFonts[face]
      ? [{ text: run, font, file: null }]
      : filesOf(font, run).map((part) => ({ ...part, font })),
  );
}

/**
 * Opens the fonts of all letters of a text that the site's typefaces do not have. It comes before measuring, which cannot
 * wait for a file.
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

/** Marks of direction, which have no width. */
const widthless = /[\u2066-\u2069]/g;

/**
 * The width of a text on one line, in px, with kerning, from the fonts that draw it. A letter that none of them has is taken to be
 * as wide as it is high: it is on pages only, in a font of the reader's.
 *
 * @throws for letters beyond the site's typefaces whose fonts `loadLetters` has not opened
 */
export function textWidth(text: string, style: TextStyle): number {
  const { face, weight, size } = style;
  const key = `${face} ${weight} ${text}`;
  const em = measured.get(key) ?? emOf(text.replace(widthless, ''), style);
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
  if (font === undefined) throw new Error(`The font of "${text}" is not open: call loadLetters first.`);
  return font;
}

/** A text as glyphs. Thai writes a vowel before the tone above it, which Unicode has after it in one sign (U+0E33). */
function shaped(font: Font, text: string): GlyphRun {
  return font.layout(text.replace(/([\u0e48-\u0e4b])\u0e33/g, '\u0e4d$1\u0e32'));
}

/** The shapes of a part of a text, as the data of an SVG path: its letters put together as its script does. */
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
