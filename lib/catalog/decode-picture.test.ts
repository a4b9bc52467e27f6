import sharp from 'sharp';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { pictureFault } from './decode-picture';

const side = 48;
/** The pixels of an image that no format can compress much. */
const noise = Buffer.from(
  Array.from({ length: side * side * 3 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 251),
);
const picture = () => sharp(noise, { raw: { width: side, height: side, channels: 3 } });

const whole = new Map<string, Buffer>();
beforeAll(async () => {
  whole.set('png', await picture().png().toBuffer());
  whole.set('jpg', await picture().jpeg().toBuffer());
  whole.set('jpeg', await picture().jpeg({ progressive: true }).toBuffer());
  whole.set('gif', await picture().gif().toBuffer());
  whole.set('webp', await picture().webp().toBuffer());
  whole.set('avif', await picture().avif().toBuffer());
});
const bytesOf = (extension: string): Buffer => whole.get(extension) ?? Buffer.alloc(0);

/** Builds an icon file from images. The icon’s list states the `length` of each image, which a test may set to a wrong value. */
function icon(...pictures: readonly { bytes: Uint8Array; length?: number }[]): Buffer {
  const list = Buffer.alloc(6 + pictures.length * 16);
  list.writeUInt16LE(1, 2);
  list.writeUInt16LE(pictures.length, 4);
  let start = list.length;
  for (const [index, { bytes, length = bytes.length }] of pictures.entries()) {
    list.writeUInt32LE(length, 6 + index * 16 + 8);
    list.writeUInt32LE(start, 6 + index * 16 + 12);
    start += bytes.length;
  }
  return Buffer.concat([list, ...pictures.map(({ bytes }) => bytes)]);
}

/** The body of a bitmap of 16 × 16 pixels with its mask, without the last `missing` bytes. */
function bitmap(bits: number, missing = 0): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(16, 4);
  header.writeInt32LE(32, 8);
  header.writeUInt16LE(bits, 14);
  const colours = bits > 8 ? 0 : 4 * 2 ** bits;
  return Buffer.concat([header, Buffer.alloc(colours + 16 * (Math.ceil((16 * bits) / 32) * 4 + 4) - missing)]);
}

describe.each(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif'])('a .%s', (extension) => {
  it('passes if every pixel can be read', async () => {
    expect(await pictureFault(`public/a.${extension}`, bytesOf(extension))).toBeNull();
  });

  it('is rejected if it ends early, although it begins correctly', async () => {
    for (const share of [0.1, 0.5, 0.9]) {
      const bytes = bytesOf(extension);
      const cut = bytes.subarray(0, Math.floor(bytes.length * share));
      expect.soft(await pictureFault(`public/a.${extension}`, cut), `${share}`).not.toBeNull();
    }
  });

  it('is rejected if only its first bytes are those of an image', async () => {
    const bytes = Buffer.concat([
      bytesOf(extension).subarray(0, 16),
      Buffer.from('<script>alert(1)</script>'.repeat(20)),
    ]);
    expect(await pictureFault(`public/a.${extension}`, bytes)).not.toBeNull();
  });

  it('is rejected if it is an image of a different kind', async () => {
    const other = extension === 'png' ? 'webp' : 'png';
    expect(await pictureFault(`public/a.${extension}`, bytesOf(other))).toBe(`It is ${other}`);
  });
});

test('an image that expands to more pixels than a reader’s device can hold is rejected before decoding', async () => {
  const wide = await sharp({ create: { width: 10_000, height: 5_001, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  expect(wide.length).toBeLessThan(1_000_000);
  expect(await pictureFault('public/a.png', wide)).toBe('It has 51 megapixels, but the limit is 50');
});

test('an icon must contain every image in its list, complete, and as a PNG or a bitmap', async () => {
  const png = { bytes: bytesOf('png') };
  expect(await pictureFault('public/a.ico', icon(png))).toBeNull();
  for (const bits of [1, 4, 8, 24, 32])
    expect.soft(await pictureFault('public/a.ico', icon({ bytes: bitmap(bits) }, png)), `${bits}`).toBeNull();
  expect(await pictureFault('public/a.ico', icon())).toBe('It contains no images');
  expect(await pictureFault('public/a.ico', icon(png).subarray(0, 12))).toBe(
    'It ends in the middle of its list of images',
  );
  expect(await pictureFault('public/a.ico', icon(png, png).subarray(0, -1))).toBe('It ends in the middle of image 2');
  expect(await pictureFault('public/a.ico', icon({ bytes: bitmap(24, 65) }))).toMatch(/before its last pixel$/);
  expect(await pictureFault('public/a.ico', icon({ bytes: bytesOf('jpg') }))).toMatch(/It is not a bitmap$/);
  expect(await pictureFault('public/a.ico', icon({ bytes: png.bytes.subarray(0, 99) }))).toMatch(/^Image 1 /);
});

test('an SVG that is not XML is rejected', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';
  expect(await pictureFault('public/a.svg', Buffer.from(svg))).toBeNull();
  for (const broken of [svg.replace('/>', '>'), svg.slice(0, -4), svg.replace('"M0', 'M0'), ''])
    expect.soft(await pictureFault('public/a.svg', Buffer.from(broken)), broken).not.toBeNull();
});

test('files other than images are not decoded', async () => {
  expect(await pictureFault('public/a.txt', Buffer.from('text'))).toBeNull();
});
