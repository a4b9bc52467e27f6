import type { Decimal } from '../domain/decimal';
import { foldDigits } from './digits';
import { numberPatterns, type StatedNumberKind } from './number-patterns';
import { withoutIgnoredNumbers } from './ignored-numbers';
import { readNumber } from './numerals';

/** A number that a text states as fact, from `start` to just before `end`. */
export interface StatedNumber {
  readonly kind: StatedNumberKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * The value of the number, including its scale. Shares are converted to fractions of one, and basis points to percentage points. Null
   * for ranges, ratios and words such as "tripled".
   */
  readonly value: Decimal | null;
}

const taken = '\uE001';

/**
 * Finds the numbers that a text states as fact: percentages, points, money, multiples, shares, large counts and amounts with units, in
 * digits or in words. Ignores years, dates, times, ordinals, labels, names with numbers, ages, lengths of time and small counts in words.
 * The function uses heuristics, not a grammar: `testdata/sentences.ts` lists the forms that it distinguishes.
 *
 * @param text plain text; any white space separates words
 * @returns the numbers in the order of the text, without overlaps
 */
export function statedNumbers(text: string): StatedNumber[] {
  const { text: folded, offsets } = foldDigits(text);
  const placeOf = (at: number): number => offsets?.[at] ?? at;
  let rest = withoutIgnoredNumbers(folded);
  const found: StatedNumber[] = [];
  for (const { kind, needs, pattern, read } of numberPatterns) {
    if (!needs.test(rest)) continue;
    rest = rest.replace(pattern, (match: string, ...groups: unknown[]) => {
      const at = groups.findLastIndex((group) => typeof group === 'number');
      const start = Number(groups[at]);
      const written = groups.slice(0, at).find((group) => typeof group === 'string');
      const number = written === undefined ? null : readNumber(written.trim());
      const place = { start: placeOf(start), end: placeOf(start + match.length) };
      found.push({
        kind,
        ...place,
        text: text.slice(place.start, place.end),
        value: read === undefined ? number : read(match, number),
      });
      return taken.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
