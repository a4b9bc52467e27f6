import type { Quantity } from '../domain/quantity';
import { scaledBy } from '../domain/decimal';
import { isSoft, type Observation, type ObservationStatus } from '../domain/series';
import { multiplier, multipliers, powerOf, takesMultiplier, type Multiplier, type Unit } from '../domain/unit';
import type { Counted } from './ticks';
import { withStatus } from '../format/format-status';
import { formatNumber, formatQuantity, toldApart } from '../format/format-quantity';
import { t } from '../messages/messages';

/**
 * How to write and place the numbers of one drawing: all in one unit and one multiplier, whatever multiplier each was recorded in.
 * Nothing in a drawing has its own multiplier.
 */
export interface Scale {
  readonly unit: Unit;
  readonly multiplier: Multiplier;
  /** The maximum number of decimal places, unless so few would be untrue. */
  readonly digits: number;
  /** More decimal places for observations that would otherwise read like a different one that the drawing’s text mentions. */
  readonly apart: ReadonlyMap<Present, number>;
}

export type Present = Exclude<Observation, { status: 'missing' }>;

/** An amount of at least this many of its multiplier is written in the next larger one: 12,500 million is 12.5 billion. */
const atMost = 10_000;

/**
 * The multiplier for writing amounts together: the largest recorded one in which the largest amount is at least one, or the first
 * larger one in which no amount has more than four digits before the point.
 *
 * @param largest the largest absolute amount, in the unit itself
 */
export function shownMultiplier(unit: Unit, recorded: readonly Multiplier[], largest: number): Multiplier {
  const stated = multiplier.options.filter((name) => recorded.includes(name));
  const own = stated.findLast((name) => largest >= multipliers[name]) ?? stated[0] ?? 'one';
  if (!takesMultiplier(unit)) return own;
  const larger = multiplier.options.filter((name) => multipliers[name] >= multipliers[own]);
  return larger.find((name) => largest < atMost * multipliers[name]) ?? 'trillion';
}

/** Converts an observation from one multiplier to another: the same number with the same precision. */
export function inMultiplier(observation: Observation, recorded: Multiplier, shown: Multiplier): Observation {
  if (observation.status === 'missing' || recorded === shown) return observation;
  const power = powerOf(shown) - powerOf(recorded);
  return {
    ...observation,
    value: scaledBy(observation.value, -power),
    decimals: Math.max(0, observation.decimals + power),
  };
}

/** What the ticks of an axis count: only percentages have a sign after the number, and only counts are whole. */
export function countedBy({ unit, multiplier }: Pick<Scale, 'unit' | 'multiplier'>): Counted {
  return {
    suffix: unit.kind === 'percent' || unit.kind === 'percent-change' ? '%' : '',
    whole: multiplier === 'one' && (unit.kind === 'count' || unit.kind === 'rank'),
  };
}

/** The observations that have a value. */
export function present(observations: readonly Observation[]): Present[] {
  return observations.filter((observation) => observation.status !== 'missing');
}

/** The position of an observation on an axis; null if it is missing. */
export function heightOf(observation: Observation): number | null {
  return observation.status === 'missing' ? null : observation.value.toNumber();
}

/** The value in the unit itself, in plain digits; null if it is missing. */
export function exactOf({ multiplier }: Pick<Scale, 'multiplier'>, observation: Observation): string | null {
  return observation.status === 'missing' ? null : scaledBy(observation.value, powerOf(multiplier)).toFixed();
}

/** A value as readers see it, or the reason why it is missing. */
export function textOf(scale: Scale, observation: Observation): string {
  if (observation.status === 'missing') return t('figureSummary.missing', { reason: observation.reason });
  return withStatus(formatQuantity(quantityOf(scale, observation)), observation.status);
}

/** The note of a value; null for a missing value, which shows its reason instead. */
export function noteOf(observation: Observation): string | null {
  return observation.status === 'missing' ? null : observation.note;
}

/** Marks an estimated or projected value. */
export function softMark(status: ObservationStatus): { soft?: true } {
  return isSoft(status) ? { soft: true } : {};
}

/** The number alone, in the multiplier of the scale. */
export function numberOf(scale: Scale, observation: Present): string {
  return formatNumber(quantityOf(scale, observation));
}

function quantityOf({ unit, multiplier, digits, apart }: Scale, observation: Present): Quantity {
  const { value, decimals } = observation;
  const wanted = apart.get(observation) ?? Math.min(decimals, digits);
  return { value: scaledBy(value, powerOf(multiplier)), unit, multiplier, decimals: wanted };
}

/**
 * A scale that writes different observations of each set differently. Among all other observations, different ones that read alike
 * have at least the same number of digits.
 */
export function tellingApart(
  scale: Omit<Scale, 'apart'>,
  sets: readonly (readonly Present[])[],
  all: readonly Present[],
): Scale {
  const settled = (apart: Scale['apart']): Scale => {
    const tried = { ...scale, apart };
    const more = new Map(apart);
    const tell = (set: readonly Present[], further?: number): void => {
      const quantities = set.map((one) => quantityOf(tried, one));
      for (const [index, { decimals }] of toldApart(quantities, further).entries()) {
        const observation = set[index];
        if (observation !== undefined && decimals > (quantities[index]?.decimals ?? 0))
          more.set(observation, Math.max(more.get(observation) ?? 0, decimals));
      }
    };
    for (const set of sets) tell(set);
    tell(all, 0);
    const isSettled = [...more].every(([observation, decimals]) => apart.get(observation) === decimals);
    // With its new digits a number may now read like a different one.
    return isSettled ? tried : settled(more);
  };
  return settled(new Map());
}
