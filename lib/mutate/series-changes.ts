import { Decimal } from '../domain/decimal';
import type { Finding } from '../domain/finding';
import { sameKind, samePeriod, type Period } from '../domain/period';
import { isWithin } from '../domain/period-order';
import { multipliers } from '../domain/unit';
import type { ExactStatistic } from '../numbers/resolved-statistic';
import { readingsOf, type StatusReading } from '../numbers/series-readings';
import type { Edit } from './mutant';
import type { MutableNewsroom } from './newsroom';
import { withValue } from './records';

type Kind<Is extends Finding['is']> = Extract<Finding, { is: Is }>;
type End = 'highest' | 'lowest';

/** A value in the same series as the number that a finding is about. */
interface Rival {
  readonly entity: string;
  readonly reading: StatusReading;
}

/** Changes the value of another period or entity so that it exceeds the claimed maximum or falls below the claimed minimum. */
export function surpassed(
  { is, since, until, among }: Kind<End>,
  measured: ExactStatistic,
  newsroom: MutableNewsroom,
): readonly Edit[] | null {
  const rival =
    among === undefined
      ? overTime(measured, newsroom, since, until).findLast(
          ({ reading }) => !samePeriod(reading.period, measured.period),
        )
      : rivals(among, measured, newsroom)[0];
  return rival === undefined ? null : [beyond(rival, measured, is)];
}

/** Changes another entity's value so that it overtakes the ranked entity or, if the ranked entity is last, falls behind it. */
export function overtaken(
  { from, among }: Kind<'ranked'>,
  measured: ExactStatistic,
  newsroom: MutableNewsroom,
): readonly Edit[] | null {
  const others = rivals(among, measured, newsroom);
  const isBehind = ({ reading }: Rival): boolean =>
    reading.quantity.value.cmp(measured.quantity.value) === (from === 'highest' ? -1 : 1);
  const behind = others.find(isBehind);
  const [rival] = behind === undefined ? others : [behind];
  if (rival === undefined) return null;
  const opposite = from === 'highest' ? 'lowest' : 'highest';
  return [beyond(rival, measured, behind === undefined ? opposite : from)];
}

/** Changes the data so that a finding such as “rose every year” is not true of one of the years. */
export function brokenOnce(
  { from, until, going, than }: Kind<'every'>,
  measured: ExactStatistic,
  newsroom: MutableNewsroom,
): readonly Edit[] | null {
  const [first, second] = overTime(measured, newsroom, from, until);
  if (first === undefined) return null;
  if (than !== undefined) {
    const limit = new Decimal(than).times(multipliers[measured.quantity.multiplier]);
    const gap = limit.abs().plus(1);
    return [replaced(first, measured, going === 'above' ? limit.minus(gap) : limit.plus(gap))];
  }
  if (second === undefined) return null;
  return [
    replaced(first, measured, second.reading.quantity.value),
    replaced(second, measured, first.reading.quantity.value),
  ];
}

/** The observations of the statistic’s own entity between two periods, without projections. */
function overTime(
  measured: ExactStatistic,
  { numbers: { catalog } }: MutableNewsroom,
  from: Period | undefined,
  until: Period | undefined,
): readonly Rival[] {
  const { series } = measured;
  if (series === null) return [];
  return readingsOf(catalog, series.id, series.entity, measured)
    .filter(
      ({ status, period }) =>
        status !== 'projected' && sameKind(period, measured.period) && isWithin(period, from, until),
    )
    .map((reading) => ({ entity: series.entity, reading }));
}

/** The observations of the other entities for the statistic’s own period. */
function rivals(
  among: readonly string[],
  measured: ExactStatistic,
  { numbers: { catalog } }: MutableNewsroom,
): readonly Rival[] {
  const { series, period } = measured;
  if (series === null) return [];
  return among
    .filter((entity) => entity !== series.entity)
    .flatMap((entity) =>
      readingsOf(catalog, series.id, entity, measured)
        .filter((reading) => samePeriod(reading.period, period))
        .map((reading) => ({ entity, reading })),
    );
}

function beyond(rival: Rival, measured: ExactStatistic, end: End): Edit {
  const { value } = measured.quantity;
  const gap = value.abs().plus(1);
  return replaced(rival, measured, end === 'highest' ? value.plus(gap) : value.minus(gap));
}

function replaced({ entity, reading: { period } }: Rival, { series }: ExactStatistic, value: Decimal): Edit {
  if (series === null) throw new Error('Only a number that is read from a series has other values in the series.');
  return withValue({ kind: 'observed', series: series.id, entity, period }, value);
}
