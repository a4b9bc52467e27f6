/** The typefaces of the site: text and headlines. */
export type Face = 'sans' | 'serif';

/** The part of each typeface that draws English. It is in every picture. */
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
/** Signs of mathematics stand before the East Asian fonts, where each of them is as wide as a word. */
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

/** Every font that draws letters in pictures. Those of `slicedFonts` are in many files, each with some of the letters. */
export const letterFonts = [...franklin, ...newsreader, ...notoSans, ...notoSerif, ...scripts] as const;
export type LetterFont = (typeof letterFonts)[number];

export const slicedFonts: ReadonlySet<LetterFont> = new Set(['noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr'] as const);

/**
 * In what order the fonts are asked for a letter: the typeface itself, its nearest relative, the fonts of other scripts, and at
 * last the other typeface. Both orders hold a font for the same letters, but for what only one of the site's typefaces has.
 */
export const fontOrder: Readonly<Record<Face, readonly LetterFont[]>> = {
  sans: [...franklin, ...notoSans, ...scripts, ...notoSerif],
  serif: [...newsreader, ...notoSerif, ...scripts, ...notoSans],
};
