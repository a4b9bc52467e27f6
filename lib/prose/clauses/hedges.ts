import { isNegated, startsAnew } from './clause-parts';

export type HedgeWord = 'above' | 'below' | 'at-least' | 'at-most' | 'nearly';

/** Words that limit or round the number directly after them. */
export interface HedgeReading {
  readonly kind: 'hedge';
  readonly number: number;
  readonly hedge: HedgeWord;
  readonly word: string;
  readonly start: number;
}

const slightly = '(?:(?:only )?just |well |far |slightly |(?:a )?little |a bit |a shade )?';

/** Verbs before “up to” that state a movement, not a limit: “edged up to 5%”, “went up to 5%”. */
const upwards =
  '(?:back|bounc\\p{L}+|buil[dt]\\p{L}*|c[ao]mes?|climb\\p{L}*|creep\\p{L}*|crept|drift\\p{L}*|edg\\p{L}+|go|goes|going|gone|head\\p{L}*|inch\\p{L}*|jump\\p{L}*|mov\\p{L}+|nudg\\p{L}+|pick\\p{L}*|push\\p{L}*|shoot\\p{L}*|shot|tick\\p{L}*|trend\\p{L}*|went)';
const limit = `(?<!(?<!\\p{L})${upwards} )up to`;

const hedges: readonly (readonly [words: string, hedge: HedgeWord])[] = [
  [
    'at least|a minimum of|no less than|no fewer than|not (?:less than|fewer than|below|under)|as (?:few|little|low) as',
    'at-least',
  ],
  // “Twice as much as” compares two numbers.
  [
    `(?<!(?:half|just|quite|times|twice) )as (?:high|large|many|much) as|at most|a maximum of|${limit}|no more than|not (?:more than|above|over)`,
    'at-most',
  ],
  [`${slightly}(?:over|above|more than|upwards of|in excess of)`, 'above'],
  [`${slightly}(?:under|below|less than|fewer than|short of|shy of)`, 'below'],
  ['nearly|almost|approaching|close to|nearing|not quite', 'nearly'],
];

const hedge = new RegExp(`(?<!\\p{L})(?:${hedges.map(([words]) => `(${words})`).join('|')})\\s$`, 'iu');

/**
 * Removes the hedge from the end of the text before a number: “a rise of more than” becomes “a rise of”, padded with spaces to the same
 * length.
 */
export function withoutHedge(before: string): string {
  return before.replace(hedge, (words) => ' '.repeat(words.length));
}

export function hedgesIn(text: string, places: readonly number[]): HedgeReading[] {
  return places.flatMap((at, index): HedgeReading[] => {
    const before = text.slice(Math.max(0, at - 60), at);
    const match = hedge.exec(before);
    // “Has never been above 5%” is about all earlier years, and not a hedge.
    if (match === null || isNegated(before.slice(0, match.index))) return [];
    // In “7%, more than 5%”, the words compare two numbers.
    const previous = places[index - 1];
    if (previous !== undefined && !startsAnew.test(text.slice(previous + 1, at))) return [];
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const found = hedges[which]?.[1];
    if (found === undefined) return [];
    return [{ kind: 'hedge', number: index, hedge: found, word: match[0].trim(), start: at - match[0].length }];
  });
}
