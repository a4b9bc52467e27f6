import { Decimal } from '../domain/decimal';
import type { Unit } from '../domain/unit';

/*
 * How many digits after the point a number is written with is decided in this file alone: as many as are wanted, and more
 * where fewer would say what is not so. No number but nought is written as nought, none as a number that says something by
 * itself (all of it, the same as before), none as a limit that it only comes near to, and two that are set side by side are
 * told apart as far as that means something.
 */

/** A number that would lose its first significant digit keeps so many more behind it, as far as it has them. */
const behindTheFirst = 2;

/** Numbers that are alike in so many significant digits are taken to be equal: divisions are cut off somewhere. */
const mostSignificant = 15;

/** Numbers that are set side by side get at most so many more digits to be told apart: 20.5024 beside 20.5017 is 20.5, as that is. */
export const furtherDigits = 2;

/** Marks further apart than the axis is long, divided by this, are seen to differ. */
const visiblyApart = 50;

const one = new Decimal(1);
const hundred = new Decimal(100);

/** Numbers of a unit that say something by themselves: all of it, none of it left, as much as before. */
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
 * The digits after the point that a number needs.
 *
 * @param wanted how many it has where nothing stands against them
 * @param others numbers of which it stays on its side: it is rounded neither to them nor beyond them
 */
export function digitsOf(value: Decimal, wanted: number, others: readonly Decimal[] = []): number {
  const most = placesOf(value);
  let digits = withFirstDigit(value, wanted);
  while (digits < most && others.some((other) => value.round(digits).cmp(other) !== value.cmp(other))) digits += 1;
  return digits;
}

/** The fewest digits after the point with which a number says nothing that is not so. */
export function fewestDigits(value: Decimal, others: readonly Decimal[]): number {
  return digitsOf(value, firstDigit(value), others);
}

/**
 * The digits after the point with which the most numbers of each set are told apart: the fewest, and at most `further` more than
 * are wanted. What still reads alike then differs by less than anybody measured.
 *
 * @param wanted how many they have where nothing stands against them
 */
export function digitsApart(
  sets: readonly (readonly Decimal[])[],
  wanted: number,
  further: number = furtherDigits,
): number {
  const toldApart = (digits: number): number =>
    sets.reduce((sum, set) => {
      const written = set.map((value) => value.round(withFirstDigit(value, digits)).toFixed());
      return sum + new Set(written).size;
    }, 0);
  const candidates = Array.from({ length: further + 1 }, (_, more) => wanted + more);
  const most = Math.max(...candidates.map(toldApart));
  return candidates.find((digits) => toldApart(digits) === most) ?? wanted;
}

/**
 * The digits after the point with which numbers on one axis read differently where they lie visibly apart; never more than any
 * of them has.
 *
 * @param length of the axis
 */
export function digitsOnAxis(values: readonly Decimal[], length: number, wanted: number): number {
  const apart = Math.ceil(Math.log10(visiblyApart / length));
  return Math.max(wanted, Math.min(apart, Math.max(0, ...values.map(placesOf))));
}

function withFirstDigit(value: Decimal, wanted: number): number {
  const first = firstDigit(value);
  return wanted >= first ? wanted : Math.max(first, placesOf(value.round(first + behindTheFirst)));
}

/** Where the first significant digit stands after the point; 0 where it stands before it. */
function firstDigit(value: Decimal): number {
  return value.eq(0) ? 0 : Math.max(0, -value.e);
}

/** How many digits after the point it takes to write a number in full. */
function placesOf({ c, e }: Decimal): number {
  return Math.max(0, Math.min(c.length, mostSignificant) - 1 - e);
}
