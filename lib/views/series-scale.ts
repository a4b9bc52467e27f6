import type { Series } from '../domain/series';
import { multiplier, multipliers, type Multiplier } from '../domain/unit';
import { formatScaledUnit } from '../format/format-unit';
import type { AxisView } from './plot-view';
import { countedBy, heightOf, inMultiplier, present, type Present, type Scale } from './scale';
import { fewValues, scaleOf, type ScaledSeries } from './figure-series';
import { barAxis, lineAxis } from './ticks';

/** A series as its page writes it: all of its values in one multiplier, in drawing and text with few digits, in the table with more. */
export interface WrittenSeries {
  readonly scale: Scale;
  readonly axis: AxisView;
  /** Bars where no line can be drawn: a bar for each value of one entity, or for the one value of each. */
  readonly bars: 'of-periods' | 'of-entities' | null;
  readonly table: Scale;
  /** Whether the table shows fewer digits than are recorded. */
  readonly isRounded: boolean;
  /** A series for each entity, in the order of the CSV. */
  readonly series: readonly EntitySeries[];
}

export type EntitySeries = Pick<ScaledSeries, 'label' | 'observations'>;

/**
 * Money recorded in single units is written in the largest multiplier that leaves no value below one; everything else as it is
 * recorded, in the table with one digit more than in the drawing.
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

/** Few values of one entity are bars: a line through them, or broken between them, shows little. */
function barsOf(drawn: readonly EntitySeries[]): WrittenSeries['bars'] {
  if (drawn.length === 1 && valuesOf(drawn).length <= fewValues) return 'of-periods';
  return drawn.every(({ observations }) => observations.length < 2) ? 'of-entities' : null;
}

/** The observations of all entities that have a value. */
export function valuesOf(drawn: readonly EntitySeries[]): Present[] {
  return drawn.flatMap(({ observations }) => present(observations));
}

/** The unit with its multiplier: `billion US dollars, current prices`. */
export function unitText(series: Series): string {
  const written = writtenIn(series);
  return formatScaledUnit(series.unit, written);
}

/** The multiplier in which the page of a series is written. */
function writtenIn({ unit, multiplier: recorded, observations }: Series): Multiplier {
  if (unit.kind !== 'currency' || recorded !== 'one') return recorded;
  const sizes = present([...observations.values()].flat()).flatMap(({ value }) => (value.eq(0) ? [] : [value.abs()]));
  const fitting = multiplier.options.filter((name) => sizes.every((size) => size.gte(multipliers[name])));
  return sizes.length === 0 ? recorded : (fitting.at(-1) ?? recorded);
}
