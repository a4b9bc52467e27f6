const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** The ending of an ordinal in digits, such as “st” in “21st”; for regular expressions. */
export const ordinalEnding = '(?:st|nd|rd|th)';

/** The ordinals in words, up to the twelfth, for regular expressions: from 1 to 3 → `first|second|third`. */
export function ordinalWords(from: number, to: number): string {
  return ordinals.slice(from - 1, to).join('|');
}

const inDigits = new RegExp(`^(\\d+)${ordinalEnding}$`, 'i');

/** The rank for which an ordinal stands: 2 for “second” and “2nd”; null for any other word. */
export function ordinalOf(word: string): number | null {
  const [, digits] = inDigits.exec(word) ?? [];
  if (digits !== undefined) return Number(digits);
  const index = ordinals.indexOf(word.toLowerCase());
  return index === -1 ? null : index + 1;
}
