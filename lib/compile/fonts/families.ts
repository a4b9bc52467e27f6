import type { Typefaces } from '../../site/identity';

/** One typeface of the site: where it comes from, and how much of it is kept. */
export interface Family {
  readonly name: string;
  /** First part of the file's name; pages preload the first two, by this key in `.plumbline/fonts.json`. */
  readonly key: 'serif' | 'sans' | 'figure';
  /** From the project's root. */
  readonly file: string;
  readonly weights: { readonly from: number; readonly to: number };
  readonly fallbacks: readonly LocalFont[];
}

/** A font that readers' systems have, in units of its own em. */
export interface LocalFont {
  readonly names: readonly string[];
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Average advance of English text; see `averageAdvance`. */
  readonly advance: number;
}

/**
 * Metrics of the systems' fonts are written down rather than measured: the build must give the same files whatever
 * fonts the computer has. Times New Roman and Arial are those of the Liberation fonts, made to the same measures.
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

/** The typefaces of the software. The last fallback of a family is the one that is liked best. */
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
 * The families that the pages of a newsroom need. Texts of figures are measured in our sans-serif: where the newsroom has one of its
 * own, figures keep ours under another name.
 */
export function familiesOf({ serif, sans }: Typefaces): readonly Family[] {
  const own = (family: Family, file: string | undefined): Family => (file === undefined ? family : { ...family, file });
  return [
    own(standard.serif, serif),
    own(standard.sans, sans),
    ...(sans === undefined ? [] : [{ ...standard.sans, name: 'Figure Sans', key: 'figure' } as const]),
  ];
}
