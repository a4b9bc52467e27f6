/** The typefaces in the site’s images: `sans` for text, `serif` for headlines. */
export type Face = 'sans' | 'serif';

/** The font of each typeface that covers English. Other fonts are used only for letters that this font lacks. */
export const siteFonts = { sans: 'libre-franklin-latin', serif: 'newsreader-latin' } as const satisfies Record<
  Face,
  string
>;

const franklin = [
  siteFonts.sans,
  'libre-franklin-latin-ext',
  'libre-franklin-vietnamese',
  'libre-franklin-cyrillic',
  'libre-franklin-cyrillic-ext',
] as const;
const newsreader = [siteFonts.serif, 'newsreader-latin-ext', 'newsreader-vietnamese'] as const;
const notoSans = [
  'noto-sans-latin-ext',
  'noto-sans-vietnamese',
  'noto-sans-greek',
  'noto-sans-greek-ext',
  'noto-sans-cyrillic',
  'noto-sans-cyrillic-ext',
  'noto-sans-latin',
] as const;
const notoSerif = [
  'noto-serif-latin-ext',
  'noto-serif-vietnamese',
  'noto-serif-greek',
  'noto-serif-greek-ext',
  'noto-serif-cyrillic',
  'noto-serif-cyrillic-ext',
  'noto-serif-latin',
] as const;
/** The mathematics font comes before the East Asian fonts, whose mathematical symbols are full-width. */
const scripts = [
  'noto-sans-arabic-arabic',
  'noto-sans-hebrew-hebrew',
  'noto-sans-devanagari',
  'noto-sans-thai-thai',
  'noto-serif-math',
  'noto-sans-sc',
  'noto-sans-jp',
  'noto-sans-kr',
] as const;

/** Every font that draws letters in images. Those in `slicedFonts` are split into many files, each with some of the letters. */
export const letterFonts = [...franklin, ...newsreader, ...notoSans, ...notoSerif, ...scripts] as const;
export type LetterFont = (typeof letterFonts)[number];

export const slicedFonts: ReadonlySet<LetterFont> = new Set(['noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr'] as const);

/**
 * For each typeface, the order in which fonts are tried for a letter: the typeface itself, the Noto fonts of the same style (sans or
 * serif), the fonts of other scripts, and last the Noto fonts of the other style. Both lists cover the same letters, except letters that
 * only one of the site's typefaces has.
 */
export const fontOrder: Readonly<Record<Face, readonly LetterFont[]>> = {
  sans: [...franklin, ...notoSans, ...scripts, ...notoSerif],
  serif: [...newsreader, ...notoSerif, ...scripts, ...notoSans],
};
