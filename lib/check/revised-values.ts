import { readRows } from '../catalog/csv-rows';
import { Decimal, isDecimalText } from '../domain/decimal';
import { parsePeriod, periodKey, samePeriod, type SimplePeriod } from '../domain/period';
import { observationStatuses, type Observation, type Series } from '../domain/series';
import type { SupersededValue } from '../domain/superseded-value';
import { multipliers, type Multiplier } from '../domain/unit';

/** A value that was published and is another one now, or none. */
export interface RevisedValue {
  readonly entity: string;
  readonly period: SimplePeriod;
  /** As it was written in the data file. */
  readonly was: string;
  readonly status: Exclude<Observation['status'], 'missing'>;
  /** As it is written now; null where there is no value any more. */
  readonly is: string | null;
}

/**
 * The values that were published and that a series no longer has: revised, or gone. What was missing and has come, and
 * what is new, are no revisions.
 *
 * @param options.scale in which they were written, for the series may be written in another since
 * @param options.isTrace whether a superseded value can be one of what was published, by its dates
 * @returns all, and those that the series does not keep under `superseded`
 */
export function revisedValues(
  series: Series,
  published: readonly PublishedValue[],
  { scale, isTrace }: { readonly scale: Multiplier; readonly isTrace: (old: SupersededValue) => boolean },
): { all: RevisedValue[]; unkept: RevisedValue[] } {
  const [then, now] = [multipliers[scale], multipliers[series.multiplier]];
  const all = published.flatMap(({ entity, period, was, status, is, isSame }): RevisedValue[] =>
    isSame ? [] : [{ entity, period, was, status, is }],
  );
  const isKept = ({ entity, period, was }: RevisedValue): boolean =>
    series.superseded.some(
      (old) =>
        isTrace(old) &&
        old.entity === entity &&
        samePeriod(old.period, period) &&
        new Decimal(old.value).times(now).eq(new Decimal(was).times(then)),
    );
  return { all, unkept: all.filter((value) => !isKept(value)) };
}

/** Values that are as they were published and not as firm: an estimate where they were reported, or the other way. */
export interface FirmnessChange {
  readonly was: Firmness;
  readonly is: Firmness;
  /** At least one. */
  readonly values: readonly [ValueKey, ...ValueKey[]];
}

type ValueKey = Pick<RevisedValue, 'entity' | 'period'>;
type Firmness = Exclude<Observation['status'], 'missing'>;

/**
 * How firm the values of a data file that was published were told to be, where a series tells it otherwise now. One that was revised
 * is none of them: with the old value stands how firm it was.
 */
export function changedFirmness(published: readonly PublishedValue[]): FirmnessChange[] {
  const changed = published.flatMap(({ entity, period, status: was, observation, isSame }) => {
    const is = observation?.status;
    return !isSame || is === undefined || is === 'missing' || is === was ? [] : [{ entity, period, was, is }];
  });
  return statuses.flatMap((was) =>
    statuses.flatMap((is): FirmnessChange[] => {
      const [first, ...rest] = changed.filter((one) => one.was === was && one.is === is);
      return first === undefined ? [] : [{ was, is, values: [first, ...rest] }];
    }),
  );
}

/** A value that was published, with what the series has in its place. */
interface PublishedValue extends RevisedValue {
  readonly observation: Observation | undefined;
  readonly isSame: boolean;
}

/**
 * The values of a data file that was published.
 *
 * @param text of the data file as it was
 * @param scale in which it was written
 */
export function publishedValues(series: Series, text: string, scale: Multiplier): PublishedValue[] {
  const [then, now] = [multipliers[scale], multipliers[series.multiplier]];
  const rows = readRows(text);
  if (!Array.isArray(rows)) return [];
  const observed = new Map(
    [...series.observations].map(([entity, all]) => [
      entity,
      new Map(all.map((one) => [periodKey(one.period), one] as const)),
    ]),
  );
  return rows.slice(1).flatMap(({ fields: [entity = '', at = '', was = '', written = ''] }) => {
    const period = parsePeriod(at);
    const status = statuses.find((known) => known === written);
    if (period === null || period.kind === 'span' || status === undefined || !isDecimalText(was)) return [];
    const observation = observed.get(entity)?.get(periodKey(period));
    const value = observation === undefined || observation.status === 'missing' ? null : observation.value;
    const isSame = value?.times(now).eq(new Decimal(was).times(then)) === true;
    return [{ entity, period, was, status, observation, isSame, is: value?.toFixed() ?? null }];
  });
}

const statuses = observationStatuses.filter((status) => status !== 'missing');

/** The line of the data file of a series in which a value stands; the first where it stands nowhere. */
export function lineOfValue(text: string, { entity, period }: ValueKey): number {
  const rows = readRows(text);
  if (!Array.isArray(rows)) return 1;
  return rows.find(({ fields }) => fields[0] === entity && fields[1] === periodKey(period))?.line ?? 1;
}
