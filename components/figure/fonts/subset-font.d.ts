declare module 'subset-font' {
  interface Whole {
    readonly targetFormat: 'truetype' | 'woff2';
    readonly keepAllGlyphs: true;
    /** The value at which each axis is pinned, by axis tag. */
    readonly variationAxes: Readonly<Record<string, number>>;
  }
  interface Cut {
    readonly targetFormat: 'woff2';
  }
  /** Converts a font to another format with its axes pinned. With `keepAllGlyphs`, `text` must be empty. */
  export default function subsetFont(font: Uint8Array, text: '', options: Whole): Promise<Buffer>;
  /** Converts the glyphs of a text's characters to another format. */
  export default function subsetFont(font: Uint8Array, text: string, options: Cut): Promise<Buffer>;
}
