import { Decimal } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import { periodKey, sameKind, samePeriod, type Period } from '../../domain/period';
import { firstDay, isWithin, lastDay } from '../../domain/period-order';
import { nextPeriod } from '../../domain/period-steps';
import type { Extent } from '../../domain/quantity';
import type { SeriesNumbers } from '../numbers';
import { NumberError } from '../number-error';
import type { ResolvedStatistic } from '../resolved-statistic';
import { readingsOf, seriesOf, type StatusReading } from '../series-readings';
import { factOf, inUnit, type Fact, type Judged } from './facts';
import { all, isAbove, isWithinMargin, negate, relativeGap } from './order';

type Kind<Is extends Finding['is']> = Extract<Finding, { is: Is }>;

/** The observations of a statistic’s series between two periods, in chronological order and without projections. */
function observedBetween(
  measured: ResolvedStatistic,
  { catalog }: SeriesNumbers,
  from: Period | undefined,
  until: Period | undefined,
): readonly StatusReading[] {
  const { id, entity } = seriesOf(measured, 'A finding about several periods');
  return readingsOf(catalog, id, entity, measured).filter(
    ({ status, period }) =>
      status !== 'projected' && sameKind(period, measured.period) && isWithin(period, from, until),
  );
}

export function extremeOverTime(
  finding: Kind<'highest' | 'lowest'>,
  measured: ResolvedStatistic,
  numbers: SeriesNumbers,
): Judged {
  const { since, until, is, by } = finding;
  const readings = observedBetween(measured, numbers, since, until);
  const others = readings.filter(({ period }) => !samePeriod(period, measured.period));
  if (others.length === readings.length)
    throw new NumberError(
      'period/mismatch',
      `${periodKey(measured.period)} is not among the periods that are compared.`,
      'Choose "since" and "until" so that they include the period of the statistic.',
    );
  requireStart(since, readings);
  requireNoGap(measured, numbers, since, until ?? readings.at(-1)?.period);
  const isBefore = (a: Extent, b: Extent) => (is === 'highest' ? isAbove(a, b) : isAbove(b, a));
  const [first, ...rest] = others;
  const name = measured.name;
  const facts = [factOf(measured)];
  if (first === undefined)
    throw new NumberError(
      'period/mismatch',
      'There is no other period to compare with.',
      'Start with an earlier period.',
    );
  const nearest = rest.reduce(
    (best, reading) => (isBefore(reading.quantity, best.quantity) === true ? reading : best),
    first,
  );
  const holds = all([
    isBefore(measured.quantity, nearest.quantity),
    isWithinMargin(relativeGap(nearest.quantity, measured.quantity), by),
  ]);
  return { holds, facts: [...facts, { name, period: nearest.period, quantity: nearest.quantity }], leftOut: [] };
}

/**
 * Throws if the series begins later than the first period that is compared: for “since 2015”, for example, a quarterly series must have a
 * value for the first quarter of 2015.
 */
function requireStart(since: Period | undefined, [first]: readonly StatusReading[]): void {
  if (since === undefined || first === undefined) return;
  if (firstDay(first.period) - firstDay(since) <= slackOf(first.period)) return;
  const start = sameKind(first.period, since) ? periodKey(since) : `the start of ${periodKey(since)}`;
  throw new NumberError(
    'period/mismatch',
    `The series has no value for ${start}; its first value in these periods is for ${periodKey(first.period)}.`,
    `Start with ${periodKey(first.period)}, or choose another period.`,
  );
}

/**
 * The number of days that may be missing at the start or the end of a year or month. In a weekly series there are up to six, because years
 * and months do not consist of whole weeks.
 */
function slackOf({ kind }: Period): number {
  return kind === 'week' ? 6 : 0;
}

/** Throws if the values end before the last period that is compared, or if a period between two values has no value. */
function requireAll(until: Period, readings: readonly StatusReading[]): void {
  const [last] = readings.slice(-1);
  const isMissing = (period: string): NumberError =>
    new NumberError(
      'period/mismatch',
      `The series has no value for ${period}.`,
      'Choose "from" and "until" so that every period between them has a value.',
    );
  if (last !== undefined && lastDay(until) - lastDay(last.period) > slackOf(last.period))
    throw isMissing(`the end of ${periodKey(until)}`);
  for (const [index, { period }] of readings.entries()) {
    const following = readings[index + 1]?.period;
    if (period.kind === 'span' || following === undefined) continue;
    const next = nextPeriod(period);
    if (!samePeriod(next, following)) throw isMissing(periodKey(next));
  }
}

/** Throws if a value is missing, because it could be the highest or the lowest. */
function requireNoGap(
  measured: ResolvedStatistic,
  { catalog }: SeriesNumbers,
  since: Period | undefined,
  until: Period | undefined,
): void {
  const { id, entity } = seriesOf(measured, 'A finding about several periods');
  const gap = (catalog.series.get(id)?.observations.get(entity) ?? []).find(
    ({ status, period }) => status === 'missing' && sameKind(period, measured.period) && isWithin(period, since, until),
  );
  if (gap === undefined) return;
  throw new NumberError(
    'period/mismatch',
    `The series has no value for ${periodKey(gap.period)}.`,
    'Choose "since" and "until" so that every period between them has a value.',
  );
}

export function crossed(finding: Kind<'crossed'>, measured: ResolvedStatistic, numbers: SeriesNumbers): Judged {
  const own = factOf(measured);
  const limit = inUnit(new Decimal(finding.value), measured);
  const { period } = measured;
  const before = observedBetween(measured, numbers, undefined, undefined).find(
    (reading) => reading.period.kind !== 'span' && samePeriod(nextPeriod(reading.period), period),
  );
  if (before === undefined)
    throw new NumberError(
      'period/mismatch',
      `The series has no value for the period before ${periodKey(period)}.`,
      'Use "above" or "below".',
    );
  const isUp = finding.going === 'up';
  const [now, then] = [measured.quantity, before.quantity];
  // “Passed 50” includes reaching exactly 50, but the number for the period before must be on the other side of 50.
  const reached = isUp ? negate(isAbove(limit, now)) : negate(isAbove(now, limit));
  const notBefore = isUp ? isAbove(limit, then) : isAbove(then, limit);
  return {
    holds: all([reached, notBefore]),
    facts: [own, { name: measured.name, period: before.period, quantity: then }],
    leftOut: [],
  };
}

export function every(finding: Kind<'every'>, measured: ResolvedStatistic, numbers: SeriesNumbers): Judged {
  const { from, until, going } = finding;
  const readings = observedBetween(measured, numbers, from, until);
  const name = measured.name;
  const fact = ({ period, quantity }: StatusReading): Fact => ({ name, period, quantity });
  requireStart(from, readings);
  requireAll(until, readings);
  const limit = finding.than === undefined ? null : inUnit(new Decimal(finding.than), measured);
  const answers = readings.flatMap((reading, index): { holds: boolean | null; facts: Fact[] }[] => {
    if (limit !== null) {
      const holds = going === 'above' ? isAbove(reading.quantity, limit) : isAbove(limit, reading.quantity);
      return [{ holds, facts: [fact(reading)] }];
    }
    const earlier = readings[index - 1];
    if (earlier === undefined) return [];
    const holds =
      going === 'up' ? isAbove(reading.quantity, earlier.quantity) : isAbove(earlier.quantity, reading.quantity);
    return [{ holds, facts: [fact(earlier), fact(reading)] }];
  });
  if (answers.length === 0)
    throw new NumberError(
      'period/mismatch',
      `The series has too few values from ${periodKey(from)} to ${periodKey(until)}.`,
      'Choose periods of the same kind as in the series.',
    );
  const broken = answers.find(({ holds }) => holds !== true);
  return {
    holds: all(answers.map(({ holds }) => holds)),
    facts: broken?.facts ?? readings.map(fact),
    leftOut: [],
  };
}
