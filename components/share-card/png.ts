import { encode } from 'fast-png';

/** The pixels of an opaque image, line by line: a byte each for red, green, blue and opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** The maximum number of colours in a palette: each index is a single byte. */
const mostColours = 256;

/** A colour as a number, with a byte each for red, green and blue. */
type Colour = number;

/**
 * Encodes an image as a PNG with a palette of at most 256 colours. This takes a fifth of the time that a PNG in full colour takes, and
 * results in less than half the size. Drawings on a plain background have few colours. If there are more than 256, the rarest belong to
 * single pixels where edges cross, and each of these is replaced with the nearest colour in the palette. Ignores opacity. The same pixels
 * always result in the same bytes, on every machine.
 */
export function png({ width, height, rgba }: Pixels): Uint8Array {
  const runs = runsOf(rgba);
  const { table, places } = tableOf(runs);
  const data = new Uint8Array(rgba.length / 4);
  for (const { colour, from, to } of runs) data.fill(places.get(colour) ?? 0, from, to);
  const palette = table.map((colour) => [...partsOf(colour)]);
  return encode({ width, height, depth: 8, channels: 1, data, palette });
}

/** A run of pixels of one colour. Most of a drawing is background, so an image has far fewer runs than pixels. */
interface Run {
  readonly colour: Colour;
  readonly from: number;
  readonly to: number;
}

function runsOf(rgba: Uint8Array): Run[] {
  const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const runs: Run[] = [];
  const end = rgba.length / 4;
  for (let from = 0; from < end;) {
    const colour = pixels.getUint32(from * 4) >>> 8;
    let to = from + 1;
    while (to < end && pixels.getUint32(to * 4) >>> 8 === colour) to += 1;
    runs.push({ colour, from, to });
    from = to;
  }
  return runs;
}

/** The colours of the palette, and the palette index for every colour in the image. */
function tableOf(runs: readonly Run[]): { table: readonly Colour[]; places: ReadonlyMap<Colour, number> } {
  const uses = new Map<Colour, number>();
  for (const { colour, from, to } of runs) uses.set(colour, (uses.get(colour) ?? 0) + to - from);
  // Of two equally frequent colours, the one with the lower number comes first, so that the order is fixed.
  const byUse = [...uses].sort(([a, first], [b, second]) => second - first || a - b).map(([colour]) => colour);
  const table = byUse.slice(0, mostColours);
  const places = new Map(byUse.map((colour, index) => [colour, index < mostColours ? index : nearest(colour, table)]));
  return { table, places };
}

function nearest(colour: Colour, table: readonly Colour[]): number {
  const distances = table.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: Colour, other: Colour): number {
  const [[r, g, b], [red, green, blue]] = [partsOf(one), partsOf(other)];
  return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
}

function partsOf(colour: Colour): readonly [number, number, number] {
  return [colour >>> 16, (colour >>> 8) & 0xff, colour & 0xff];
}
