declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'truetype' | 'woff2';
    readonly keepAllGlyphs: true;
    /** Axis tag to the value at which the axis is pinned. */
    readonly variationAxes: Readonly<Record<string, number>>;
  }
  /** The font with its axes pinned, in another format. With `keepAllGlyphs`, `text` must be empty. */
  export default function subsetFont(font: Uint8Array, text: '', options: Options): Promise<Buffer>;
}
