import { pngChunk, pngSignature } from '../share-card/png-chunk';

/** The length in bytes of the signature and the IHDR chunk, with which every PNG begins. */
const headLength = pngSignature.length + 25;

/**
 * Adds metadata to a PNG: UTF-8 strings by keyword, in iTXt chunks after its header (https://www.w3.org/TR/png-3/#11iTXt). The
 * specification defines some keywords, such as Title, Author, Copyright and Source, and allows others.
 */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    pngChunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`)),
  );
  return Buffer.concat([png.subarray(0, headLength), ...chunks, png.subarray(headLength)]);
}
