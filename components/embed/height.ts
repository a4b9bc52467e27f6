import { isPlain } from '../../lib/domain/letters/letters';
import type { FrameHeights } from '../../lib/views/embed-view';
import type { Face, Weight } from '../figure/fonts/static-font';
import { textWidth } from '../figure/layout/measure';

/**
 * A block of an embed, such as a paragraph: a function that takes the width of the embed's content, and returns the height of the block,
 * both in px.
 */
export type Block = (width: number) => number;

/** The narrowest and the widest frame for which heights are computed, in px. */
const narrowest = 280;
const widest = 1200;
const step = 20;

/** Sizes in px, as in `embed.css`. */
const padding = 12;
const contentWidth = 752;
const gap = 8;
/** The minimum content width for the wide drawing, in px. */
const wideBreakpoint = 544;

/**
 * The width of the widest common fallback typeface, relative to ours. Georgia is wider than Newsreader; Arial, Helvetica and Roboto are
 * narrower than Libre Franklin.
 */
const wider: Readonly<Record<Face, number>> = { serif: 1.06, sans: 1 };

/**
 * Spare height in px, because a paragraph may need one more line in the font on a reader’s device, which cannot be measured here. The value
 * is the height of the tallest line of any paragraph except large numbers, which seldom wrap.
 */
const spare = 25;

/** The minimum width of a frame that is too wide for a phone, in px. The height `least` is enough for every frame at least this wide. */
const desk = 580;

/**
 * Returns heights at which a frame from 280 to 1,200 px wide needs no scroll bar. The height `most` is enough at every width. The height
 * `max(least, start − fall × width)` is enough at a given `width`. The function computes one height for each step of 20 px in the frame’s
 * width. Within a step, text is never taller than at the smaller width, and a drawing is never taller than at the larger width.
 */
export function frameHeights(blocks: readonly Block[]): FrameHeights {
  const frames = Array.from({ length: (widest - narrowest) / step }, (_, index) => narrowest + index * step);
  const steps = frames.map((from) => {
    const widths = [inside(from), inside(from + step)];
    const content = blocks.reduce((sum, block) => sum + Math.max(...widths.map(block)), (blocks.length - 1) * gap);
    return { to: from + step, height: content + 2 * padding + spare };
  });
  const most = Math.max(...steps.map(({ height }) => height));
  const least = Math.max(...steps.filter(({ to }) => to > desk).map(({ height }) => height));
  const fall = (most - least) / (desk - narrowest);
  // Makes the frame tall enough even at the largest width of each step, where `start − fall × width` is smallest.
  const start = Math.max(
    ...steps.filter(({ height }) => height > least).map(({ to, height }) => height + fall * to),
    0,
  );
  return {
    most: Math.ceil(most),
    least: Math.ceil(least),
    start: Math.ceil(start),
    fall: Math.floor(fall * 1000) / 1000,
  };
}

function inside(frame: number): number {
  return Math.min(frame - 2 * padding, contentWidth);
}

export interface Style {
  readonly face: Face;
  readonly weight: Weight;
  /** In px. */
  readonly size: number;
  /** The line height in px. */
  readonly line: number;
}

/** A paragraph whose lines are `taken` px narrower than the content because of an indent or a marker. */
export function paragraph(text: string, style: Style, taken = 0): Block {
  // Measures the words only once, and uses the measurements for every width.
  const words = text.split(' ').map((word) => lengthOf(word, style));
  const space = lengthOf(' ', style);
  return (width) => linesOf(words, space, width - taken) * style.line;
}

/**
 * A figure's drawing, with `below` px of space under it. The narrow and the wide version each have the aspect ratio of their own `viewBox`.
 */
export function drawing({ wide, narrow }: { wide: string; narrow: string }, below: number): Block {
  const shapes = { wide: shapeOf(wide), narrow: shapeOf(narrow) };
  return (width) => (width < wideBreakpoint ? Math.min(width, 416) * shapes.narrow : width * shapes.wide) + below;
}

/** A block with the same height at every width. */
export function strip(height: number): Block {
  return () => height;
}

/** An SVG's height divided by its width. */
function shapeOf(svg: string): number {
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const shape = Number(height) / Number(width);
  if (!Number.isFinite(shape)) throw new Error('The drawing has no viewBox that begins with 0 0.');
  return shape;
}

/**
 * The width of text on one line in px, in our typeface or its fallback. Letters that our typefaces lack appear in one of the reader's
 * fonts. Each such letter is assumed to be one em wide (as wide as the font size); hardly any letter is wider.
 */
export function lengthOf(text: string, style: Style): number {
  const [ours, others] = splitByFont(text, style.face);
  return textWidth(ours, style) * wider[style.face] + others * style.size;
}

/** Returns the letters of the text that our typeface contains, and the number of letters that the typeface lacks. */
function splitByFont(text: string, face: Face): readonly [ours: string, others: number] {
  if (isPlain(text, face)) return [text, 0];
  const own = [...text.normalize('NFC')].filter((character) => isPlain(character, face));
  return [own.join(''), [...text.normalize('NFC')].length - own.length];
}

/** Returns the number of lines that words with these widths need. Lines break at spaces, and within a word that is wider than a line. */
function linesOf(words: readonly number[], space: number, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const own of words) {
    if (filled > 0 && filled + space + own > width) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? space : 0) + own;
    const full = Math.ceil(filled / width) - 1;
    lines += full;
    filled -= full * width;
  }
  return lines;
}
