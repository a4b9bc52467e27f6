import { assertNever } from '../domain/assert-never';
import type { Hedge } from '../domain/hedge';
import { Decimal } from '../domain/decimal';
import type { Quantity } from '../domain/quantity';
import { multipliers } from '../domain/unit';
import type { Grade } from './comparison';
import { tolerances } from './policy';

/**
 * Judges a stated number with its hedge, such as “about 2 million”, against a measured value. Both values are in full: 2 million is
 * 2,000,000. The rules are in `policy.ts`.
 */
export function judge(hedge: Hedge, stated: Quantity, measured: Decimal): Grade {
  const gap = stated.value.minus(measured).abs();
  const rounds = gap.lte(rounding(stated));
  const within = (tolerance: number): boolean => isWithin(gap, measured, tolerance);
  const near = (): boolean => within(stated.unit.kind === 'rank' ? tolerances.rankClose : tolerances.exactClose);
  switch (hedge) {
    case 'is':
      return grade(rounds, near());
    case 'about':
      return grade(rounds || within(tolerances.hedged), within(tolerances.hedgedClose));
    case 'nearly':
      return grade(
        measured.lte(stated.value.plus(rounding(stated))) && within(tolerances.hedged),
        within(tolerances.hedgedClose),
      );
    case 'more-than':
      return grade(measured.gt(stated.value), near());
    case 'at-least':
      return grade(measured.gte(stated.value), near());
    case 'less-than':
      return grade(measured.lt(stated.value), near());
    case 'at-most':
      return grade(measured.lte(stated.value), near());
    default:
      return assertNever(hedge);
  }
}

/**
 * Like `judge`, but for a measured number that its source hedges. A claim of “more than 400” agrees with a source that says “more than
 * 400”, although the record has 400.
 */
export function judgeHedged(hedge: Hedge, stated: Quantity, measured: Decimal, bySource: Hedge | null): Grade {
  return hedge === bySource && measured.eq(stated.value) ? 'supported' : judge(hedge, stated, measured);
}

/**
 * Judges a claimed range. `gap` is the distance from the measured value to the nearer end of the range; zero if the value is in the range.
 */
export function judgeRange(gap: Decimal, measured: Decimal): Grade {
  return grade(gap.eq(0), isWithin(gap.abs(), measured, tolerances.exactClose));
}

/** Half a unit of the last digit stated: "54" means anything from 53.5 to 54.5, "36 trillion" from 35.5 to 36.5 trillion. */
export function rounding({ multiplier, decimals }: Quantity): Decimal {
  return new Decimal(multipliers[multiplier]).div(new Decimal(10).pow(decimals)).div(2);
}

function isWithin(gap: Decimal, measured: Decimal, tolerance: number): boolean {
  return gap.lte(measured.abs().times(tolerance));
}

function grade(holds: boolean, near: boolean): Grade {
  return holds ? 'supported' : near ? 'close' : 'contradicted';
}
