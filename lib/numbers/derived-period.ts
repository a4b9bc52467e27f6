import { assertNever } from '../domain/assert-never';
import { joinedPeriod } from '../domain/joined-period';
import { periodKey, samePeriod, type Period } from '../domain/period';
import { comparePeriods } from '../domain/period-order';
import type { Derivation } from '../domain/statistic';
import { isAmount } from '../domain/unit';
import { NumberError } from './number-error';
import { periodMismatch, isComparable, type Reading, type Readings } from './readings';
import { edges, consecutivePeriods } from './consecutive-periods';

/**
 * The period of a derived number. The inputs must be for the same period, unless they are numbers of one measure in different periods. In
 * that case the result is for the span from the first to the last, or for the period that they form together.
 *
 * @throws NumberError if the periods of the inputs do not fit together
 */
export function derivedPeriod(derivation: Derivation, readings: Readings): Period {
  const [first, second = first] = readings;
  switch (derivation.operation) {
    case 'difference':
    case 'share':
    case 'ratio':
      return samePeriod(first.period, second.period) ? first.period : hull(first, second);
    case 'change-in-points':
      return forwards(first, second, 'To compare two percentages for the same period, use "difference".');
    case 'percent-change':
      return forwards(first, second, 'To compare two numbers for the same period, use "ratio" or "difference".');
    case 'annualised-growth':
      return forwards(first, second, 'Use the same measure for two different periods.');
    case 'portion':
      return portionPeriod(derivation, first, second);
    case 'index':
      if (!isComparable(first, second)) throw periodMismatch(first, second);
      // An index is for the period of its value, whether its base period is earlier or later.
      return first.period;
    case 'before-change':
      if (!samePeriod(first.period, second.period)) throw periodMismatch(first, second);
      return precedingPeriod(first.period);
    case 'per-head':
    case 'conversion':
    case 'rank': {
      const other = readings.find(({ period }) => !samePeriod(period, first.period));
      if (other !== undefined) throw periodMismatch(first, other);
      return first.period;
    }
    case 'sum': {
      const run = consecutivePeriods(readings);
      return run === null ? first.period : joinedPeriod(run.from, run.to);
    }
    case 'mean': {
      const run = consecutivePeriods(readings);
      if (run === null) return first.period;
      // The monthly mean of an amount must not look like the amount for the year.
      return isAmount(first.unit) ? { kind: 'span', ...run } : joinedPeriod(run.from, run.to);
    }
    case 'cumulative':
    case 'year-to-date': {
      const { from, to } = edges(readings.map(({ period }) => period));
      return joinedPeriod(from, to);
    }
    default:
      return assertNever(derivation);
  }
}

/**
 * Returns the period of a `portion`, that is, of a share multiplied by an amount: the period of the amount. The share may be for a
 * different period only if the author says why.
 */
function portionPeriod(
  { across }: Extract<Derivation, { operation: 'portion' }>,
  amount: Reading,
  share: Reading,
): Period {
  const [ofAmount, ofShare] = [amount.period, share.period].map(periodKey);
  if (ofAmount !== ofShare && across === undefined)
    throw new NumberError(
      'period/mismatch',
      `The amount is for ${ofAmount}, but the share is for ${ofShare}.`,
      'Use both for the same period, or say under "across" why the share still applies. Readers see the reason.',
    );
  if (ofAmount === ofShare && across !== undefined)
    throw new NumberError(
      'period/mismatch',
      `Both numbers are for ${ofAmount}, so "across" has no effect.`,
      'Remove "across".',
    );
  return amount.period;
}

/**
 * The span from the earlier period to the later. If both are spans themselves, such as January to August in two different years, the result
 * is the later span, because neither number covers all the months from the first span to the second.
 */
function hull(a: Reading, b: Reading): Period {
  if (!isComparable(a, b)) throw periodMismatch(a, b);
  const [earlier, later] = comparePeriods(a.period, b.period) < 0 ? [a.period, b.period] : [b.period, a.period];
  if (earlier.kind === 'span' || later.kind === 'span') return later;
  return { kind: 'span', from: earlier, to: later };
}

/**
 * The period from the earlier number to the later one. Rejects numbers in reverse order. Also rejects numbers for the same period, because
 * their difference is not a change over time.
 */
function forwards(from: Reading, to: Reading, atOneTime: string): Period {
  if (samePeriod(from.period, to.period))
    throw new NumberError(
      'period/mismatch',
      `Both numbers are for ${periodKey(from.period)}, so there is no change over time.`,
      atOneTime,
    );
  const period = hull(from, to);
  if (comparePeriods(from.period, to.period) < 0) return period;
  throw new NumberError(
    'period/mismatch',
    `The change goes back in time, from ${periodKey(from.period)} to ${periodKey(to.period)}.`,
    'Put the earlier number under "from".',
  );
}

function precedingPeriod(period: Period): Period {
  if (period.kind === 'year' || period.kind === 'fiscal-year') return { ...period, year: period.year - 1 };
  throw new NumberError(
    'period/mismatch',
    `It is unclear from which earlier period the change for ${periodKey(period)} is measured.`,
    'Use a change from one year to the next.',
  );
}
