import type { Quantity } from '../domain/quantity';
import { scaledBy } from '../domain/decimal';
import { isSoft, type Observation, type ObservationStatus } from '../domain/series';
import { multiplier, multipliers, powerOf, takesMultiplier, type Multiplier, type Unit } from '../domain/unit';
import type { Counted } from './ticks';
import { withStatus } from '../format/format-status';
import { formatNumber, formatQuantity, toDistinctQuantities } from '../format/format-quantity';
import { t } from '../messages/messages';

/**
 * How to write and place the numbers of a drawing. All numbers have one unit and one multiplier, even if they were recorded in different
 * multipliers.
 */
export interface Scale {
  readonly unit: Unit;
  readonly multiplier: Multiplier;
  /** The maximum number of decimals, except for observations in `extraDecimals`. */
  readonly digits: number;
  /**
   * The number of decimals for observations that need more, because they would otherwise be rounded to the same text as a different
   * observation.
   */
  readonly extraDecimals: ReadonlyMap<Present, number>;
}

export type Present = Exclude<Observation, { status: 'missing' }>;

/** The smallest amount that is written in the next larger multiplier, so that 12,500 million becomes 12.5 billion. */
const atMost = 10_000;

/**
 * Returns the multiplier for amounts that are shown together: the largest recorded multiplier in which the largest amount is at least one.
 * If that amount would have more than four digits before the decimal point, returns the next larger multiplier in which it has at most
 * four: 12,500 million is shown as 12.5 billion.
 *
 * @param largest the largest absolute amount, in full: 12500000000
 */
export function shownMultiplier(unit: Unit, recorded: readonly Multiplier[], largest: number): Multiplier {
  const stated = multiplier.options.filter((name) => recorded.includes(name));
  const own = stated.findLast((name) => largest >= multipliers[name]) ?? stated[0] ?? 'one';
  if (!takesMultiplier(unit)) return own;
  const larger = multiplier.options.filter((name) => multipliers[name] >= multipliers[own]);
  return larger.find((name) => largest < atMost * multipliers[name]) ?? 'trillion';
}

/** Converts an observation from one multiplier to another, with the same precision. */
export function inMultiplier(observation: Observation, recorded: Multiplier, shown: Multiplier): Observation {
  if (observation.status === 'missing' || recorded === shown) return observation;
  const power = powerOf(shown) - powerOf(recorded);
  return {
    ...observation,
    value: scaledBy(observation.value, -power),
    decimals: Math.max(0, observation.decimals + power),
  };
}

/** Returns how to label the ticks of an axis: percentages have a percent sign after the number, and counts have no decimals. */
export function countedBy({ unit, multiplier }: Pick<Scale, 'unit' | 'multiplier'>): Counted {
  return {
    suffix: unit.kind === 'percent' || unit.kind === 'percent-change' ? '%' : '',
    whole: multiplier === 'one' && (unit.kind === 'count' || unit.kind === 'rank'),
  };
}

/** Returns the observations that have a value. */
export function present(observations: readonly Observation[]): Present[] {
  return observations.filter((observation) => observation.status !== 'missing');
}

/** Returns the position of an observation on an axis; null if the value is missing. */
export function heightOf(observation: Observation): number | null {
  return observation.status === 'missing' ? null : observation.value.toNumber();
}

/** Returns the full value in plain digits, such as `3000000` for 3 million; null if it is missing. */
export function exactOf({ multiplier }: Pick<Scale, 'multiplier'>, observation: Observation): string | null {
  return observation.status === 'missing' ? null : scaledBy(observation.value, powerOf(multiplier)).toFixed();
}

/** Returns a value as readers see it, or the reason why it is missing. */
export function textOf(scale: Scale, observation: Observation): string {
  if (observation.status === 'missing') return t('figureSummary.missing', { reason: observation.reason });
  return withStatus(formatQuantity(quantityOf(scale, observation)), observation.status);
}

/** Returns the note on a value; null if the value has no note, or if the value is missing (the reason is then shown instead). */
export function noteOf(observation: Observation): string | null {
  return observation.status === 'missing' ? null : observation.note;
}

/** Returns a mark for an estimated or projected value; an empty object for any other value. */
export function softMark(status: ObservationStatus): { soft?: true } {
  return isSoft(status) ? { soft: true } : {};
}

/** Returns the number without its unit, in the multiplier of the scale. */
export function numberOf(scale: Scale, observation: Present): string {
  return formatNumber(quantityOf(scale, observation));
}

function quantityOf({ unit, multiplier, digits, extraDecimals }: Scale, observation: Present): Quantity {
  const { value, decimals } = observation;
  const wanted = extraDecimals.get(observation) ?? Math.min(decimals, digits);
  return { value: scaledBy(value, powerOf(multiplier)), unit, multiplier, decimals: wanted };
}

/**
 * Returns a scale in which different observations of a set are not rounded to the same text, if up to two extra decimals can distinguish
 * them. Different observations that share no set may be rounded to the same number, but are then written with the same number of decimals:
 * never “40” and “40.0”.
 */
export function distinctScale(
  scale: Omit<Scale, 'extraDecimals'>,
  sets: readonly (readonly Present[])[],
  all: readonly Present[],
): Scale {
  const refine = (extraDecimals: Scale['extraDecimals']): Scale => {
    const tried = { ...scale, extraDecimals };
    const more = new Map(extraDecimals);
    const distinguish = (set: readonly Present[], further?: number): void => {
      const quantities = set.map((one) => quantityOf(tried, one));
      for (const [index, { decimals }] of toDistinctQuantities(quantities, further).entries()) {
        const observation = set[index];
        if (observation !== undefined && decimals > (quantities[index]?.decimals ?? 0))
          more.set(observation, Math.max(more.get(observation) ?? 0, decimals));
      }
    };
    for (const set of sets) distinguish(set);
    distinguish(all, 0);
    const isStable = [...more].every(([observation, decimals]) => extraDecimals.get(observation) === decimals);
    // With more decimals, a number may get the same text as another number, so the digits are refined until nothing changes.
    return isStable ? tried : refine(more);
  };
  return refine(new Map());
}
