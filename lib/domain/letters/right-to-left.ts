const letters = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';

/** A word that is written from right to left, or several with nothing but spaces and signs between them. */
const rightToLeft = new RegExp(`[${letters}](?:[^\\p{L}\\p{N}<>&;]*[${letters}]+)*`, 'gu');

/** A text that no letter makes one from left to right, with a number between two words: a sentence, not a name beside a number. */
const sentence = new RegExp(
  `^[^\\p{L}<>&;]*[${letters}](?:[${letters}]|[^\\p{L}<>&;])*\\d[^\\p{L}<>&;]*[${letters}](?:[${letters}]|[^\\p{L}<>&;])*$`,
  'u',
);

/** What a line from right to left is made of: numbers with their signs, words, and single signs between them. */
const pieces = new RegExp(`[−+-]?\\p{Sc}?\\d[\\d.,]*(?<=\\d)%?|[${letters}]+|.`, 'gsu');

/** Signs that are turned in a line from right to left. */
const turned: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

const isolates = /[\u2068\u2069]/g;

/** Whether a text holds a letter that is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return text.search(rightToLeft) !== -1;
}

/**
 * A text in which words from right to left stand by themselves (U+2068 … U+2069): without that, a number beside such a name
 * takes its direction, and “12.3%” is torn into “12.3” before the name and “%” after it. Numbers are not within, but for a
 * sentence that runs from right to left as a whole: its “from 5 to 7” would be turned round. The same text again where there is no
 * such word; the same again a second time.
 */
export function isolated(text: string): string {
  return replaceRightToLeft(text.replace(isolates, ''), (words) => `\u2068${words}\u2069`);
}

/** A text with something else in the place of its words from right to left. */
export function replaceRightToLeft(text: string, replace: (words: string) => string): string {
  if (!hasRightToLeft(text)) return text;
  if (!sentence.test(text)) return text.replace(rightToLeft, replace);
  const words = text.trim();
  const [before = '', after = ''] = text.split(words);
  return `${before}${replace(words)}${after}`;
}

/** The pieces of words from right to left as they stand on paper, from left to right. */
export function onPaper(words: string): { readonly text: string; readonly isRightToLeft: boolean }[] {
  return (words.match(pieces) ?? [])
    .reverse()
    .map((text) => ({ text: turned[text] ?? text, isRightToLeft: hasRightToLeft(text) }));
}
