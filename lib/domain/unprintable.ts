/**
 * Invisible characters that change what readers see, or how programs read the text: control characters, characters that change the
 * direction of the text, invisible spaces, line endings of other systems, and U+FFFD, which replaces bytes that are not UTF-8. The joiners
 * U+200C and U+200D are permitted after a letter that is not ASCII.
 */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFD\u{E0000}-\u{E007F}]|\r(?!\n)|(?<=[\u0000-\u007F]|^)[\u200C\u200D]/gu;

/**
 * Matches the first UTF-16 code unit of each character that `unprintable` can match. Most strings do not match this expression, and testing
 * it is much faster than testing `unprintable`.
 */
const suspicious =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uDB40\uFEFF\uFFFD]/;

/** The unprintable characters in a string, with their offsets. */
export function unprintableIn(text: string): { readonly character: string; readonly offset: number }[] {
  if (!suspicious.test(text)) return [];
  return [...text.matchAll(unprintable)].map(({ 0: character, index: offset }) => ({ character, offset }));
}

/** Replaces unprintable characters with spaces, so that everything else keeps its position. */
export function withoutUnprintable(text: string): string {
  return text.replace(unprintable, (character) => ' '.repeat(character.length));
}

/** Describes an unprintable character. */
export function unprintableName(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point === 0xfffd) return 'bytes that are not UTF-8';
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  if (point < 0xa0 && point !== 0x0d) return `the control character ${code}`;
  if (point === 0x0d) return `a carriage return (${code}) without a line feed`;
  if (
    [0x061c, 0x200e, 0x200f].includes(point) ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2066 && point <= 0x2069)
  )
    return `${code}, which changes the direction of the text`;
  return point === 0x2028 || point === 0x2029 ? `the line separator ${code}` : `the invisible character ${code}`;
}
