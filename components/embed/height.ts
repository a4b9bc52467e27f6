import { isPlain } from '../../lib/domain/letters/letters';
import type { FrameHeights } from '../../lib/views/embed-view';
import type { Face, Weight } from '../figure/fonts/static-font';
import { textWidth } from '../figure/layout/measure';

/** A piece of an embed from top to bottom: how tall it is where the content is so many px wide. */
export type Block = (width: number) => number;

/** The narrowest and the widest frame for which heights are given, in px. */
const narrowest = 280;
const widest = 1200;
const step = 20;

/** From `embed.css`, in px. */
const padding = 12;
const contentWidth = 752;
const gap = 8;
/** The width of the content from which the wide drawing shows. */
const wideFrom = 544;

/**
 * The typefaces that stand in for ours on a reader's device are wider, by at most so much in those that are on most devices:
 * Georgia against Newsreader. Arial, Helvetica and Roboto are narrower than Libre Franklin.
 */
const wider: Readonly<Record<Face, number>> = { serif: 1.06, sans: 1 };

/** For what no measure of ours foresees, as another typeface that breaks one line more, be it of the title. */
const spare = 20;

/** Where a frame is no longer a phone's: from here on, one height fits all widths. */
const desk = 580;

/**
 * Heights at which a frame holds its content without a scroll bar at every width from 280 to 1,200 px: the greatest, and a
 * rule by width, `max(least, start − fall × width)`. Between two widths that are looked at, text is at most as tall as at the
 * lesser, and a drawing as at the greater.
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
  // High enough for each step at its far end, where the rule gives it the least.
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
  /** px */
  readonly size: number;
  /** Height of a line, px. */
  readonly line: number;
}

/** A paragraph, of which so many px of the width are taken by something else. */
export function paragraph(text: string, style: Style, taken = 0): Block {
  // Measured once, and laid out for every width.
  const words = text.split(' ').map((word) => lengthOf(word, style));
  const space = lengthOf(' ', style);
  return (width) => linesOf(words, space, width - taken) * style.line;
}

/** A drawing whose shape is that of its `viewBox`, one for a narrow and one for a wide frame, with `below` px under it. */
export function drawing({ wide, narrow }: { wide: string; narrow: string }, below: number): Block {
  const shapes = { wide: shapeOf(wide), narrow: shapeOf(narrow) };
  return (width) => (width < wideFrom ? Math.min(width, 416) * shapes.narrow : width * shapes.wide) + below;
}

/** Of so many px whatever the width. */
export function strip(height: number): Block {
  return () => height;
}

/** Height by width. */
function shapeOf(svg: string): number {
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const shape = Number(height) / Number(width);
  if (!Number.isFinite(shape)) throw new Error('Not a drawing: it has no viewBox from 0 0.');
  return shape;
}

/**
 * The width of a text on one line, px, in whatever typeface it comes out. Letters that our typefaces do not have are in a font of
 * the reader's: each is taken to be as wide as it is high, and hardly any is wider.
 */
export function lengthOf(text: string, style: Style): number {
  const [ours, others] = apart(text, style.face);
  return textWidth(ours, style) * wider[style.face] + others * style.size;
}

/** What our own typeface draws of a text, and the number of letters that it does not. */
function apart(text: string, face: Face): readonly [ours: string, others: number] {
  if (isPlain(text, face)) return [text, 0];
  const own = [...text.normalize('NFC')].filter((character) => isPlain(character, face));
  return [own.join(''), [...text.normalize('NFC')].length - own.length];
}

/** How many lines words of these widths take: broken at spaces, and within a word that is wider than a line. */
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
