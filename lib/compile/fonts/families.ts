import type { Typefaces } from '../../site/identity';

/** A typeface of the site: its font file, and the part of the font that the site uses. */
export interface Family {
  readonly name: string;
  /**
   * The published font file's name starts with this key: for example, `serif-1a2b3c4d.woff2`. Pages preload the fonts with the keys `serif`
   * and `sans`, which `.plumbline/fonts.json` lists.
   */
  readonly key: 'serif' | 'sans' | 'figure';
  /** The path of the font file, relative to the project’s root. */
  readonly file: string;
  readonly weights: { readonly from: number; readonly to: number };
  readonly fallbacks: readonly LocalFont[];
}

/** A font on readers’ systems, with its metrics in font units (`unitsPerEm` of them make one em). */
export interface LocalFont {
  readonly names: readonly string[];
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** The average advance width of a character in English text; see `averageAdvance`. */
  readonly advance: number;
}

/**
 * The metrics of system fonts are constants, because the build must produce the same files whatever fonts the computer has. The
 * metrics of Times New Roman and Arial come from the Liberation fonts, which have the same metrics.
 */
const times: LocalFont = {
  names: ['Times New Roman', 'Times', 'Liberation Serif', 'Tinos'],
  unitsPerEm: 2048,
  ascent: 1825,
  descent: -443,
  lineGap: 87,
  advance: 830,
};
const georgia: LocalFont = {
  names: ['Georgia', 'Gelasio'],
  unitsPerEm: 2048,
  ascent: 1878,
  descent: -449,
  lineGap: 0,
  advance: 913,
};
const dejavuSerif: LocalFont = {
  names: ['DejaVu Serif'],
  unitsPerEm: 2048,
  ascent: 1901,
  descent: -483,
  lineGap: 0,
  advance: 1062,
};
const dejavuSans: LocalFont = {
  names: ['DejaVu Sans'],
  unitsPerEm: 2048,
  ascent: 1901,
  descent: -483,
  lineGap: 0,
  advance: 1051,
};
const arial: LocalFont = {
  names: ['Arial', 'Helvetica', 'Liberation Sans', 'Arimo'],
  unitsPerEm: 2048,
  ascent: 1854,
  descent: -434,
  lineGap: 67,
  advance: 915,
};
const roboto: LocalFont = {
  names: ['Roboto'],
  unitsPerEm: 2048,
  ascent: 1900,
  descent: -500,
  lineGap: 0,
  advance: 911,
};

/** The typefaces that come with Plumbline. If a system has several of a family's fallbacks, browsers use the last of them. */
const standard = {
  serif: {
    name: 'Plumbline Serif',
    key: 'serif',
    file: 'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    weights: { from: 400, to: 600 },
    fallbacks: [dejavuSerif, times, georgia],
  },
  sans: {
    name: 'Plumbline Sans',
    key: 'sans',
    file: 'node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
    weights: { from: 400, to: 700 },
    fallbacks: [dejavuSans, roboto, arial],
  },
} as const satisfies Record<string, Family>;

/**
 * The font families that a newsroom's pages need. Figures are laid out with the metrics of our own sans-serif typeface. If the newsroom has
 * a sans-serif of its own, figures still use ours, under a different name.
 */
export function familiesOf({ serif, sans }: Typefaces): readonly Family[] {
  const own = (family: Family, file: string | undefined): Family => (file === undefined ? family : { ...family, file });
  return [
    own(standard.serif, serif),
    own(standard.sans, sans),
    ...(sans === undefined ? [] : [{ ...standard.sans, name: 'Figure Sans', key: 'figure' } as const]),
  ];
}
