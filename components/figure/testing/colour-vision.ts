/** Red, green and blue from 0 to 1, in linear light. */
export type LinearRgb = readonly [number, number, number];
type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/**
 * Matrices that simulate types of colour vision, for linear light. Source: Machado, Oliveira and Fernandes (2009), "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", severity 1.0.
 */
export const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;
export type Vision = keyof typeof visions;

function dot(row: LinearRgb, rgb: LinearRgb): number {
  return row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2];
}

function channel(hex: string, from: number): number {
  const encoded = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}

/** `#rrggbb` (sRGB) as linear light. */
export function linear(hex: string): LinearRgb {
  return [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
}

/** A colour as seen with this type of vision. */
export function simulate(vision: Vision, rgb: LinearRgb): LinearRgb {
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  const [red, green, blue] = visions[vision];
  return [within(dot(red, rgb)), within(dot(green, rgb)), within(dot(blue, rgb))];
}

/** The WCAG 2 contrast ratio of two colours, from 1 to 21. */
export function contrast(a: LinearRgb, b: LinearRgb): number {
  const luminance = (rgb: LinearRgb): number => dot([0.2126, 0.7152, 0.0722], rgb) + 0.05;
  const ratio = luminance(a) / luminance(b);
  return Math.max(ratio, 1 / ratio);
}

function oklab(rgb: LinearRgb): LinearRgb {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb));
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
    dot([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
    dot([0.0259040371, 0.7827717662, -0.808675766], [l, m, s]),
  ];
}

/**
 * The distance between two colours in OKLab (Ottosson 2020): 1 from black to white, about 0.02 for a just noticeable difference.
 */
export function colourDistance(a: LinearRgb, b: LinearRgb): number {
  const [one, other] = [oklab(a), oklab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
