import { assertNever } from '../domain/assert-never';
import { allows, endsOf, intervalOf as meaningOf, type End } from '../domain/bounds';
import { Decimal } from '../domain/decimal';
import { intervalOf, isExact, type Extent } from '../domain/quantity';
import type { Derivation } from '../domain/statistic';
import type { Unit } from '../domain/unit';
import { compute } from './operations';
import { refusal, type Input, type Inputs, type KnownInput, type KnownInputs } from './unit-algebra';

/** The result of an operation on numbers that may be known only within bounds. */
export interface KnownResult {
  readonly known: Extent;
  readonly unit: Unit;
}

const exactHint = 'Use inputs that are known exactly, or describe in words what follows from the bounds.';

/**
 * Computes one operation. If some inputs are bounds, the result is also bounds, which contain the exact result for every combination of
 * numbers that the inputs allow. As long as nothing is divided by zero, each operation is monotonic in each of its inputs, so its extremes
 * are at the ends of the inputs.
 *
 * @param inputs in the order of `derivationInputs`
 * @throws NumberError like `compute`, and if nothing would be known about the result, or if bounds cannot express what is known
 */
export function computeKnown(derivation: Derivation, inputs: KnownInputs): KnownResult {
  const exact = asExact(inputs);
  if (exact !== null) {
    const { value, unit } = compute(derivation, exact);
    return { known: { value }, unit };
  }
  refuseUnsupportedBounds(derivation, inputs);
  const corners = cornersOf(derivation, inputs);
  const results = corners.map((corner) => compute(derivation, corner));
  const [first] = results;
  if (first === undefined) throw new Error(`The operation ${derivation.operation} has no inputs.`);
  const { unit } = first;
  const values = results.map(({ value }) => value);
  const low = values.reduce((least, value) => (value.lt(least) ? value : least));
  const high = values.reduce((most, value) => (value.gt(most) ? value : most));
  // For each input with only one end: whether the result rises (1), falls (-1) or stays the same (0) as the input moves away from that end.
  const courses = corners.flatMap((corner) =>
    inputs.flatMap((input, index) => {
      const open = openEndOf(input);
      return open === null ? [] : slopeOf(derivation, corner, index) * open.towards;
    }),
  );
  const [rises, falls] = [courses.some((course) => course > 0), courses.some((course) => course < 0)];
  if (rises && falls)
    throw refusal('The result could be any number, because not all inputs are known exactly.', exactHint);
  const isStrict = inputs.some((input) => openEndOf(input)?.end.included === false) && !courses.includes(0);
  if (rises) return { known: { bounds: { kind: isStrict ? 'more-than' : 'at-least', limit: low } }, unit };
  if (falls) return { known: { bounds: { kind: isStrict ? 'less-than' : 'at-most', limit: high } }, unit };
  // A product with zero, or ends that differ by less than the precision of computation, would look like an exact number.
  if (low.eq(high)) throw refusal('The result would look exact, although not all inputs are exact.', exactHint);
  return { known: { bounds: { kind: 'range', low, high } }, unit };
}

function asExact([first, ...others]: KnownInputs): Inputs | null {
  const [one] = exactly(first);
  const more = others.flatMap(exactly);
  return one === undefined || more.length < others.length ? null : [one, ...more];
}

function exactly({ quantity, period }: KnownInput): Input[] {
  return isExact(quantity) ? [{ quantity, period }] : [];
}

function refuseUnsupportedBounds(derivation: Derivation, inputs: KnownInputs): void {
  const { operation } = derivation;
  if (operation === 'rank')
    throw refusal('A rank needs exact numbers, but one of the inputs is a bound or a range.', exactHint);
  if (operation === 'annualised-growth')
    throw refusal('Annual growth needs exact numbers, but one of the inputs is a bound or a range.', exactHint);
  if (isLinear(derivation)) return;
  const divisor = inputs[operation === 'percent-change' ? 0 : 1];
  if (operation !== 'portion' && divisor !== undefined) {
    if (openEndOf(divisor) !== null) throw refusal('The divisor has only one bound.', exactHint);
    const isBound = !isExact(divisor.quantity) && operation !== 'before-change';
    if (isBound && allows(intervalOf(divisor.quantity), new Decimal(0)))
      throw refusal('The divisor could be zero.', exactHint);
  }
  if (inputs.filter((input) => openEndOf(input) !== null).length > 1)
    throw refusal('The result could be any number, because both inputs have only one bound.', exactHint);
}

/** Whether the operation is linear: each input has a fixed weight in the result, regardless of the other inputs. */
function isLinear({ operation }: Derivation): boolean {
  switch (operation) {
    case 'sum':
    case 'mean':
    case 'cumulative':
    case 'year-to-date':
    case 'difference':
    case 'change-in-points':
      return true;
    case 'percent-change':
    case 'annualised-growth':
    case 'share':
    case 'portion':
    case 'ratio':
    case 'per-head':
    case 'conversion':
    case 'before-change':
    case 'index':
    case 'rank':
      return false;
    default:
      return assertNever(operation);
  }
}

/**
 * Returns 1 if the result rises with the input at `index`, -1 if it falls, and 0 if it does not change. Never called for a divisor with
 * only one bound: `refuseUnsupportedBounds` has already rejected it.
 *
 * @param corner one combination of the ends of the inputs
 */
function slopeOf({ operation }: Derivation, corner: readonly Input[], index: number): -1 | 0 | 1 {
  const other = signOf(corner[1 - index]);
  switch (operation) {
    case 'difference':
      return index === 0 ? 1 : -1;
    case 'change-in-points':
      return index === 0 ? -1 : 1;
    case 'portion':
    case 'ratio':
    case 'share':
    case 'per-head':
    case 'conversion':
    case 'index':
    case 'percent-change':
      return other;
    case 'sum':
    case 'mean':
    case 'cumulative':
    case 'year-to-date':
    case 'before-change':
    case 'annualised-growth':
    case 'rank':
      return 1;
    default:
      return assertNever(operation);
  }
}

function signOf(input: Input | undefined): -1 | 0 | 1 {
  return input === undefined || input.quantity.value.eq(0) ? 0 : input.quantity.value.gt(0) ? 1 : -1;
}

/** For an input with only one end, returns that end and the direction in which the possible values extend from it; otherwise null. */
function openEndOf({ quantity }: KnownInput): { readonly end: End; readonly towards: 1 | -1 } | null {
  if (isExact(quantity)) return null;
  const { low, high } = meaningOf(quantity.bounds);
  if (low === null) return high === null ? null : { end: high, towards: -1 };
  return high === null ? { end: low, towards: 1 } : null;
}

/**
 * Returns combinations of the ends of the inputs. Every possible result is between the results of these combinations. A linear operation
 * needs only two: those with the least and the greatest result. Other operations have two inputs and need all four combinations.
 */
function cornersOf(derivation: Derivation, inputs: KnownInputs): Inputs[] {
  const ends = inputs.map(({ quantity, period }): readonly [Input, Input] => {
    if (isExact(quantity))
      return [
        { quantity, period },
        { quantity, period },
      ];
    const { bounds, ...written } = quantity;
    const [low = new Decimal(0), high = low] = endsOf(bounds);
    return [
      { quantity: { ...written, value: low }, period },
      { quantity: { ...written, value: high }, period },
    ];
  });
  const pick = (end: (index: number) => 0 | 1): Inputs => {
    const [first, ...others] = ends.map((pair, index) => pair[end(index)]);
    if (first === undefined) throw new Error(`The operation ${derivation.operation} has no inputs.`);
    return [first, ...others];
  };
  if (isLinear(derivation)) {
    const rises = (index: number): boolean => slopeOf(derivation, [], index) > 0;
    return [pick((index) => (rises(index) ? 0 : 1)), pick((index) => (rises(index) ? 1 : 0))];
  }
  return [pick(() => 0), pick((index) => (index === 0 ? 0 : 1)), pick((index) => (index === 0 ? 1 : 0)), pick(() => 1)];
}
