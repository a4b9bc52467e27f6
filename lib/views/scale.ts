import type { Quantity } from '../domain/quantity';
import { scaledBy } from '../domain/decimal';
import { isSoft, type Observation, type ObservationStatus } from '../domain/series';
import { multiplier, multipliers, powerOf, takesMultiplier, type Multiplier, type Unit } from '../domain/unit';
import type { Counted } from './ticks';
import { withStatus } from '../format/format-status';
import { formatNumber, formatQuantity, toldApart } from '../format/format-quantity';
import { t } from '../messages/messages';

/**
 * How the numbers of one drawing are written and placed: one unit and one multiplier for all of them, in whatever each was
 * recorded. Nothing that is drawn has a multiplier of its own.
 */
export interface Scale {
  readonly unit: Unit;
  readonly multiplier: Multiplier;
  /** Digits after the point, at most, unless fewer would say what is not so. */
  readonly digits: number;
  /** More digits of observations that would read like another of which the text of the drawing speaks. */
  readonly apart: ReadonlyMap<Present, number>;
}

export type Present = Exclude<Observation, { status: 'missing' }>;

/** From this many of its multiplier on, an amount is written in the next larger one: 12,500 million is 12.5 billion. */
const atMost = 10_000;

/**
 * The multiplier in which amounts are written together: the largest in which they are recorded that leaves the largest of
 * them at one or more, or the first larger one in which none of them has more than four digits before the point.
 *
 * @param largest the largest size among them, in the unit itself
 */
export function shownMultiplier(unit: Unit, recorded: readonly Multiplier[], largest: number): Multiplier {
  const stated = multiplier.options.filter((name) => recorded.includes(name));
  const own = stated.findLast((name) => largest >= multipliers[name]) ?? stated[0] ?? 'one';
  if (!takesMultiplier(unit)) return own;
  const larger = multiplier.options.filter((name) => multipliers[name] >= multipliers[own]);
  return larger.find((name) => largest < atMost * multipliers[name]) ?? 'trillion';
}

/** An observation that was recorded in one multiplier, in another: the same number, known to the same digit. */
export function inMultiplier(observation: Observation, recorded: Multiplier, shown: Multiplier): Observation {
  if (observation.status === 'missing' || recorded === shown) return observation;
  const power = powerOf(shown) - powerOf(recorded);
  return {
    ...observation,
    value: scaledBy(observation.value, -power),
    decimals: Math.max(0, observation.decimals + power),
  };
}

/** What the ticks of an axis count: only percentages need a sign after the number, and only amounts of things are whole. */
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

/** An observation's place on an axis; null where it is missing. */
export function heightOf(observation: Observation): number | null {
  return observation.status === 'missing' ? null : observation.value.toNumber();
}

/** The value in the unit itself, in plain digits; null where it is missing. */
export function exactOf({ multiplier }: Pick<Scale, 'multiplier'>, observation: Observation): string | null {
  return observation.status === 'missing' ? null : scaledBy(observation.value, powerOf(multiplier)).toFixed();
}

/** A value as readers see it; the reason where there is none. */
export function textOf(scale: Scale, observation: Observation): string {
  if (observation.status === 'missing') return t('figureSummary.missing', { reason: observation.reason });
  return withStatus(formatQuantity(quantityOf(scale, observation)), observation.status);
}

/** What is noted of a value that is there; the reason why another is missing stands in its place. */
export function noteOf(observation: Observation): string | null {
  return observation.status === 'missing' ? null : observation.note;
}

/** Whether a mark is of what is no fact yet. */
export function softMark(status: ObservationStatus): { soft?: true } {
  return isSoft(status) ? { soft: true } : {};
}

/** The bare number, in the multiplier of the scale. */
export function numberOf(scale: Scale, observation: Present): string {
  return formatNumber(quantityOf(scale, observation));
}

function quantityOf({ unit, multiplier, digits, apart }: Scale, observation: Present): Quantity {
  const { value, decimals } = observation;
  const wanted = apart.get(observation) ?? Math.min(decimals, digits);
  return { value: scaledBy(value, powerOf(multiplier)), unit, multiplier, decimals: wanted };
}

/**
 * A scale on which the observations of each set read differently where they differ. Of all others those that differ and read alike
 * have at least the same digits.
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
    // A number that was told apart from one may have come to read like another.
    return isSettled ? tried : settled(more);
  };
  return settled(new Map());
}
