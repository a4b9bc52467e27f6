import { assertNever } from '../domain/assert-never';
import { joinedPeriod } from '../domain/joined-period';
import { periodKey, samePeriod, type Period } from '../domain/period';
import { comparePeriods } from '../domain/period-order';
import type { Derivation } from '../domain/statistic';
import { isAmount } from '../domain/unit';
import { NumberError } from './number-error';
import { apart, isAlike, type Reading, type Readings } from './readings';
import { edges, consecutivePeriods } from './consecutive-periods';

/**
 * The period of a number made from others. They meet only over one period, unless they are readings of one measure: then
 * the result spans them, or is of the period that they make up.
 *
 * @throws NumberError when their periods do not go together
 */
export function derivedPeriod(derivation: Derivation, readings: Readings): Period {
  const [first, second = first] = readings;
  switch (derivation.operation) {
    case 'difference':
    case 'share':
    case 'ratio':
      return samePeriod(first.period, second.period) ? first.period : hull(first, second);
    case 'change-in-points':
      return forwards(first, second, 'To compare two percentages of the same period, use "difference".');
    case 'percent-change':
      return forwards(first, second, 'To compare two numbers of the same period, use "ratio" or "difference".');
    case 'annualised-growth':
      return forwards(first, second, 'Use the measure in two different periods.');
    case 'portion':
      return portionPeriod(derivation, first, second);
    case 'index':
      if (!isAlike(first, second)) throw apart(first, second);
      // The index is of the value's own period, whether its base is before or after.
      return first.period;
    case 'before-change':
      if (!samePeriod(first.period, second.period)) throw apart(first, second);
      return precedingPeriod(first.period);
    case 'per-head':
    case 'conversion':
    case 'rank': {
      const other = readings.find(({ period }) => !samePeriod(period, first.period));
      if (other !== undefined) throw apart(first, other);
      return first.period;
    }
    case 'sum': {
      const run = consecutivePeriods(readings);
      return run === null ? first.period : joinedPeriod(run.from, run.to);
    }
    case 'mean': {
      const run = consecutivePeriods(readings);
      if (run === null) return first.period;
      // A monthly mean of an amount must not pass for the amount of the year.
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

/** A part of an amount is of the amount's period; the share may be of another only where the author says why. */
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
 * From the earlier reading to the later. Where one of them is a span itself, such as eight months, it is the later one: from the
 * beginning of the one to the end of the other would be twenty months, of which there is no reading.
 */
function hull(a: Reading, b: Reading): Period {
  if (!isAlike(a, b)) throw apart(a, b);
  const [earlier, later] = comparePeriods(a.period, b.period) < 0 ? [a.period, b.period] : [b.period, a.period];
  if (earlier.kind === 'span' || later.kind === 'span') return later;
  return { kind: 'span', from: earlier, to: later };
}

/** From the earlier reading to the later: nothing changes between two things at one time, whatever they differ by. */
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
    `It is unclear which period the change for ${periodKey(period)} is compared with.`,
    'Use a change from one year to the next.',
  );
}
