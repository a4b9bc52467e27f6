declare module 'subset-font' {
  interface Whole {
    readonly targetFormat: 'truetype' | 'woff2';
    readonly keepAllGlyphs: true;
    /** Axis tag to the value at which the axis is pinned. */
    readonly variationAxes: Readonly<Record<string, number>>;
  }
  interface Cut {
    readonly targetFormat: 'woff2';
  }
  /** The font with its axes pinned, in another format. With `keepAllGlyphs`, `text` must be empty. */
  export default function subsetFont(font: Uint8Array, text: '', options: Whole): Promise<Buffer>;
  /** The glyphs of the characters of a text, in another format. */
  export default function subsetFont(font: Uint8Array, text: string, options: Cut): Promise<Buffer>;
}
