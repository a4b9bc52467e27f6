declare module 'subset-font' {
  interface Whole {
    readonly targetFormat: 'truetype' | 'woff2';
    readonly keepAllGlyphs: true;
    /** The fixed value of each variation axis, by axis tag. */
    readonly variationAxes: Readonly<Record<string, number>>;
  }
  interface Cut {
    readonly targetFormat: 'woff2';
  }
  /** Converts a font to another format, with fixed values for its variation axes. With `keepAllGlyphs`, `text` must be empty. */
  export default function subsetFont(font: Uint8Array, text: '', options: Whole): Promise<Buffer>;
  /** Returns a font in another format with only the glyphs that the text needs. */
  export default function subsetFont(font: Uint8Array, text: string, options: Cut): Promise<Buffer>;
}
