import { textWidth, type TextStyle } from './measure';

/** Text that must not be broken across lines, and its style. */
export interface Word {
  readonly text: string;
  readonly style: TextStyle;
}

export interface WrappedLine<W extends Word = Word> {
  readonly words: readonly W[];
  /** In px. */
  readonly width: number;
}

/** The words of a text in a single style. */
export function wordsOf(text: string, style: TextStyle): readonly Word[] {
  return text.split(' ').map((word) => ({ text: word, style }));
}

/** The width of words on one line with spaces between them, in px. */
export function lineWidth(words: readonly Word[]): number {
  return words.reduce((width, { text, style }, index) => width + textWidth(index === 0 ? text : ` ${text}`, style), 0);
}

/** Fills lines of at most `maxWidth` px with words. A word wider than `maxWidth` gets a line to itself. */
export function wrap<W extends Word>(words: readonly W[], maxWidth: number): readonly WrappedLine<W>[] {
  const lines: W[][] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && lineWidth([...last, word]) <= maxWidth) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => ({ words: line, width: lineWidth(line) }));
}

/** The width of the widest line, in px; 0 if there are no lines. */
export function widest(lines: readonly WrappedLine[]): number {
  return Math.max(0, ...lines.map((line) => line.width));
}
