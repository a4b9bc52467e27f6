import { largestPublicFile } from './public-file-size';

/** The name that sharp uses for the format of each extension. */
const formats: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
  avif: 'heif',
};

/** The maximum number of pixels. A file of a few kilobytes can expand to gigabytes, both in the check and on every reader’s device. */
const mostPixels = 50_000_000;

/**
 * Decodes every pixel of every frame of an image, as browsers do: the first bytes only show what a file claims to be.
 *
 * @param path the path of the file; its extension shows which format to expect
 * @returns why the image cannot be displayed; null if it can, if the file is not an image, or if the file is too large, which is
 *   reported elsewhere
 */
export async function pictureFault(path: string, bytes: Uint8Array): Promise<string | null> {
  if (bytes.length > largestPublicFile) return null;
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extension === 'svg') return svgFault(bytes);
  if (extension === 'ico') return iconFault(bytes);
  const format = Object.hasOwn(formats, extension) ? formats[extension] : undefined;
  return format === undefined ? null : pixelsFault(bytes, format);
}

/**
 * Returns why an image cannot be displayed; null if it can. Loads sharp only here, because most newsrooms have only SVG images, which need
 * no decoding.
 */
async function pixelsFault(bytes: Uint8Array, format: string): Promise<string | null> {
  const { default: sharp } = await import('sharp');
  const picture = sharp(bytes, { failOn: 'error', limitInputPixels: false, animated: true });
  try {
    const found = await picture.metadata();
    if (found.format !== format) return `It is ${found.format}`;
    // For an animation, sharp reports the total height of all frames.
    const pixels = found.width * found.height;
    if (pixels > mostPixels) return `It has ${Math.ceil(pixels / 1_000_000)} megapixels, but the limit is 50`;
    await picture.stats();
    return null;
  } catch (error) {
    if (error instanceof Error) return firstLine(error);
    throw error;
  }
}

async function svgFault(bytes: Uint8Array): Promise<string | null> {
  const { Resvg } = await import('@resvg/resvg-js');
  try {
    new Resvg(Buffer.from(bytes), { font: { loadSystemFonts: false } });
    return null;
  } catch (error) {
    if (error instanceof Error) return firstLine(error);
    throw error;
  }
}

/**
 * Returns why an icon cannot be displayed; null if it can. An icon contains PNG files and bitmaps. Bitmap pixels are not compressed, so the
 * number of bytes shows whether all of them are present.
 */
async function iconFault(bytes: Uint8Array): Promise<string | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length < 6 ? 0 : view.getUint16(4, true);
  if (count === 0) return 'It contains no images';
  for (let index = 0; index < count; index += 1) {
    const entry = 6 + index * 16;
    if (entry + 16 > bytes.length) return 'It ends in the middle of its list of images';
    const start = view.getUint32(entry + 12, true);
    const picture = bytes.subarray(start, start + view.getUint32(entry + 8, true));
    if (start + view.getUint32(entry + 8, true) > bytes.length) return `It ends in the middle of image ${index + 1}`;
    const isPng = picture[0] === 0x89;
    const fault = isPng ? await pixelsFault(picture, 'png') : bitmapFault(picture);
    if (fault !== null) return `Image ${index + 1} of the icon is faulty: ${fault}`;
  }
  return null;
}

/**
 * Returns why a bitmap in an icon cannot be displayed; null if it can. A bitmap must have a 40-byte header, the colours, the pixels, and a
 * mask with one bit per pixel.
 */
function bitmapFault(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 40 || view.getUint32(0, true) !== 40) return 'It is not a bitmap';
  const width = view.getInt32(4, true);
  // The height in the header includes the mask.
  const height = view.getInt32(8, true) / 2;
  const bits = view.getUint16(14, true);
  if (width < 1 || height < 1 || ![1, 4, 8, 24, 32].includes(bits)) return 'It is not a bitmap';
  const colours = bits > 8 ? 0 : view.getUint32(32, true) || 2 ** bits;
  const line = (bitsOfPixel: number): number => Math.ceil((width * bitsOfPixel) / 32) * 4;
  // A 32-bit bitmap contains its own transparency, so some programs omit the mask.
  const mask = bits === 32 ? 0 : line(1) * height;
  return 40 + colours * 4 + line(bits) * height + mask > bytes.length ? 'It ends before its last pixel' : null;
}

function firstLine({ message }: Error): string {
  return (message.split('\n')[0] ?? '').trim();
}
