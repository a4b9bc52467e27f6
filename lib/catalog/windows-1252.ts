/**
 * The characters for the bytes 0x80 to 0x9F. All other bytes stand for the Unicode character with the same number. Node’s own decoder is
 * not used, because some versions decode these bytes as control characters.
 */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The character for a byte in Windows-1252, the encoding of older Windows programs. */
export function inWindows1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? special.charAt(byte - 0x80) : String.fromCharCode(byte);
}
