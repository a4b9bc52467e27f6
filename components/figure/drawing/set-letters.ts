import { isPlain, letterName } from '../../../lib/domain/letters/letters';
import { isolated, onPaper } from '../../../lib/domain/letters/right-to-left';
import type { FontFile } from '../fonts/letter-fonts';
import { loadLetters, outlineOf, partsOf, textWidth, type Part, type TextStyle } from '../layout/measure';
import { escapeText } from './serialise';
import { textStyles } from '../layout/sizes';
import { families } from '../fonts/static-font';
import { NotDrawable } from '../layout/not-drawable';

/** A font that an image needs for letters that the site’s typefaces lack, and the text that the font draws. */
export interface NeededFont {
  readonly file: FontFile;
  readonly text: string;
}

/**
 * How to write letters that the site’s typefaces lack. `text` keeps the text and names its font, for programs that read the image.
 * `outlines` draws the shapes of the letters, for a renderer that cannot join the letters of scripts such as Arabic.
 */
type Writing = 'text' | 'outlines';

/** An image in which every stretch of text has a font that contains its letters. */
export interface SetPicture {
  readonly svg: string;
  readonly fonts: readonly NeededFont[];
}

/**
 * A line of a text element: its position and its pieces of text. `at` is the index of a piece among the element's tokens, which are tags
 * and pieces of text.
 */
interface Line {
  readonly x: number;
  readonly y: number;
  readonly pieces: { readonly at: number; readonly text: string; readonly style: TextStyle }[];
}

const fallbacks = 'Helvetica,Arial,sans-serif';

/**
 * Searches one of our SVGs for letters that the site's typefaces lack, and sets a font and a position for each stretch of such letters.
 * Isolates right-to-left words. Returns the SVG unchanged if it contains no such letters.
 *
 * Renderers must not choose the fonts themselves: resvg drops a whole line if the font that it chooses for one letter combines other
 * letters of the line into one glyph.
 *
 * @throws if the SVG has a letter that no font draws, because an image must not omit a letter
 */
export async function setLetters(svg: string, writing: Writing): Promise<SetPicture> {
  const texts = [...svg.matchAll(/(<text\b[^>]*>)(.*?)<\/text>/gs)].flatMap(
    ({ 0: whole, 1: start = '', 2: inside = '' }) =>
      isPlain(inside, styleOf(start, body).face) ? [] : [{ whole, start, inside }],
  );
  await loadLetters(texts.map(({ inside }) => inside).join(' '));
  const needed = new Map<string, NeededFont>();
  const need = (file: FontFile, text: string): void => {
    needed.set(file.name, { file, text: `${needed.get(file.name)?.text ?? ''}${text}` });
  };
  const set = new Map(texts.map(({ whole, start, inside }) => [whole, setText(start, inside, writing, need)]));
  return {
    svg: set.size === 0 ? svg : svg.replace(/<text\b[^>]*>.*?<\/text>/gs, (whole) => set.get(whole) ?? whole),
    fonts: [...needed.values()],
  };
}

const body = textStyles.name;

/** The text style of an element, from its attributes and from the style of the element that contains it. */
function styleOf(tag: string, around: TextStyle): TextStyle {
  const role = /class="fig-(tick|name|value|label)"/.exec(tag)?.[1];
  const base = isRole(role) ? textStyles[role] : around;
  const weight = attribute(tag, 'font-weight');
  return {
    face: tag.includes(families.serif) ? 'serif' : base.face,
    weight: weight === undefined ? base.weight : weight === '600' ? 600 : 400,
    size: Number(attribute(tag, 'font-size') ?? base.size),
  };
}

function isRole(name: string | undefined): name is keyof typeof textStyles {
  return name !== undefined && Object.hasOwn(textStyles, name);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}

type Need = (file: FontFile, text: string) => void;

function setText(start: string, inside: string, writing: Writing, need: Need): string {
  const tokens = inside.split(/(<[^>]*>)/);
  const shapes: string[] = [];
  for (const { x, y, pieces } of linesOf(start, tokens)) {
    const width = pieces.reduce((sum, { text, style }) => sum + widthOf(text, style), 0);
    let left = x - width * (shares[attribute(start, 'text-anchor') ?? 'start'] ?? 0);
    for (const { at, text, style } of pieces) {
      const set = inOrder(text, style).map((part) => {
        if (part.font === null) throw new NotDrawable(`No font draws ${letterName(part.text)} in “${text}”.`);
        const from = left;
        left += textWidth(part.text, style);
        if (part.file !== null) need(part.file, part.text);
        if (writing === 'text') return tspan(part, from);
        if (part.file === null) return withoutSpaceBefore(part, style, from);
        shapes.push(`<path${look(start)} d="${outlineOf(part, style, { x: from, y })}"/>`);
        return '';
      });
      tokens[at] = set.join('');
    }
  }
  return `${start.replace(/ text-anchor="[^"]*"/, '')}${tokens.join('')}</text>${shapes.join('')}`;
}

/** For each value of `text-anchor`, how much of a line is to the left of the anchor, as a share of the line's width. */
const shares: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** The attributes that colour an element's content. */
function look(tag: string): string {
  return (/ class="[^"]*"/.exec(tag)?.[0] ?? '') + (/ fill="[^"]*"/.exec(tag)?.[0] ?? '');
}

function tspan({ text, file, isRightToLeft }: PlacedPart, left: number): string {
  const family = file === null ? '' : ` font-family="'${file.name}',${fallbacks}"`;
  const written = escapeText(text);
  return `<tspan x="${Math.round(left * 100) / 100}"${family}>${isRightToLeft ? `\u2068${written}\u2069` : written}</tspan>`;
}

/** The lines of a text element. A line begins at the element itself, and at each `tspan` with its own position. */
function linesOf(start: string, tokens: readonly string[]): readonly Line[] {
  const first: Line = { ...placeOf(start, { x: 0, y: 0 }), pieces: [] };
  const lines = [first];
  const styles = [styleOf(start, body)];
  for (const [at, token] of tokens.entries()) {
    const style = styles.at(-1) ?? body;
    if (token.startsWith('</')) styles.pop();
    else if (token.startsWith('<')) {
      const line = lines.at(-1) ?? first;
      if (attribute(token, 'x') !== undefined) lines.push({ ...placeOf(token, line), pieces: [] });
      styles.push(styleOf(token, style));
    } else if (token !== '') (lines.at(-1) ?? first).pieces.push({ at, text: plainOf(token), style });
  }
  return lines;
}

function placeOf(tag: string, around: { readonly x: number; readonly y: number }): { x: number; y: number } {
  return { x: Number(attribute(tag, 'x') ?? around.x), y: Number(attribute(tag, 'y') ?? around.y) };
}

const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Reverses `escapeText`. */
function plainOf(text: string): string {
  return Object.entries(entities).reduce((read, [entity, character]) => read.replaceAll(entity, character), text);
}

/** Removes the leading spaces of a text, which renderers would drop, and moves the text to the right by the width of these spaces. */
function withoutSpaceBefore(part: PlacedPart, style: TextStyle, left: number): string {
  const text = part.text.trimStart();
  const space = part.text.slice(0, part.text.length - text.length);
  return text === '' ? '' : tspan({ ...part, text }, left + textWidth(space, style));
}

interface PlacedPart extends Part {
  readonly isRightToLeft: boolean;
}

/** A text's parts in visual order, from left to right. */
function inOrder(text: string, { face }: TextStyle): readonly PlacedPart[] {
  return isolated(text)
    .split(/\u2068([^\u2069]*)\u2069/)
    .flatMap((stretch, index) => {
      const pieces = index % 2 === 1 ? onPaper(stretch) : [{ text: stretch, isRightToLeft: false }];
      return pieces.flatMap(({ text: piece, isRightToLeft }) => {
        const parts = partsOf(piece, face).map((part) => ({ ...part, isRightToLeft }));
        return isRightToLeft ? parts.reverse() : parts;
      });
    })
    .filter(({ text: part }) => part !== '');
}

function widthOf(text: string, style: TextStyle): number {
  return inOrder(text, style).reduce((sum, part) => sum + textWidth(part.text, style), 0);
}
