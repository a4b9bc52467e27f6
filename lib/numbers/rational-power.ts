import { Decimal } from '../domain/decimal';

/** Significant digits kept while computing powers; more than the result needs. */
const digits = 60;

/** Decimal places of the result. Further digits would depend on the starting point of the approximation. */
const places = 20;

/**
 * A positive number to the power of a fraction of integers, to 20 decimal places: the root by Newton's method, x − (xⁿ
 * − a) ÷ (n xⁿ⁻¹), which starts from a floating-point value.
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
    // The error is squared with each step, so after a step below 10⁻¹³ all the digits that we keep are final.
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
