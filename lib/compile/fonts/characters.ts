/** Printable ASCII. */
const basic = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');

/** Accented letters in the names and words of western European languages. */
const letters = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŒœ';

const punctuation = '\u00a0−–—‘’“”…•·«»¡¿';

const signs = '×÷±£€¥§°';

/** Every character in the subset fonts. */
export const fontCharacters = `${basic}${letters}${punctuation}${signs}`;

/** Signs that are not in our typefaces. Readers see them in a system font; every current system has a font with these signs. */
const systemCharacters = '≈≤≥→←↑↓↩';

/**
 * Returns the characters in a text that are neither in our fonts nor among the signs above. Their font would depend on the reader’s system.
 * Each character occurs once, in code point order. Line endings and tabs do not count.
 */
export function uncoveredCharacters(text: string): string[] {
  const covered = new Set(`${fontCharacters}${systemCharacters}\n\r\t`);
  const uncovered = new Set([...text].filter((character) => !covered.has(character)));
  return [...uncovered].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}
