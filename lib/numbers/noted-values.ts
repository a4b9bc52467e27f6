import { isoDay } from '../domain/calendar';
import { Decimal, decimalsOf } from '../domain/decimal';
import { periodKey, type Period } from '../domain/period';
import { firstDay, lastDay } from '../domain/period-order';
import type { Quantity } from '../domain/quantity';
import type { Series } from '../domain/series';
import { multipliers } from '../domain/unit';

/** A value of a series that a note may state. */
export interface NotedValue {
  readonly entity: string;
  readonly period: Period;
  readonly quantity: Quantity;
  /** For a value that was later revised: the period in which it was replaced. */
  readonly until: string | undefined;
}

/**
 * The current and former values of a series that a note on the series may state. A note that contains “Bellmark” and “2020” may state
 * Bellmark’s values for 2020. If the note names no entity, it may state the values of all entities for that year. Other values are left
 * out, because almost any number would match some value of a long series.
 */
export function notedValues(series: Series, note: string): NotedValue[] {
  const years = new Set(note.match(/\b\d{4}\b/g));
  const named = [...series.observations.keys()].filter((entity) => wordsOf(note).includes(wordsOf(entity)));
  const isNoted = (entity: string, period: Period): boolean =>
    (named.length === 0 || named.includes(entity)) &&
    [firstDay(period), lastDay(period)].some((day) => years.has(isoDay(day).slice(0, 4)));
  const quantity = (value: Decimal, decimals: number): Quantity => ({
    value: value.times(multipliers[series.multiplier]),
    unit: series.unit,
    multiplier: series.multiplier,
    decimals,
  });
  const current = [...series.observations].flatMap(([entity, observations]) =>
    observations.flatMap((one): NotedValue[] => {
      const { period } = one;
      if (one.status === 'missing' || !isNoted(entity, period)) return [];
      return [{ entity, period, quantity: quantity(one.value, one.decimals), until: undefined }];
    }),
  );
  const earlier = series.superseded.flatMap(({ entity, period, value, until }): NotedValue[] => {
    if (!isNoted(entity, period)) return [];
    return [{ entity, period, quantity: quantity(new Decimal(value), decimalsOf(value)), until: periodKey(until) }];
  });
  return [...current, ...earlier];
}

/** The words of a text, each with a space on both sides, so that `includes` matches only whole words. */
function wordsOf(text: string): string {
  return ` ${text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `;
}
