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

const slightly = '(?:just |well |slightly |a little )?';

const hedges: readonly (readonly [words: string, hedge: HedgeWord])[] = [
  ['at least|no less than|no fewer than|not (?:less than|fewer than|below|under)', 'at-least'],
  // “Twice as much as” compares two numbers.
  [
    '(?<!(?:half|just|quite|times|twice) )as (?:much|many) as|at most|up to|no more than|not (?:more than|above|over)',
    'at-most',
  ],
  [`${slightly}(?:over|above|more than)`, 'above'],
  [`${slightly}(?:under|below|less than|fewer than)`, 'below'],
  ['nearly|almost|close to|not quite', 'nearly'],
];

const hedge = new RegExp(`(?<!\\p{L})(?:${hedges.map(([words]) => `(${words})`).join('|')})\\s$`, 'iu');

/**
 * The text before a number without the hedge at its end: “a rise of more than” becomes “a rise of”, padded with spaces to the same length.
 */
export function withoutHedge(before: string): string {
  return before.replace(hedge, (words) => ' '.repeat(words.length));
}

export function hedgesIn(text: string, places: readonly number[]): HedgeReading[] {
  return places.flatMap((at, index): HedgeReading[] => {
    const before = text.slice(Math.max(0, at - 60), at);
    const match = hedge.exec(before);
    // “Has never been above” is about all the years before.
    if (match === null || isNegated(before.slice(0, match.index))) return [];
    // “B, more than A”: the words compare two numbers.
    const previous = places[index - 1];
    if (previous !== undefined && !startsAnew.test(text.slice(previous + 1, at))) return [];
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const found = hedges[which]?.[1];
    if (found === undefined) return [];
    return [{ kind: 'hedge', number: index, hedge: found, word: match[0].trim(), start: at - match[0].length }];
  });
}
