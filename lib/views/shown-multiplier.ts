import { multiplier, multipliers, takesMultiplier, type Multiplier, type Unit } from '../domain/unit';

/** From this many of its multiplier on, an amount is written in the next larger one: 12,500 million is 12.5 billion. */
const atMost = 10_000;

/**
 * The multiplier in which amounts are written together: the stated one, or the first larger one in which none of them
 * has more than four digits before the point.
 *
 * @param largest the largest size among them, in the unit itself
 */
export function shownMultiplier(unit: Unit, stated: Multiplier, largest: number): Multiplier {
  if (!takesMultiplier(unit)) return stated;
  const larger = multiplier.options.filter((name) => multipliers[name] >= multipliers[stated]);
  return larger.find((name) => largest < atMost * multipliers[name]) ?? 'trillion';
}

/**
 * How many digits after the point an amount has that was recorded with `decimals` in one multiplier and is shown in
 * another: never more than are known; one, or two where the largest of the amounts is below ten.
 */
export function shownDecimals(decimals: number, recorded: Multiplier, shown: Multiplier, largest: number): number {
  const known = decimals + Math.round(Math.log10(multipliers[shown] / multipliers[recorded]));
  const wanted = shown !== recorded && largest < 10 * multipliers[shown] ? 2 : 1;
  return Math.max(0, Math.min(known, wanted));
}
