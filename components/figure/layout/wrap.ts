import { textWidth, type TextStyle } from './measure';

/** What stays together on a line, and how it is set. */
export interface Word {
  readonly text: string;
  readonly style: TextStyle;
}

export interface WrappedLine<W extends Word = Word> {
  readonly words: readonly W[];
  /** In px. */
  readonly width: number;
}

/** The words of a text in one style. */
export function wordsOf(text: string, style: TextStyle): readonly Word[] {
  return text.split(' ').map((word) => ({ text: word, style }));
}

/** The width of words set on one line with spaces between them, in px. */
export function lineWidth(words: readonly Word[]): number {
  return words.reduce((width, { text, style }, index) => width + textWidth(index === 0 ? text : ` ${text}`, style), 0);
}

/** Words filled into lines of at most `maxWidth` px; a word that is wider has a line to itself. */
export function wrap<W extends Word>(words: readonly W[], maxWidth: number): readonly WrappedLine<W>[] {
  const lines: W[][] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && lineWidth([...last, word]) <= maxWidth) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => ({ words: line, width: lineWidth(line) }));
}

/** The widest of the lines, in px; 0 where there are none. */
export function widest(lines: readonly WrappedLine[]): number {
  return Math.max(0, ...lines.map((line) => line.width));
}
