import type { TextStyle } from '../figure/layout/measure';
import { lineWidth, wordsOf, wrap, type WrappedLine } from '../figure/layout/wrap';

/** A font size in px, and the number of lines that a title may have at that size. */
export interface TitleSize {
  readonly size: number;
  readonly lines: number;
}

export interface FittedTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

const style = (size: number): TextStyle => ({ face: 'serif', weight: 600, size });

function textOf(line: WrappedLine): string {
  return line.words.map((word) => word.text).join(' ');
}

/** Removes words from the end of the text until an ellipsis fits after it. */
function shortened(text: string, size: number, width: number): string {
  const cut = `${text.replace(/[\s,.;:–—-]+$/, '')}…`;
  const space = text.lastIndexOf(' ');
  return space === -1 || lineWidth(wordsOf(cut, style(size))) <= width
    ? cut
    : shortened(text.slice(0, space), size, width);
}

/**
 * Breaks a title into lines of at most `width` px, in the first size at which it fits. If it fits at none, uses the last size and shortens
 * the title with an ellipsis.
 */
export function fitTitle(title: string, width: number, sizes: readonly [TitleSize, ...TitleSize[]]): FittedTitle {
  const tries = sizes.map(({ size, lines }) => ({
    size,
    room: lines,
    lines: wrap(wordsOf(title, style(size)), width).map(textOf),
  }));
  const fitting = tries.find(({ lines, room }) => lines.length <= room);
  if (fitting !== undefined) return { size: fitting.size, lines: fitting.lines };
  const { size, lines: room } = sizes.at(-1) ?? sizes[0];
  const lines = wrap(wordsOf(title, style(size)), width).map(textOf);
  return { size, lines: [...lines.slice(0, room - 1), shortened(lines.slice(room - 1, room).join(' '), size, width)] };
}
