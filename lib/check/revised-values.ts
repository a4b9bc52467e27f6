import { readRows } from '../catalog/csv-rows';
import { Decimal, isDecimalText } from '../domain/decimal';
import { parsePeriod, periodKey, samePeriod, type SimplePeriod } from '../domain/period';
import { observationStatuses, type Observation, type Series } from '../domain/series';
import type { SupersededValue } from '../domain/superseded-value';
import { multipliers, type Multiplier } from '../domain/unit';

/** A published value that was changed or removed. */
export interface RevisedValue {
  readonly entity: string;
  readonly period: SimplePeriod;
  /** The value, as written in the published data file. */
  readonly was: string;
  readonly status: Exclude<Observation['status'], 'missing'>;
  /** The value, as written now; null if it was removed. */
  readonly is: string | null;
}

/**
 * Published values that a series no longer has: revised or removed. New values, and values that were missing, are not
 * revisions.
 *
 * @param options.scale the scale of the published values: the series may now have a different scale
 * @param options.isTrace whether a superseded value, judging by its dates, can be one of the published values
 * @returns all changed values, and separately those that the series does not keep under `superseded`
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

/**
 * A change of status that one or more values have in common, for example from reported to estimated. The values themselves are unchanged.
 */
export interface StatusChange {
  readonly was: ValueStatus;
  readonly is: ValueStatus;
  readonly values: readonly [ValueKey, ...ValueKey[]];
}

type ValueKey = Pick<RevisedValue, 'entity' | 'period'>;
type ValueStatus = Exclude<Observation['status'], 'missing'>;

/** The changed statuses of published values. Revised values are left out: their old status is kept with the old value. */
export function changedStatuses(published: readonly PublishedValue[]): StatusChange[] {
  const changed = published.flatMap(({ entity, period, status: was, observation, isSame }) => {
    const is = observation?.status;
    return !isSame || is === undefined || is === 'missing' || is === was ? [] : [{ entity, period, was, is }];
  });
  return statuses.flatMap((was) =>
    statuses.flatMap((is): StatusChange[] => {
      const [first, ...rest] = changed.filter((one) => one.was === was && one.is === is);
      return first === undefined ? [] : [{ was, is, values: [first, ...rest] }];
    }),
  );
}

/** A published value, with the value that the series has now. */
interface PublishedValue extends RevisedValue {
  readonly observation: Observation | undefined;
  readonly isSame: boolean;
}

/**
 * The values of a published data file.
 *
 * @param text the text of the published data file
 * @param scale the scale in which its values are written
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

/** The line of a value in the data file of a series; the first line if the value is missing. */
export function lineOfValue(text: string, { entity, period }: ValueKey): number {
  const rows = readRows(text);
  if (!Array.isArray(rows)) return 1;
  return rows.find(({ fields }) => fields[0] === entity && fields[1] === periodKey(period))?.line ?? 1;
}
