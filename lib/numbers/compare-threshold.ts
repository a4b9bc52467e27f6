import { statedQuantity, type Assertion } from '../domain/assertion';
import type { SeriesNumbers } from './numbers';
import { samePeriod, type Period } from '../domain/period';
import { comparePeriods } from '../domain/period-order';
import type { NotCompared, ThresholdComparison } from './comparison';
import { sameKind } from './compare-number';
import { judge } from './judge';
import { NumberError } from './number-error';
import { readingsOf, seriesOf, type StatusReading } from './series-readings';
import type { ResolvedStatistic } from './resolve';

/**
 * Finds the period in which the measure's series first reaches the stated number, and whether it is the claimed period or an earlier one.
 * Projections do not count. If the series does not reach the number by the claimed period, and has no value for that period, the claim is
 * not compared, because the number may have been reached in that period.
 *
 * @throws NumberError if the measure is not observed, has only projections, or is in a unit of a different kind
 */
export function compareThreshold(
  asserts: Extract<Assertion, { relation: 'reached' }>,
  measured: ResolvedStatistic,
  catalog: SeriesNumbers['catalog'],
): ThresholdComparison | NotCompared {
  const { by } = asserts;
  const { id, entity } = seriesOf(measured, 'The time at which a number was reached');
  const stated = statedQuantity(asserts.value, asserts);
  sameKind(stated, measured);
  const known = readingsOf(catalog, id, entity, measured).filter(({ status }) => status !== 'projected');
  const [begin] = known;
  const last = known.at(-1);
  if (begin === undefined || last === undefined) {
    const message = `"${id}" has only projections for ${entity}.`;
    throw new NumberError(
      'claim/measure',
      message,
      'Use a series with observations: projections do not show whether a number was reached.',
    );
  }
  if (!sameKindOfPeriod(by, begin.period)) {
    const why = { kind: 'other-period', claimed: by, measured: begin.period } as const;
    return { kind: 'not-compared', reason: 'period-differs', measured, why };
  }
  const hedge = asserts.going === 'up' ? 'at-least' : 'at-most';
  const outcomeOf = ({ quantity }: StatusReading) => judge(hedge, stated, quantity.value);
  const first = known.find((reading) => outcomeOf(reading) === 'supported') ?? null;
  const until = known.filter(({ period }) => comparePeriods(period, by) <= 0);
  const inTime = first !== null && comparePeriods(first.period, by) <= 0;
  const [head, ...rest] = until;
  if (head === undefined || (!inTime && !until.some(({ period }) => samePeriod(period, by)))) {
    return {
      kind: 'not-compared',
      reason: 'period-differs',
      measured,
      why: { kind: 'no-value', by, last: last.period },
    };
  }
  const nearest = rest.reduce((best, reading) => {
    const beyond = reading.quantity.value.cmp(best.quantity.value);
    return (asserts.going === 'up' ? beyond > 0 : beyond < 0) ? reading : best;
  }, head);
  return {
    kind: 'threshold',
    outcome: inTime ? 'supported' : outcomeOf(nearest),
    measured,
    first,
    fromTheStart: first === begin,
    nearest,
  };
}

function sameKindOfPeriod(a: Period, b: Period): boolean {
  if (a.kind === 'fiscal-year' && b.kind === 'fiscal-year') return a.calendar === b.calendar;
  return a.kind === b.kind;
}
