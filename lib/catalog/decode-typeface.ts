/** The folder for the newsroom’s own font files. */
export const typefaceFolder = 'content/typefaces/';

/** The printable ASCII characters, which every page needs. */
const letters = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);

/** The font weights of body text and headings. */
const weights = { text: 400, headings: 600 } as const;

/**
 * Decodes a font file, as the build does.
 *
 * @returns why the site cannot use it; null if it can
 */
export async function typefaceFault(bytes: Uint8Array): Promise<string | null> {
  // The module fontkit is imported here, so that it is loaded only if a newsroom has its own typeface.
  const { create } = await import('fontkit');
  try {
    const font = create(Buffer.from(bytes));
    if (!('glyphForCodePoint' in font)) return 'It contains several fonts';
    if (font.italicAngle !== 0) return 'It is an italic';
    const missing = letters.filter((letter) => !font.hasGlyphForCodePoint(letter));
    if (missing.length > 0) return 'It lacks basic Latin letters, digits or symbols';
    const { wght } = font.variationAxes;
    if (wght === undefined) return 'It is not a variable font with a weight axis (wght)';
    if (wght.min > weights.text || wght.max < weights.headings)
      return `Its weights are ${wght.min} to ${wght.max}, but the site needs ${weights.text} to ${weights.headings}`;
    return null;
  } catch (error) {
    if (error instanceof Error) return `It cannot be read: ${error.message}`;
    throw error;
  }
}
