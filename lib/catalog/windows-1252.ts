/** What stands for the bytes from 0x80 to 0x9F; all others are those of Unicode. Some versions of Node decode these as controls. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The character that a byte is in Windows-1252, the encoding of older Windows programs. */
export function inWindows1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? special.charAt(byte - 0x80) : String.fromCharCode(byte);
}
