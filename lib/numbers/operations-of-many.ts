import { Decimal } from '../domain/decimal';
import { samePeriod } from '../domain/period';
import { addsUp, isAmount } from '../domain/unit';
import { commonUnit, divide, misfit, refusal, type Inputs, type Result } from './unit-algebra';

/**
 * Adds up numbers. Percentages, or points, of the same whole may be added up if they are for the same period. Over time, only amounts may
 * be added up: ten percent in each of two years is not twenty percent.
 */
export function sum(inputs: Inputs): Result {
  if (isOverTime(inputs)) return total(inputs);
  const unit = commonUnit('a sum needs numbers in the same unit', inputs);
  if (isAmount(unit) || unit.kind === 'percent' || unit.kind === 'points') return { value: added(inputs), unit };
  throw misfit('a sum needs amounts, or parts of the same whole', [inputs[0].quantity]);
}

/**
 * Adds up the numbers of one measure for different periods: amounts of money, counts and weights, but not rates such as barrels a day.
 */
export function total(inputs: Inputs): Result {
  const unit = commonUnit('a total over time needs numbers in the same unit', inputs);
  if (addsUp(unit)) return { value: added(inputs), unit };
  throw misfit(
    'a total over time needs amounts',
    [inputs[0].quantity],
    'Use "mean": rates, percentages and indices have no total over time.',
  );
}

/** The unweighted mean. Growth compounds over several periods, so growth rates have no mean over time. */
export function mean(inputs: Inputs): Result {
  const unit = commonUnit('a mean needs numbers in the same unit', inputs);
  if (isOverTime(inputs) && (unit.kind === 'percent-change' || unit.kind === 'percent-a-year'))
    throw misfit(
      'growth rates over time have no mean',
      [inputs[0].quantity],
      'Use "annualised-growth" with the amounts that grew.',
    );
  return { value: divide(added(inputs), new Decimal(inputs.length)), unit };
}

/**
 * The rank of the first input among all inputs, counted from one. Throws if another input has the same value, so that a shared rank is not
 * hidden.
 */
export function rank(inputs: Inputs, first: 'largest' | 'smallest'): Result {
  commonUnit('a rank needs numbers in the same unit', inputs);
  const [{ quantity: ranked }, ...others] = inputs;
  const places = others.map(({ quantity }) => quantity.value.cmp(ranked.value) * (first === 'largest' ? 1 : -1));
  if (places.includes(0))
    throw refusal(
      'Another number is equal to this one, so they share a rank.',
      'Say in words that they are equal, or use numbers with more digits.',
    );
  const before = places.filter((place) => place > 0).length;
  return { value: new Decimal(before + 1), unit: { kind: 'rank', among: inputs.length, first } };
}

function added(inputs: Inputs): Decimal {
  return inputs.reduce((so, { quantity }) => so.plus(quantity.value), new Decimal(0));
}

function isOverTime([first, ...others]: Inputs): boolean {
  return others.some(({ period }) => !samePeriod(period, first.period));
}
