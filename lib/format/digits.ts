import { Decimal } from '../domain/decimal';
import type { Unit } from '../domain/unit';

/*
 * Only this file decides how many decimal places a number gets: as many as requested, or more if its text would otherwise be
 * untrue. Only zero is written as zero. No number is rounded to a different number that has a special meaning (such as 100%, which means
 * the whole) or is a threshold in a claim (such as 40 in “more than 40%”). Different numbers side by side get different texts, unless the
 * difference is too small to be meaningful.
 */

/** If rounding would remove a number’s first significant digit, the number keeps that digit and up to this many digits after it. */
const digitsAfterFirst = 2;

/** Numbers that agree in this many significant digits count as equal, because divisions keep only a limited number of digits. */
const mostSignificant = 15;

/** Numbers side by side get at most this many extra digits to distinguish them: 20.5024 and 20.5017 are both written as 20.5. */
export const furtherDigits = 2;

/** Marks on an axis are visibly apart if they are further apart than the length of the axis divided by this number. */
const visibleSteps = 50;

const one = new Decimal(1);
const hundred = new Decimal(100);

/** Numbers with a special meaning in a unit: 100% is the whole, −100% leaves nothing, 1 times means no change. */
export function landmarksOf(unit: Unit): readonly Decimal[] {
  switch (unit.kind) {
    case 'percent':
    case 'index':
      return [hundred];
    case 'percent-change':
      return [hundred.times(-1)];
    case 'ratio':
      return [one];
    default:
      return [];
  }
}

/**
 * The decimal places with which a number is written.
 *
 * @param wanted the decimal places to use unless the text would be untrue
 * @param others numbers that rounding must neither reach nor cross
 */
export function digitsOf(value: Decimal, wanted: number, others: readonly Decimal[] = []): number {
  const most = placesOf(value);
  let digits = withFirstDigit(value, wanted);
  while (digits < most && others.some((other) => value.round(digits).cmp(other) !== value.cmp(other))) digits += 1;
  return digits;
}

/** The fewest decimal places that keep the text of a number true. */
export function fewestDigits(value: Decimal, others: readonly Decimal[]): number {
  return digitsOf(value, firstDigit(value), others);
}

/**
 * The fewest decimal places that distinguish as many numbers as possible within each set: at least `wanted`, and at most `further` more.
 * Numbers that still have the same text differ by less than any measurement can show.
 *
 * @param wanted the decimal places to use if no more are needed
 */
export function digitsToDistinguish(
  sets: readonly (readonly Decimal[])[],
  wanted: number,
  further: number = furtherDigits,
): number {
  const distinctCount = (digits: number): number =>
    sets.reduce((sum, set) => {
      const written = set.map((value) => value.round(withFirstDigit(value, digits)).toFixed());
      return sum + new Set(written).size;
    }, 0);
  const candidates = Array.from({ length: further + 1 }, (_, more) => wanted + more);
  const most = Math.max(...candidates.map(distinctCount));
  return candidates.find((digits) => distinctCount(digits) === most) ?? wanted;
}

/**
 * The decimal places that give different texts to numbers that are visibly apart on an axis. At least `wanted`, but otherwise no more than
 * the most precise number has.
 *
 * @param length the length of the axis
 * @param wanted the decimal places to use if no more are needed
 */
export function digitsOnAxis(values: readonly Decimal[], length: number, wanted: number): number {
  const needed = Math.ceil(Math.log10(visibleSteps / length));
  return Math.max(wanted, Math.min(needed, Math.max(0, ...values.map(placesOf))));
}

function withFirstDigit(value: Decimal, wanted: number): number {
  const first = firstDigit(value);
  return wanted >= first ? wanted : Math.max(first, placesOf(value.round(first + digitsAfterFirst)));
}

/** The decimal place of the first significant digit: 3 for 0.004; 0 if that digit is before the decimal point. */
function firstDigit(value: Decimal): number {
  return value.eq(0) ? 0 : Math.max(0, -value.e);
}

/** The decimal places needed to write a number in full. */
function placesOf({ c, e }: Decimal): number {
  return Math.max(0, Math.min(c.length, mostSignificant) - 1 - e);
}
