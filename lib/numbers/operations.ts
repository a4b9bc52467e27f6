import { assertNever } from '../domain/assert-never';
import type { Decimal } from '../domain/decimal';
import type { Quantity } from '../domain/quantity';
import { operations, type Derivation, type Operation } from '../domain/statistic';
import { hasTrueZero, isAmount, isRelative, sameUnit, takesMultiplier, type Unit } from '../domain/unit';
import { t } from '../messages/messages';
import { annualisedGrowth, indexOf, percentChange } from './growth';
import { mean, rank, sum, total } from './operations-of-many';
import { divide, misfit, refusal, type Inputs, type Result } from './unit-algebra';

/** The name and the formula of each operation, for readers. */
export function operationRows(): { operation: Operation; name: string; formula: string }[] {
  return operations.map((operation) => ({
    operation,
    name: t(`operation.${operation}.name`),
    formula: t(`operation.${operation}.formula`),
  }));
}

/**
 * Computes one operation exactly, except that divisions keep 24 decimal places, and roots 20. Nothing is rounded for display here.
 *
 * @param inputs in the order of `derivationInputs`
 * @throws NumberError if the units do not fit, on division by zero, and for growth between a negative and a positive number
 */
export function compute(derivation: Derivation, inputs: Inputs): Result {
  const ranked = inputs.find(({ quantity }) => quantity.unit.kind === 'rank');
  if (ranked !== undefined) throw refusal('A rank is not an amount, so nothing can be computed from it.');
  const withoutTrueZero = inputs.find(({ quantity }) => !hasTrueZero(quantity.unit));
  if (withoutTrueZero !== undefined && !validWithoutTrueZero.has(derivation.operation))
    throw misfit(
      'temperatures allow only "difference", "mean" and "rank"',
      [withoutTrueZero.quantity],
      'Use "difference": one temperature is not a multiple, share or percentage of another.',
    );
  switch (derivation.operation) {
    case 'sum':
      return sum(inputs);
    case 'mean':
      return mean(inputs);
    case 'cumulative':
    case 'year-to-date':
      return total(inputs);
    case 'rank':
      return rank(inputs, derivation.first);
    default:
      return computePair(derivation, inputs);
  }
}

/** Operations that are valid for units without a true zero, such as degrees Celsius. */
const validWithoutTrueZero: ReadonlySet<Operation> = new Set(['difference', 'mean', 'rank']);

type Pairwise = Exclude<Derivation, { operation: 'sum' | 'mean' | 'cumulative' | 'year-to-date' | 'rank' }>;

function computePair(derivation: Pairwise, [first, second]: Inputs): Result {
  if (second === undefined) throw new Error(`The operation ${derivation.operation} needs two inputs.`);
  const [a, b] = [first.quantity, second.quantity];
  switch (derivation.operation) {
    case 'difference':
      if (!sameUnit(a.unit, b.unit))
        throw misfit(
          'a difference needs two numbers in the same unit',
          [a, b],
          'Use two numbers in the same unit. Percentages of different things, or percentages and percentage points, cannot be subtracted.',
        );
      return { value: a.value.minus(b.value), unit: differenceUnit(a.unit) };
    case 'change-in-points':
      if (a.unit.kind !== 'percent' || !sameUnit(a.unit, b.unit))
        throw misfit('a change in points needs two percentages of the same thing', [a, b]);
      return { value: b.value.minus(a.value), unit: { kind: 'points', of: a.unit.of } };
    case 'percent-change':
      return percentChange(a, b);
    case 'annualised-growth':
      return annualisedGrowth(first, second);
    case 'share':
      if (isRelative(a.unit) || a.unit.kind === 'exchange-rate' || !sameUnit(a.unit, b.unit))
        throw misfit('a share needs two amounts in the same unit', [a, b]);
      return { value: divide(a.value, b.value).times(100), unit: { kind: 'percent', of: derivation.of } };
    case 'portion':
      return portion(a, b, derivation.of);
    case 'ratio':
      if (a.unit.kind !== b.unit.kind || (a.unit.kind !== 'percent' && !sameUnit(a.unit, b.unit)))
        throw misfit('a ratio needs two amounts in the same unit', [a, b]);
      return { value: divide(a.value, b.value), unit: { kind: 'ratio' } };
    case 'per-head':
      if (!isAmount(a.unit) || !isPeople(b.unit))
        throw misfit(
          'an amount per head needs an amount and a number of people',
          [a, b],
          'Use a number of people with the unit { kind: count, one: person, many: people }.',
        );
      return { value: divide(a.value, positive(b.value)), unit: { kind: 'per-head', amount: a.unit } };
    case 'conversion':
      return conversion(a, b);
    case 'before-change':
      if (b.unit.kind !== 'percent-change') throw misfit('the change must be a percent change', [a, b]);
      if (b.value.lt(-100)) throw refusal('A fall of more than 100% is not possible without a change of sign.');
      return { value: divide(a.value, b.value.div(100).plus(1)), unit: a.unit };
    case 'index':
      return indexOf(first, second);
    default:
      return assertNever(derivation);
  }
}

/**
 * Applies a percentage to an amount. The unit of the percentage must name the same whole as the author's `of`: a percentage of GDP cannot
 * be applied to exports.
 */
function portion(amount: Quantity, share: Quantity, of: string): Result {
  if (!takesMultiplier(amount.unit) || share.unit.kind !== 'percent')
    throw misfit(
      'a part of an amount needs an amount and a percentage of it',
      [amount, share],
      'Use an amount and a percentage of that amount. For the amount before a percent change, use "before-change".',
    );
  if (share.unit.of !== of)
    throw refusal(
      `The share is of "${share.unit.of}", but the amount is described as "${of}".`,
      'If the share refers to this amount, write the same words under "of" as in the share’s unit. Otherwise, use a different share or amount.',
    );
  return { value: amount.value.times(share.value).times('0.01'), unit: amount.unit };
}

/**
 * Converts an amount of money into the other currency of an exchange rate. Constant prices cannot be converted at the
 * rate of a different year.
 */
function conversion({ value, unit }: Quantity, rate: Quantity): Result {
  if (unit.kind !== 'currency' || rate.unit.kind !== 'exchange-rate')
    throw misfit(
      'a conversion needs an amount of money and an exchange rate',
      [{ unit }, rate],
      'Record the rate with the unit { kind: exchange-rate, currency: CNY, per: USD }.',
    );
  if (unit.prices !== 'nominal')
    throw refusal(
      `An amount in prices of ${unit.prices.real} cannot be converted at the rate of another year.`,
      'Use the amount in current prices.',
    );
  if (rate.value.lte(0)) throw refusal('The exchange rate is not above zero.');
  const { currency, per } = rate.unit;
  const into = (other: string): Unit => ({ kind: 'currency', currency: other, prices: 'nominal' });
  if (unit.currency === per) return { value: value.times(rate.value), unit: into(currency) };
  if (unit.currency === currency) return { value: divide(value, rate.value), unit: into(per) };
  throw misfit(
    'the amount must be in one of the two currencies of the rate',
    [{ unit }, rate],
    'Use an exchange rate for the currency of the amount.',
  );
}

/**
 * The unit of a difference. Percentages of any kind differ by points: 5% minus 2% is three percentage points, not 3%.
 */
export function differenceUnit(unit: Unit): Unit {
  if (unit.kind === 'percent') return { kind: 'points', of: unit.of };
  if (unit.kind === 'percent-change') return { kind: 'points', of: 'change' };
  if (unit.kind === 'percent-a-year') return { kind: 'points', of: 'growth a year' };
  return unit;
}

function isPeople(unit: Unit): boolean {
  return unit.kind === 'count' && unit.one === 'person';
}

function positive(people: Decimal): Decimal {
  if (people.lt(0)) throw refusal('The number of people is below zero.');
  return people;
}
