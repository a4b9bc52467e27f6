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

/** What makes digits an ordinal, for regular expressions: “21st”. */
export const ordinalEnding = '(?:st|nd|rd|th)';

/** The ordinals that are words, from one rank to another, at most the twelfth, as alternatives for a regular expression. */
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
