/** The folder for the files of the newsroom’s own typefaces. */
export const typefaceFolder = 'content/typefaces/';

/** The letters, digits and signs of ASCII, which every page needs. */
const letters = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);

/** The weights of text and of headings. */
const weights = { text: 400, headings: 600 } as const;

/**
 * Decodes the file of a typeface, as the build does.
 *
 * @returns why the site cannot use it; null if it can
 */
export async function typefaceFault(bytes: Uint8Array): Promise<string | null> {
  // Loaded only if a newsroom has its own typeface.
  const { create } = await import('fontkit');
  try {
    const font = create(Buffer.from(bytes));
    if (!('glyphForCodePoint' in font)) return 'It contains several fonts';
    if (font.italicAngle !== 0) return 'It is an italic';
    const missing = letters.filter((letter) => !font.hasGlyphForCodePoint(letter));
    if (missing.length > 0) return 'It lacks Latin letters, digits or signs';
    const { wght } = font.variationAxes;
    if (wght === undefined) return 'It is not a variable font with an axis for weight (wght)';
    if (wght.min > weights.text || wght.max < weights.headings)
      return `Its weights are ${wght.min} to ${wght.max}, but the site needs ${weights.text} to ${weights.headings}`;
    return null;
  } catch (error) {
    if (error instanceof Error) return `It cannot be read: ${error.message}`;
    throw error;
  }
}
