const letters = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';

/** Matches one or more right-to-left words with only spaces and signs between them. */
const rightToLeft = new RegExp(`[${letters}](?:[^\\p{L}\\p{N}<>&;]*[${letters}]+)*`, 'gu');

/** Matches a text that is a right-to-left sentence: it has no left-to-right letters, and has a number between two words. */
const sentence = new RegExp(
  `^[^\\p{L}<>&;]*[${letters}](?:[${letters}]|[^\\p{L}<>&;])*\\d[^\\p{L}<>&;]*[${letters}](?:[${letters}]|[^\\p{L}<>&;])*$`,
  'u',
);

/** The pieces of a right-to-left line: numbers with their signs, words, and single characters between them. */
const pieces = new RegExp(`[−+-]?\\p{Sc}?\\d[\\d.,]*(?<=\\d)%?|[${letters}]+|.`, 'gsu');

/** Signs that are mirrored in a right-to-left line. */
const turned: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

const isolates = /[\u2068\u2069]/g;

/** Whether a text contains a right-to-left letter. */
export function hasRightToLeft(text: string): boolean {
  return text.search(rightToLeft) !== -1;
}

/**
 * Isolates right-to-left words (U+2068 … U+2069). Without isolation, a number next to a right-to-left name takes the direction of the name,
 * and “12.3%” is split into “12.3” before the name and “%” after it. Numbers stay outside the isolated words. Only a text that is a
 * right-to-left sentence is isolated as a whole: otherwise, “from 5 to 7” would be reversed in it. A text without such words is unchanged,
 * and isolating a text a second time has no effect.
 */
export function isolated(text: string): string {
  return replaceRightToLeft(text.replace(isolates, ''), (words) => `\u2068${words}\u2069`);
}

/** Replaces the right-to-left words of a text, or the whole text if it is a right-to-left sentence. */
export function replaceRightToLeft(text: string, replace: (words: string) => string): string {
  if (!hasRightToLeft(text)) return text;
  if (!sentence.test(text)) return text.replace(rightToLeft, replace);
  const words = text.trim();
  const [before = '', after = ''] = text.split(words);
  return `${before}${replace(words)}${after}`;
}

/** The pieces of right-to-left words in the order in which they are drawn, from left to right. */
export function onPaper(words: string): { readonly text: string; readonly isRightToLeft: boolean }[] {
  return (words.match(pieces) ?? [])
    .reverse()
    .map((text) => ({ text: turned[text] ?? text, isRightToLeft: hasRightToLeft(text) }));
}
