/** A word that is written from right to left, or several with nothing but spaces and signs between them. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}](?:[^\p{L}\p{N}<>&;]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*/gu;

const isolates = /[\u2068\u2069]/g;

/** Whether a text holds a letter that is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return text.search(rightToLeft) !== -1;
}

/**
 * A text in which words from right to left stand by themselves (U+2068 … U+2069): without that, a number beside such a name
 * takes its direction, and “12.3%” is torn into “12.3” before the name and “%” after it. Numbers are never within. The same
 * text again where there is no such word; the same again a second time.
 */
export function isolated(text: string): string {
  return replaceRightToLeft(text.replace(isolates, ''), (words) => `\u2068${words}\u2069`);
}

/** A text with something else in the place of its words from right to left. */
export function replaceRightToLeft(text: string, replace: (words: string) => string): string {
  return hasRightToLeft(text) ? text.replace(rightToLeft, replace) : text;
}
