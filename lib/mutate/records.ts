import type { Entry } from '../catalog/entry';
import type { ParsedContent } from '../catalog/parsed-content';
import { assertNever } from '../domain/assert-never';
import { withEnds } from '../domain/bounds';
import { Decimal } from '../domain/decimal';
import type { SeriesId } from '../domain/ids';
import { periodKey, samePeriod, type Period } from '../domain/period';
import { isExact } from '../domain/quantity';
import type { Observation, Series } from '../domain/series';
import { derivationInputs, pinnedReference, type Statistic, type StatisticReference } from '../domain/statistic';
import { multipliers } from '../domain/unit';
import type { Edit } from './mutant';

/** A number that somebody typed into the data: a published statistic, or a current or former observation of a series. */
export type RecordedNumber = { readonly kind: 'published'; readonly id: string } | RecordedObservation;

interface RecordedObservation {
  readonly kind: 'observed' | 'superseded';
  readonly series: SeriesId;
  readonly entity: string;
  readonly period: Period;
}

/** The recorded numbers from which a statistic is computed. */
export function recordsOf(reference: StatisticReference, parsed: ParsedContent): readonly RecordedNumber[] {
  const statistic = parsed.statistics.get(reference.id)?.value;
  if (statistic === undefined) return [];
  switch (statistic.kind) {
    case 'published':
      return [{ kind: 'published', id: reference.id }];
    case 'observed': {
      const { series, entity } = statistic;
      const observed: RecordedObservation = {
        kind: 'observed',
        series,
        entity,
        period: reference.at ?? statistic.period,
      };
      return reference.asOf === undefined ? [observed] : [observed, { ...observed, kind: 'superseded' }];
    }
    case 'derived':
      return derivationInputs(statistic.from).flatMap(([, input]) =>
        recordsOf(pinnedReference(input, reference.asOf), parsed),
      );
    default:
      return assertNever(statistic);
  }
}

/**
 * An edit that replaces a recorded number, as if an author had changed its file and updated the hash of its series.
 *
 * @param how describes the change, for the name of the edit
 * @param to returns the new value; both the old and the new value are in the unit itself, without a multiplier
 */
export function withNumber(record: RecordedNumber, how: string, to: (value: Decimal) => Decimal): Edit {
  switch (record.kind) {
    case 'published':
      return {
        name: `${record.id} ${how}`,
        apply: (parsed) => withStatistic(parsed, record.id, (statistic) => withPublished(statistic, to)),
      };
    case 'observed':
    case 'superseded': {
      const { kind, series, entity, period } = record;
      const change = kind === 'observed' ? withObservation : withSuperseded;
      return {
        name: `${series}, ${entity}, ${periodKey(period)}${kind === 'observed' ? '' : ', superseded'} ${how}`,
        apply: (parsed) =>
          withSeries(parsed, series, (value) => {
            const power = multipliers[value.multiplier];
            return change(value, { entity, period }, (old) => to(old.times(power)).div(power));
          }),
      };
    }
    default:
      return assertNever(record);
  }
}

/** An edit that sets a recorded number to a value in the unit itself, without a multiplier. */
export function withValue(record: RecordedNumber, value: Decimal): Edit {
  return withNumber(record, `= ${value.toFixed()}`, () => value);
}

function withPublished(statistic: Statistic, to: (value: Decimal) => Decimal): Statistic {
  if (statistic.kind !== 'published') return statistic;
  const power = multipliers[statistic.multiplier];
  const scaled = (value: Decimal): Decimal => to(value.times(power)).div(power);
  const { value: printed } = statistic;
  const value = isExact(printed)
    ? { ...printed, value: scaled(printed.value) }
    : { ...printed, bounds: withEnds(printed.bounds, scaled) };
  return { ...statistic, value };
}

function withObservation(
  series: Series,
  { entity, period }: { readonly entity: string; readonly period: Period },
  to: (value: Decimal) => Decimal,
): Series {
  const own = (series.observations.get(entity) ?? []).map((observation): Observation =>
    observation.status === 'missing' || !samePeriod(observation.period, period)
      ? observation
      : { ...observation, value: to(observation.value) },
  );
  return { ...series, observations: new Map([...series.observations, [entity, own]]) };
}

function withSuperseded(
  series: Series,
  { entity, period }: { readonly entity: string; readonly period: Period },
  to: (value: Decimal) => Decimal,
): Series {
  const superseded = series.superseded.map((former) =>
    former.entity === entity && samePeriod(former.period, period)
      ? { ...former, value: to(new Decimal(former.value)).toFixed() }
      : former,
  );
  return { ...series, superseded };
}

/** An edit that changes the entity or the period in the record of a statistic. */
export function withReading(id: string, change: { readonly entity: string } | { readonly period: Period }): Edit {
  return {
    name: `${id} ${'entity' in change ? change.entity : periodKey(change.period)}`,
    apply: (parsed) => withStatistic(parsed, id, (statistic) => ({ ...statistic, ...change })),
  };
}

function withStatistic(parsed: ParsedContent, id: string, change: (value: Statistic) => Statistic): ParsedContent {
  return { ...parsed, statistics: withEntry(parsed.statistics, id, change) };
}

function withSeries(parsed: ParsedContent, id: string, change: (value: Series) => Series): ParsedContent {
  return { ...parsed, series: withEntry(parsed.series, id, change) };
}

function withEntry<Value>(
  entries: ReadonlyMap<string, Entry<Value>>,
  id: string,
  change: (value: Value) => Value,
): Map<string, Entry<Value>> {
  const changed = new Map(entries);
  const entry = entries.get(id);
  if (entry !== undefined) changed.set(id, { ...entry, value: change(entry.value) });
  return changed;
}
