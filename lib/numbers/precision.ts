import { endsOf } from '../domain/bounds';
import { scaledBy } from '../domain/decimal';
import { isExact, type Extent, type KnownQuantity } from '../domain/quantity';
import type { Operation } from '../domain/statistic';
import { isAmount, multipliers, type Multiplier, type Unit } from '../domain/unit';

/** Whether the result of an operation has the same kind of unit as its inputs. If so, the inputs limit the precision of the result. */
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

/** The multiplier used to show a result: for an amount in the unit of its inputs, the multiplier of the first input; otherwise `one`. */
export function multiplierOf(operation: Operation, unit: Unit, [first]: readonly KnownQuantity[]): Multiplier {
  return keepsUnit[operation] && isAmount(unit) && first !== undefined ? first.multiplier : 'one';
}

/** The maximum number of decimals shown for an observation. Exchange rates are quoted to four. */
export function digitsObserved(unit: Unit): number {
  return unit.kind === 'exchange-rate' ? 4 : 1;
}

/**
 * The number of decimals shown for a result in its multiplier. A result in the unit of its inputs is as precise as the least precise of
 * them, even if their multipliers differ: 1.2 trillion is precise only to a hundred billion. A part of an amount has the amount’s
 * precision, because the decimals of a percentage are not decimals of the amount. Results in a different unit have one decimal, except
 * ranks and amounts of money per head, which have none.
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

/** The maximum number of decimals that `decimalsShown` adds to the result of `decimalsOf`. */
const further = 2;

/** Operations that scale an amount. The result may need more decimals than the amount has. */
const scales: ReadonlySet<Operation> = new Set(['portion', 'conversion', 'before-change']);

/**
 * The number of decimals shown for a result. For an operation that scales an amount, this is up to two more than `decimalsOf` returns, if
 * rounding would otherwise change the result by more than a twentieth: 15% of ¥10 billion is shown as ¥1.5 billion, not as ¥2 billion.
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

/** The number of digits that an amount gains (or, if negative, loses) by conversion into a currency; 0 without conversion. */
function magnitudeOfRate(unit: Unit, rate: KnownQuantity | undefined): number {
  if (rate?.unit.kind !== 'exchange-rate' || unit.kind !== 'currency') return 0;
  const { currency } = rate.unit;
  const magnitudes = (isExact(rate) ? [rate.value] : endsOf(rate.bounds)).map(({ e }) => e);
  return Math.max(...magnitudes.map((magnitude) => (currency === unit.currency ? magnitude : -magnitude)));
}

function powerOf(multiplier: Multiplier): number {
  return Math.log10(multipliers[multiplier]);
}
