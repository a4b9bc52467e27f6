import { fileStart, type Problem } from '../problems/problem';
import type { ContentFile } from './read-content';

/** Where the newsroom keeps the files of its own typefaces. */
export const typefaceFolder = 'content/typefaces/';

/** The formats that can be subset. */
const extensions = /\.(?:woff2|ttf|otf)$/;

/** The letters, digits and signs of ASCII, without which no page of ours can be set. */
const letters = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);

/** The weights of text and of headings. */
const weights = { text: 400, headings: 600 } as const;

/**
 * Decodes the file of a typeface, as the build does.
 *
 * @returns why the site cannot be set in it; null if it can
 */
export async function typefaceFault(bytes: Uint8Array): Promise<string | null> {
  // Loaded only by a newsroom that has a typeface of its own.
  const { create } = await import('fontkit');
  try {
    const font = create(Buffer.from(bytes));
    if (!('glyphForCodePoint' in font)) return 'It contains several fonts';
    const missing = letters.filter((letter) => !font.hasGlyphForCodePoint(letter));
    if (missing.length > 0) return `It has no "${String.fromCodePoint(...missing.slice(0, 1))}"`;
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

/** The problems of a file in the folder of typefaces. */
export function typefaceProblems({ path, link, fault }: ContentFile): Problem[] {
  const refuse = (message: string, hint: string): Problem[] => [
    { rule: 'file/typeface', file: path, position: fileStart, message, hint },
  ];
  if (link === true) return refuse('This is a symbolic link.', 'Replace it with the file itself.');
  if (!extensions.test(path))
    return refuse('This is not the file of a typeface.', 'Use a .woff2, .ttf or .otf file of a variable font.');
  if (fault === undefined) return [];
  return refuse(`The site cannot be set in this typeface. ${fault}.`, 'Use a variable font that has Latin letters.');
}
