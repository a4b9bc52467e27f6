import { crc32 } from 'node:zlib';

/** The first eight bytes of every PNG. */
export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A chunk of a PNG: its length, its type, its data and their checksum (https://www.w3.org/TR/png-3/#5Chunk-layout).
 *
 * @param type four ASCII letters, such as `IDAT`
 */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
