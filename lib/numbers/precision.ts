import { endsOf } from '../domain/bounds';
import { scaledBy } from '../domain/decimal';
import { isExact, type Extent, type KnownQuantity } from '../domain/quantity';
import type { Operation } from '../domain/statistic';
import { isAmount, multipliers, type Multiplier, type Unit } from '../domain/unit';

/** Operations whose result is a number of the same unit as its inputs, and no more precise than they are. */
const keepsUnit: Record<Operation, boolean> = {
  difference: true,
  'before-change': true,
  portion: true,
  conversion: true,
  sum: true,
  mean: true,
  cumulative: true,
  'year-to-date': true,
  'change-in-points': false,
  'percent-change': false,
  'annualised-growth': false,
  share: false,
  ratio: false,
  'per-head': false,
  index: false,
  rank: false,
};

/** The power of ten in which a result is shown: an amount in that of its first input, everything else in ones. */
export function multiplierOf(operation: Operation, unit: Unit, [first]: readonly KnownQuantity[]): Multiplier {
  return keepsUnit[operation] && isAmount(unit) && first !== undefined ? first.multiplier : 'one';
}

/** The digits after the point with which an observation is shown, at most: rates are traded to the fourth. */
export function digitsObserved(unit: Unit): number {
  return unit.kind === 'exchange-rate' ? 4 : 1;
}

/**
 * The digits after the point with which a result is shown, in its multiplier. A result in the unit of its inputs has the
 * precision of the coarsest of them, and none that the multiplier would only pretend; a part of an amount has the
 * amount's, for a percentage has no digits of it. One in a unit of its own has one digit, money a head none, a rank none.
 */
function decimalsOf(
  operation: Operation,
  unit: Unit,
  inputs: readonly KnownQuantity[],
  multiplier: Multiplier,
): number {
  if (unit.kind === 'rank' || (unit.kind === 'per-head' && unit.amount.kind === 'currency')) return 0;
  if (!keepsUnit[operation] || (operation === 'difference' && unit.kind === 'points')) return 1;
  const measured = operation === 'portion' || operation === 'conversion' ? inputs.slice(0, 1) : inputs;
  const fewest = Math.min(...measured.map(({ decimals }) => decimals));
  if (!isAmount(unit) || operation === 'before-change') return fewest;
  const coarsest =
    Math.max(...measured.map((input) => powerOf(input.multiplier) - input.decimals)) + magnitudeOfRate(unit, inputs[1]);
  return Math.max(0, Math.min(fewest, powerOf(multiplier) - coarsest));
}

/** The most digits that a part of an amount gets beyond the amount's. */
const further = 2;

/** Operations that take a part of an amount or multiply it: its digits after the point say little of the result's. */
const scales: ReadonlySet<Operation> = new Set(['portion', 'conversion', 'before-change']);

/**
 * The digits after the point with which a result is shown: those of `decimalsOf`; of what is a part of an amount up to two more, as
 * long as it would be off by more than a twentieth: 15% of ¥10 billion are ¥1.5 billion, and not two.
 */
export function decimalsShown(
  operation: Operation,
  { known, unit, multiplier }: { readonly known: Extent; readonly unit: Unit; readonly multiplier: Multiplier },
  inputs: readonly KnownQuantity[],
): number {
  const fewest = decimalsOf(operation, unit, inputs, multiplier);
  if (!isExact(known) || !scales.has(operation)) return fewest;
  const result = scaledBy(known.value, -powerOf(multiplier));
  const isNear = (digits: number): boolean => result.round(digits).minus(result).abs().times(20).lte(result.abs());
  const digits = Array.from({ length: further + 1 }, (_, more) => fewest + more);
  return digits.find(isNear) ?? fewest + further;
}

/** By how many digits an amount grows when it is converted into a currency; 0 where it is not converted. */
function magnitudeOfRate(unit: Unit, rate: KnownQuantity | undefined): number {
  if (rate?.unit.kind !== 'exchange-rate' || unit.kind !== 'currency') return 0;
  const { currency } = rate.unit;
  const magnitudes = (isExact(rate) ? [rate.value] : endsOf(rate.bounds)).map(({ e }) => e);
  return Math.max(...magnitudes.map((magnitude) => (currency === unit.currency ? magnitude : -magnitude)));
}

function powerOf(multiplier: Multiplier): number {
  return Math.log10(multipliers[multiplier]);
}
