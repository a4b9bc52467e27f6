import { joinedPeriod } from '../domain/joined-period';
import { periodKey, sameKind, samePeriod, type Period, type SimplePeriod } from '../domain/period';
import { comparePeriods } from '../domain/period-order';
import { firstOfYear, periodsBetween } from '../domain/period-steps';
import { NumberError } from './number-error';
import { periodMismatch, type Readings } from './readings';
import { list } from './unit-algebra';

/** Consecutive periods of one kind, without a gap. */
export interface Run {
  readonly from: SimplePeriod;
  readonly to: SimplePeriod;
}

/**
 * Returns the first and the last of the consecutive periods for which the numbers of one measure are listed: consecutive years, or all the
 * parts of a year, half or quarter.
 *
 * @returns null if all readings are for the same period
 * @throws NumberError if the readings are of different measures or for different kinds of periods, if a period occurs twice, or if
 *   periods are missing. The message names the periods
 */
export function consecutivePeriods(readings: Readings): Run | null {
  const [first, ...others] = readings;
  const duplicate = readings.find(({ measure, period }, index) =>
    readings.slice(0, index).some((before) => before.measure === measure && samePeriod(before.period, period)),
  );
  if (duplicate !== undefined)
    throw refusal(`The same number for ${periodKey(duplicate.period)} is listed twice.`, 'List each number only once.');
  if (others.every(({ period }) => samePeriod(period, first.period))) return null;
  const unlike = others.find(({ measure, period }) => measure !== first.measure || !sameKind(period, first.period));
  if (unlike !== undefined) throw periodMismatch(first, unlike);
  const periods = readings.map(({ period }) => period).sort(comparePeriods);
  const run = edges(periods);
  const keys = new Set(periods.map(periodKey));
  const missing = requiredPeriods(run)
    .map(periodKey)
    .filter((key) => !keys.has(key));
  if (missing.length === 0) return run;
  throw refusal(
    `The list has a gap: ${named(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    'List all periods. To add up less than a whole year, use "cumulative".',
  );
}

/**
 * The first and the last period of a chronological list.
 *
 * @throws NumberError if one of the two is a span
 */
export function edges(periods: readonly Period[]): Run {
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined || from.kind === 'span' || to.kind === 'span')
    throw refusal(
      `Some of these numbers are for spans: ${list(periods.map(periodKey))}.`,
      'Use the single periods within the spans: spans cannot be added up.',
    );
  return { from, to };
}

/** Names the first few periods, and counts the rest. */
export function named(keys: readonly string[]): string {
  return keys.length <= 6 ? list(keys) : `${keys.slice(0, 5).join(', ')} and ${keys.length - 5} more`;
}

/**
 * The periods that must be listed: every period from the first to the last. Parts of a year that do not form a longer period are not
 * enough: if only February and March 2024 are listed, all months of 2024 are required.
 */
function requiredPeriods({ from, to }: Run): readonly SimplePeriod[] {
  const isYears = from.kind === 'year' || from.kind === 'fiscal-year';
  const joined = joinedPeriod(from, to);
  if (isYears || joined.kind !== 'span' || !sameKind(joined.from, from)) return periodsBetween(from, to);
  const nextYear = firstOfYear({ ...to, year: to.year + 1 });
  return periodsBetween(firstOfYear(from), nextYear).slice(0, -1);
}

function refusal(message: string, hint: string): NumberError {
  return new NumberError('period/mismatch', message, hint);
}
