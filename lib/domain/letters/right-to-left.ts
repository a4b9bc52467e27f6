const letters = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';

/** Matches one or more right-to-left words with only spaces, punctuation and symbols between them. */
const rightToLeft = new RegExp(`[${letters}](?:[^\\p{L}\\p{N}<>&;]*[${letters}]+)*`, 'gu');

/** Matches text that is a right-to-left sentence: it has no left-to-right letters, and has a number between two words. */
const sentence = new RegExp(
  `^[^\\p{L}<>&;]*[${letters}](?:[${letters}]|[^\\p{L}<>&;])*\\d[^\\p{L}<>&;]*[${letters}](?:[${letters}]|[^\\p{L}<>&;])*$`,
  'u',
);

/** The pieces of a right-to-left line: numbers with their signs, words, and single characters between them. */
const pieces = new RegExp(`[−+-]?\\p{Sc}?\\d[\\d.,]*(?<=\\d)%?|[${letters}]+|.`, 'gsu');

/** Brackets and quotation marks, which are mirrored in a right-to-left line. */
const turned: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

const isolates = /[\u2068\u2069]/g;

/** Whether text contains a right-to-left letter. */
export function hasRightToLeft(text: string): boolean {
  return text.search(rightToLeft) !== -1;
}

/**
 * Isolates right-to-left words (U+2068 … U+2069). Without isolation, a number next to a right-to-left name takes on the name’s direction,
 * and “12.3%” is split into “12.3” before the name and “%” after it. Numbers stay outside the isolated words, except in a right-to-left
 * sentence, which is isolated as a whole: if only its words were isolated, its “from 5 to 7” would become “from 7 to 5”. Text without
 * right-to-left words is unchanged, and isolating text a second time has no effect.
 */
export function isolated(text: string): string {
  return replaceRightToLeft(text.replace(isolates, ''), (words) => `\u2068${words}\u2069`);
}

/** Replaces the right-to-left words in text, or the whole text if it is a right-to-left sentence. */
export function replaceRightToLeft(text: string, replace: (words: string) => string): string {
  if (!hasRightToLeft(text)) return text;
  if (!sentence.test(text)) return text.replace(rightToLeft, replace);
  const words = text.trim();
  const [before = '', after = ''] = text.split(words);
  return `${before}${replace(words)}${after}`;
}

/** The pieces of right-to-left words, in the order in which they are drawn from left to right. */
export function onPaper(words: string): { readonly text: string; readonly isRightToLeft: boolean }[] {
  return (words.match(pieces) ?? [])
    .reverse()
    .map((text) => ({ text: turned[text] ?? text, isRightToLeft: hasRightToLeft(text) }));
}
