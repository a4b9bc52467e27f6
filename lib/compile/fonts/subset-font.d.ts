declare module 'subset-font' {
  interface PartOptions {
    targetFormat: 'woff2';
    /** The variation axes to limit, each with its new minimum, maximum and default value. */
    variationAxes: Record<string, { min: number; max: number; default: number }>;
    /** The OpenType features to keep, by their four-letter tags. */
    keepFeatures: string[];
    dropTables: string[];
    noHinting: boolean;
  }
  /** Reduces a font to the characters of `text`. */
  export default function subsetFont(font: Buffer, text: string, options: PartOptions): Promise<Buffer>;
}
