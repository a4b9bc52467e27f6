import type { Series } from '../domain/series';
import { multiplier, multipliers, type Multiplier } from '../domain/unit';
import { formatScaledUnit } from '../format/format-unit';
import type { AxisView } from './plot-view';
import { countedBy, heightOf, inMultiplier, present, type Present, type Scale } from './scale';
import { fewValues, scaleOf, type ScaledSeries } from './figure-series';
import { barAxis, lineAxis } from './ticks';

/**
 * A series in the form in which its page shows it, with all values in one multiplier. The table may have more decimals than the drawing and
 * the text.
 */
export interface WrittenSeries {
  readonly scale: Scale;
  readonly axis: AxisView;
  /**
   * The kind of bars to draw if there are too few values for lines: one bar for each value of a single entity, or one bar for each entity.
   * Null to draw lines.
   */
  readonly bars: 'of-periods' | 'of-entities' | null;
  readonly table: Scale;
  /** Whether the table has fewer decimals than the recorded values. */
  readonly isRounded: boolean;
  /** One series per entity, in the order of the CSV. */
  readonly series: readonly EntitySeries[];
}

export type EntitySeries = Pick<ScaledSeries, 'label' | 'observations'>;

/**
 * Decides how to write and draw a series. Amounts of money that are recorded without a multiplier get the largest multiplier that leaves no
 * value below one: 2,500,000,000 and 12,345,678,901 are written in billions. All other series keep the recorded multiplier. The table has
 * one decimal more than the drawing if the series keeps the recorded multiplier.
 */
export function writeSeries(series: Series): WrittenSeries {
  const { unit } = series;
  const multiplier = writtenIn(series);
  const drawn = [...series.observations].map(([label, observations]) => ({
    label,
    observations: observations.map((one) => inMultiplier(one, series.multiplier, multiplier)),
  }));
  const bars = barsOf(drawn);
  const lines = drawn.map((entity) => valuesOf([entity]).map((one) => heightOf(one) ?? 0));
  const counted = countedBy({ unit, multiplier });
  const axis = bars === null ? lineAxis(lines, counted) : barAxis(lines.flat(), counted);
  const scale = scaleOf({ unit, multiplier }, drawn, axis);
  const table = multiplier === series.multiplier ? { ...scale, digits: scale.digits + 1 } : scale;
  const isRounded = valuesOf(drawn).some(({ value }) => !value.round(table.digits).eq(value));
  return { scale, axis, bars, table, isRounded, series: drawn };
}

/** Returns the kind of bars for a series with too few values for lines: few values of one entity, or one value of each entity. */
function barsOf(drawn: readonly EntitySeries[]): WrittenSeries['bars'] {
  if (drawn.length === 1 && valuesOf(drawn).length <= fewValues) return 'of-periods';
  return drawn.every(({ observations }) => observations.length < 2) ? 'of-entities' : null;
}

/** Returns the observations of all entities, without missing values. */
export function valuesOf(drawn: readonly EntitySeries[]): Present[] {
  return drawn.flatMap(({ observations }) => present(observations));
}

/** Returns the unit with its multiplier: `billion US dollars, current prices`. */
export function unitText(series: Series): string {
  const written = writtenIn(series);
  return formatScaledUnit(series.unit, written);
}

/** Returns the multiplier that the page of a series uses. */
function writtenIn({ unit, multiplier: recorded, observations }: Series): Multiplier {
  if (unit.kind !== 'currency' || recorded !== 'one') return recorded;
  const sizes = present([...observations.values()].flat()).flatMap(({ value }) => (value.eq(0) ? [] : [value.abs()]));
  const fitting = multiplier.options.filter((name) => sizes.every((size) => size.gte(multipliers[name])));
  return sizes.length === 0 ? recorded : (fitting.at(-1) ?? recorded);
}
