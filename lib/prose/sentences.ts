import type { TextRange } from './quotations';

/**
 * The end of a sentence: “.”, “!” or “?”, any closing quotation marks or brackets, and white space before something that can begin a
 * sentence.
 */
const end = /[.!?][”’")\]]*\s+(?=[“‘"([]*[\p{Lu}\p{N}\uFFFC])/gu;

/** The sentences of a text, in order and without gaps. A sentence can begin with U+FFFC, which stands for a component. */
export function sentencesIn(text: string): TextRange[] {
  const ends = [...text.matchAll(end)].map(({ index, 0: mark }) => index + mark.length);
  return [...ends, text.length].map((stop, index) => ({ start: ends[index - 1] ?? 0, end: stop }));
}
