import Big from 'big.js';

/**
 * Exact decimal arithmetic: binary floating point cannot represent a printed number such as 55.55. Division keeps 24
 * decimal places. All rounding is half-even, the convention of statistical offices (ISO 80000-1, annex B, rule A).
 */
export const Decimal = Big();
Decimal.DP = 24;
Decimal.RM = 2;

export type Decimal = Big;

const pattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Whether a string is a plain decimal number such as `-1234.50`: no grouping, no exponent, and no sign except `-`. */
export function isDecimalText(text: string): boolean {
  return pattern.test(text);
}

/** The number of decimals in a plain decimal number: `"21.70"` → 2. */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

/** A number times a power of ten, exactly: no digits are cut off, however small the result. */
export function scaledBy(value: Decimal, power: number): Decimal {
  if (power === 0 || value.eq(0)) return value;
  const scaled = new Decimal(value);
  scaled.e += power;
  return scaled;
}
