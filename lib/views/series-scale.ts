import { Decimal } from '../domain/decimal';
import type { Quantity } from '../domain/quantity';
import type { Observation, Series } from '../domain/series';
import { multiplier, multipliers, unitKey, type Multiplier } from '../domain/unit';

/** How the numbers of a series are written on its page. */
export interface Scale {
  readonly multiplier: Multiplier;
  /** At most so many digits after the point. */
  readonly decimals: number;
}

/**
 * Money recorded in single units is written in the largest multiplier that leaves no value below one, and with one
 * digit after the point; everything else as it is recorded, with at most two.
 */
export function scaleOf(series: Series): Scale {
  const { unit, multiplier: recorded } = series;
  if (unit.kind !== 'currency' || recorded !== 'one') return { multiplier: recorded, decimals: 2 };
  const sizes = observed(series).flatMap(({ value }) => (value.eq(0) ? [] : [value.abs()]));
  const fitting = multiplier.options.filter((name) => sizes.every((size) => size.gte(multipliers[name])));
  const chosen = sizes.length === 0 ? recorded : (fitting.at(-1) ?? recorded);
  return chosen === recorded ? { multiplier: recorded, decimals: 2 } : { multiplier: chosen, decimals: 1 };
}

/** A value of the series, `value` as recorded, for printing. */
export function quantityOf(series: Series, scale: Scale, value: Decimal, decimals: number): Quantity {
  const scaledUp = scale.multiplier !== series.multiplier;
  return {
    value: value.times(multipliers[series.multiplier]),
    unit: series.unit,
    multiplier: scale.multiplier,
    decimals: scaledUp ? scale.decimals : Math.min(scale.decimals, decimals),
  };
}

/** The unit with its multiplier: `billion US dollars, current prices`. */
export function unitText({ unit }: Series, { multiplier: written }: Scale): string {
  return written === 'one' ? unitKey(unit) : `${written} ${unitKey(unit)}`;
}

/** The observations of all entities that have a value. */
export function observed({ observations }: Series): Exclude<Observation, { status: 'missing' }>[] {
  return [...observations.values()].flat().filter((observation) => observation.status !== 'missing');
}
