import { crc32 } from 'node:zlib';

/** Signature and IHDR, which every PNG begins with. */
const headLength = 8 + 25;

/**
 * A PNG that also says something of itself: texts in UTF-8 by keyword, in iTXt chunks behind its header
 * (https://www.w3.org/TR/png-3/#11iTXt). Keywords are of the specification: Title, Author, Copyright, Source …
 */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk(`${keyword}\0\0\0\0\0${text}`));
  return Buffer.concat([png.subarray(0, headLength), ...chunks, png.subarray(headLength)]);
}

function chunk(content: string): Buffer {
  const typed = Buffer.from(`iTXt${content}`);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(typed.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
