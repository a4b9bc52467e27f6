import type { Fix, Problem } from '../problems/problem';
import { positionAt } from '../problems/text-position';

/** Matches a component's tag, as far as that is possible without parsing. */
const tag = /<[A-Z]\w*\b[^<>]*>/g;

/**
 * Matches an attribute's value with its quotation marks. In `=“a/b”`, which has curly marks, the groups are the opening mark, the text and
 * the closing mark. In `="a/b"`, which has straight marks, the groups are undefined.
 */
const value = /="(?:(?![“”]\s+\w+=|[“”]\s*\/?>)[^"])*"|=(["“”„‘’])([^"“”„‘’<>]*)(["“”„‘’])/g;

/** The result of replacing curly quotation marks around attribute values with straight ones. */
export interface StraightQuotes {
  /** The corrected text. It is as long as the original, so that everything else keeps its position. */
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly fixes: readonly Fix[];
}

/**
 * Finds the curly quotation marks that word processors put around attribute values, and replaces them with straight
 * ones.
 */
export function straightenQuotes(file: string, text: string): StraightQuotes {
  const problems: Problem[] = [];
  const fixes: Fix[] = [];
  for (const { 0: written, index: start } of text.matchAll(tag)) {
    for (const { 0: whole, 1: opening, 2: inside, 3: closing, index } of written.matchAll(value)) {
      if (opening === undefined || inside === undefined || closing === undefined) continue;
      const places = [start + index + 1, start + index + whole.length - 1];
      const curly = places.filter((place) => text.charAt(place) !== '"');
      for (const place of curly) fixes.push({ file, start: place, end: place + 1, text: '"' });
      problems.push({
        rule: 'mdx/syntax',
        file,
        position: positionAt(text, curly[0] ?? start),
        message: `A value is in curly quotation marks: ${opening}${inside}${closing}.`,
        hint: `Write "${inside}" in straight quotation marks, or run: npm run check -- --fix`,
      });
    }
  }
  const straight = fixes.reduce((result, { start, end }) => `${result.slice(0, start)}"${result.slice(end)}`, text);
  return { text: straight, problems, fixes };
}
