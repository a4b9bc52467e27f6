import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { png } from './png';

/** A one-line image with pixels of these colours. */
const line = (colours: readonly number[]) => ({
  width: colours.length,
  height: 1,
  rgba: Uint8Array.from(colours.flatMap((colour) => [colour >>> 16, (colour >>> 8) & 0xff, colour & 0xff, 0xff])),
});

function read(bytes: Uint8Array): number[] {
  const { data } = PNG.sync.read(Buffer.from(bytes), { checkCRC: true });
  return Array.from({ length: data.length / 4 }, (_, index) => data.readUInt32BE(index * 4) >>> 8);
}

describe('png', () => {
  it('keeps every pixel of an image with up to 256 colours', () => {
    const colours = Array.from({ length: 256 }, (_, index) => index * 0x010001);
    const pixels = [...colours, ...colours.toReversed()];
    expect(read(png(line(pixels)))).toEqual(pixels);
  });

  it('keeps the 256 most frequent colours, and replaces any further colour with the nearest of them', () => {
    const frequent = Array.from({ length: 256 }, (_, index) => index << 8);
    const rare = [0x01_10_00, 0x00_20_02];
    expect(read(png(line([...frequent, ...rare, ...frequent])))).toEqual([
      ...frequent,
      ...[0x00_10_00, 0x00_20_00],
      ...frequent,
    ]);
  });

  it('creates the same palette whichever of two equally frequent colours comes first', () => {
    const [first, second] = [png(line([1, 2, 3])), png(line([3, 2, 1]))];
    const table = (bytes: Uint8Array) => Buffer.from(bytes).subarray(33, 33 + 12 + 9);
    expect(table(first).equals(table(second))).toBe(true);
  });
});
