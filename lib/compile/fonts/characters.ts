/** Printable ASCII. */
const basic = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');

/** Accented letters in the names and words of western European languages. */
const letters = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŒœ';

const punctuation = '\u00a0−–—‘’“”…•·«»¡¿';

const signs = '×÷±£€¥§°';

/** Every character that the subset fonts hold. */
export const fontCharacters = `${basic}${letters}${punctuation}${signs}`;

/**
 * Signs that neither typeface has, and that the fonts of every current system do: they are left to the reader's own.
 */
const systemCharacters = '≈≤≥→←↑↓↩';

/**
 * The characters of a text, each once and in order of code point, that would be shown in a font of chance: in neither
 * of our fonts and not among the signs left to the system. Line ends and tabs do not count.
 */
export function uncoveredCharacters(text: string): string[] {
  const covered = new Set(`${fontCharacters}${systemCharacters}\n\r\t`);
  const uncovered = new Set([...text].filter((character) => !covered.has(character)));
  return [...uncovered].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}
