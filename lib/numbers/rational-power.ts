import { Decimal } from '../domain/decimal';

/** Digits kept while powers are taken; 24 places of the root need fewer. */
const digits = 60;

/** Places after the point that the result keeps; those beyond would depend on where the approximation starts. */
const places = 20;

/**
 * A positive number to the power of a fraction of whole numbers, to 20 places after the point: its root by Newton's method,
 * x − (xⁿ − a) ÷ (n xⁿ⁻¹), from a start in floating point.
 */
export function rationalPower(base: Decimal, numerator: number, denominator: number): Decimal {
  const common = greatestCommonDivisor(numerator, denominator);
  return power(root(base, denominator / common), numerator / common).round(places);
}

function root(base: Decimal, degree: number): Decimal {
  if (degree === 1) return base;
  let guess = new Decimal(Math.pow(base.toNumber(), 1 / degree));
  for (;;) {
    const next = guess
      .times(degree - 1)
      .plus(base.div(power(guess, degree - 1)))
      .div(degree);
    const step = next.minus(guess).abs();
    guess = next;
    // The step squares itself each time: after one below 10⁻¹³ the digits that are kept stand.
    if (step.lt('1e-13')) return guess;
  }
}

function power(base: Decimal, exponent: number): Decimal {
  if (exponent === 0) return new Decimal(1);
  const half = power(base, Math.floor(exponent / 2));
  const square = half.times(half).prec(digits);
  return exponent % 2 === 0 ? square : square.times(base).prec(digits);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
