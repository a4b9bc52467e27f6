declare module 'subset-font' {
  interface PartOptions {
    targetFormat: 'woff2';
    /** Axes to narrow; `default` is the value of the font's own outlines. */
    variationAxes: Record<string, { min: number; max: number; default: number }>;
    /** OpenType features to keep, of four letters each. */
    keepFeatures: string[];
    dropTables: string[];
    noHinting: boolean;
  }
  /** Keeps of a font only what the characters of `text` need. */
  export default function subsetFont(font: Buffer, text: string, options: PartOptions): Promise<Buffer>;
}
