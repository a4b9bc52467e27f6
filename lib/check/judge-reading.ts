import { assertNever } from '../domain/assert-never';
import { Decimal } from '../domain/decimal';
import type { Hedge } from '../domain/hedge';
import { periodKey, type Period } from '../domain/period';
import { includesYear } from '../domain/period-order';
import { isExact, type Quantity } from '../domain/quantity';
import { sameUnit } from '../domain/unit';
import { formatQuantity } from '../format/format-quantity';
import { isChange } from '../numbers/compare-change';
import { tolerances } from '../numbers/policy';
import type { ResolvedStatistic } from '../numbers/resolve';
import type { Problem } from '../problems/problem';
import { deficit, type BalanceSide } from '../prose/clauses/balance-words';
import type { Reading } from '../prose/clauses/clause-reader';
import type { WrittenDate } from '../prose/clauses/dated-clauses';
import type { HedgeWord } from '../prose/clauses/hedges';
import type { Prices } from '../prose/clauses/price-words';
import { fitsDate } from './fits-date';

/** What the words beside a number are compared with: a statistic, or an observation in a series. */
export interface Measured extends Pick<
  ResolvedStatistic,
  'name' | 'quantity' | 'period' | 'measure' | 'hedge' | 'working'
> {
  /** The day on which the number had this value; undefined for its current value. */
  readonly asOf: string | undefined;
}

/** A number in a text, as readers see it. */
export interface Stated {
  readonly statistic: Measured;
  readonly quantity: Quantity;
  /** The unrounded value, with a minus sign only if readers see one: 3.14 for −3.14 that is shown as a magnitude. */
  readonly shown: Decimal;
  readonly isMagnitude: boolean;
  /** The value rounded as readers see it, in full: 3,100,000 for “3.1 million”. */
  readonly printed: Decimal;
}

export type ClauseFault = Pick<Problem, 'rule' | 'message' | 'hint'>;

/**
 * Whether words beside a number are true according to the data: `true`, `undecided` if the data cannot tell, or else the fault to report.
 */
export type Judgement = 'true' | 'undecided' | ClauseFault;

export function judgeReading(reading: Reading, stated: readonly (Stated | null)[]): Judgement {
  const own = reading.kind === 'pair' ? comparedIn(reading, stated) : (stated[reading.number] ?? null);
  if (own === null) return 'undecided';
  switch (reading.kind) {
    case 'direction':
      return judgeDirection(reading, own);
    case 'size':
      if (!own.printed.lt(0)) return 'undecided';
      return {
        rule: 'prose/direction',
        message: `"${reading.word}" says which way the number went, and the number’s minus sign says so again.`,
        hint: 'Write as="magnitude" to print the number without its sign. The word must state the direction in which the number went.',
      };
    case 'pair':
      return judgePair(reading, own, stated[reading.than] ?? null);
    case 'hedge':
      return judgeHedge(reading, own);
    case 'year': {
      const { period } = own.statistic;
      return fitsDate(period, reading) ? 'true' : wrongDate('text', reading, period);
    }
    case 'half':
      return judgeHalf(reading, own);
    case 'balance':
      return judgeBalance(reading, own);
    case 'prices': {
      const prices = pricesOf(own.statistic);
      if (prices === null) return 'undecided';
      if (prices === reading.prices) return 'true';
      return {
        rule: 'prose/prices',
        message: `"${reading.word}" is not true: the number is ${prices === 'real' ? 'adjusted for inflation' : 'in current prices'}.`,
        hint: 'Remove the words, or use another statistic.',
      };
    }
    case 'passing':
      return {
        rule: 'prose/passing',
        message: `"${reading.word}" will be wrong later.`,
        hint: `Write the period: the number is for ${periodKey(own.statistic.period)}.`,
      };
    default:
      return assertNever(reading);
  }
}

/** Reports a date in a text or sentence that does not fit the period of the number beside it. */
export function wrongDate(
  where: 'text' | 'sentence',
  { year, word, isFiscal }: WrittenDate,
  period: Period,
): ClauseFault {
  return {
    rule: 'prose/year',
    // The date may begin on one line and end on the next.
    message: `The ${where} says ${word.replaceAll(/\s+/gu, ' ')}, but the number is for ${periodKey(period)}.`,
    hint:
      !isFiscal && includesYear(period, year)
        ? 'Change the date, or use the statistic for that time.'
        : 'Change the year, or use the statistic for that year.',
  };
}

type Kind<Name extends Reading['kind']> = Extract<Reading, { kind: Name }>;

function judgeDirection(
  { direction, word }: Kind<'direction'>,
  { statistic, quantity: { value, unit } }: Stated,
): Judgement {
  const isGrowth = isChange(statistic) || unit.kind === 'percent-a-year';
  if (!isGrowth || value.eq(0)) return 'undecided';
  const isUp = value.gt(0);
  if (isUp === (direction === 'up')) return 'true';
  return {
    rule: 'prose/direction',
    message: `"${word}" is not true: the number ${isUp ? 'rose' : 'fell'}.`,
    hint: 'Change the word, or use another statistic.',
  };
}

/**
 * The number that a comparison is about: 8% in “8%, more than the 5%”. If the words may be about several numbers, it is the nearest with
 * the same measure as the number with which it is compared (here 5%) or, if no number has the same measure, the nearest with the same unit.
 * Null if there is no such number, or if an unknown number is nearer.
 */
function comparedIn({ number, farther, than }: Kind<'pair'>, stated: readonly (Stated | null)[]): Stated | null {
  const nearest = stated[number] ?? null;
  const other = stated[than] ?? null;
  if (farther === undefined || nearest === null || other === null) return nearest;
  const all = [number, ...farther].map((index) => stated[index] ?? null);
  const known = all.slice(0, all.includes(null) ? all.indexOf(null) : undefined).filter((one) => one !== null);
  return (
    known.find((one) => one.statistic.measure === other.statistic.measure) ??
    known.find((one) => sameUnit(one.quantity.unit, other.quantity.unit)) ??
    null
  );
}

function judgePair({ direction, isOfSize, word }: Kind<'pair'>, own: Stated, other: Stated | null): Judgement {
  if (other === null || !sameUnit(own.quantity.unit, other.quantity.unit)) return 'undecided';
  const order = isOfSize ? own.shown.abs().cmp(other.shown.abs()) : own.shown.cmp(other.shown);
  if (direction === 'up' ? order > 0 : order < 0) return 'true';
  return {
    rule: 'prose/order',
    message: `"${word}" is not true: ${written(other)} is ${order === 0 ? 'the same as' : direction === 'up' ? 'above' : 'below'} ${written(own)}.`,
    hint: 'Change the word, or swap the numbers.',
  };
}

function written({ quantity, shown }: Stated): string {
  return formatQuantity({ ...quantity, value: shown });
}

/**
 * For each hedge before a number: the hedges of the source that justify it. “At least” is justified if the source says “at least” or “more
 * than”.
 */
const hedgesOf: Readonly<Record<HedgeWord, readonly Hedge[]>> = {
  above: ['more-than'],
  below: ['less-than'],
  'at-least': ['at-least', 'more-than'],
  'at-most': ['at-most', 'less-than'],
  nearly: ['nearly', 'about'],
};

/**
 * For each hedge before a number: the hedges of the source with which it cannot be true. “At most” is wrong if the source says “more than”.
 */
const contradicted: Readonly<Record<HedgeWord, readonly Hedge[]>> = {
  above: ['at-most', 'less-than', 'nearly'],
  below: ['at-least', 'more-than'],
  'at-least': ['less-than', 'nearly'],
  'at-most': ['more-than'],
  nearly: ['more-than'],
};

function judgeHedge({ hedge, word }: Kind<'hedge'>, { statistic, quantity, shown, printed }: Stated): Judgement {
  if (statistic.hedge !== null) {
    if (hedgesOf[hedge].includes(statistic.hedge)) return 'true';
    if (contradicted[hedge].includes(statistic.hedge))
      return {
        rule: 'prose/hedge',
        message: `"${word}" is not true: the record says ${statistic.hedge}.`,
        hint: 'Change the words before the number, or correct "hedge" in the record of the number.',
      };
  }
  if (hedgeHolds(hedge, shown, printed)) return 'true';
  return {
    rule: 'prose/hedge',
    message: `"${word}" is not true: the exact number is ${formatQuantity({ ...quantity, value: shown, decimals: quantity.decimals + 2 })}.`,
    hint: 'Change the words before the number. If the source itself uses these words, add them to the number’s record, as in hedge: more-than.',
  };
}

function hedgeHolds(hedge: HedgeWord, exact: Decimal, printed: Decimal): boolean {
  switch (hedge) {
    case 'above':
      return exact.gt(printed);
    case 'below':
    case 'nearly':
      return exact.lt(printed);
    case 'at-least':
      return exact.gte(printed);
    case 'at-most':
      return exact.lte(printed);
    default:
      return assertNever(hedge);
  }
}

function judgeHalf({ side, isNear, word }: Kind<'half'>, { quantity, quantity: { value, unit } }: Stated): Judgement {
  if (unit.kind !== 'percent' && unit.kind !== 'ratio') return 'undecided';
  const half = new Decimal(unit.kind === 'percent' ? 50 : 0.5);
  const isClose = value.minus(half).abs().lte(half.times(tolerances.hedgedClose));
  const isOnSide = side === 'about' || (side === 'above' ? value.gt(half) : value.lt(half));
  if (isOnSide && (isClose || !isNear)) return 'true';
  return {
    rule: 'prose/half',
    message: `"${word}" is not true: the number is ${formatQuantity(quantity)}.`,
    hint: 'Change the word, or use another statistic.',
  };
}

function judgeBalance({ side, word }: Kind<'balance'>, { statistic, printed }: Stated): Judgement {
  const actual = balanceOf(statistic);
  const isSigned = printed.lt(0) && !isChange(statistic) && statistic.quantity.unit.kind !== 'percent-a-year';
  // A number below zero cannot be a surplus. In “a deficit of −5”, the minus sign would turn the deficit into a surplus.
  if (isSigned && actual === null && side === 'surplus')
    return {
      rule: 'prose/direction',
      message: `"${word}" is not true: the number is below zero.`,
      hint: 'Change the word, or use another statistic.',
    };
  if (isSigned && (actual === null || actual === side))
    return {
      rule: 'prose/direction',
      message: `"${word}" says that the number is below zero, and the number’s minus sign says so again.`,
      hint: 'Write as="magnitude" to print the number without its sign.',
    };
  if (actual === null) return 'undecided';
  if (actual === side) return 'true';
  return {
    rule: 'prose/direction',
    message: `"${word}" is not true: the number is a ${actual}.`,
    hint: 'Change the word, or use another statistic.',
  };
}

const ofDeficit = new RegExp(`\\b(?:${deficit})\\b`, 'iu');
const ofBalance = /\b(?:balances?|net|profits?|surplus(?:es)?)\b/iu;
/**
 * A balance between two countries is a deficit for one and a surplus for the other. Only a human can tell which of the two a text means.
 */
const hasTwoSides = /\b(?:against|between|with)\b/iu;

/** Whether a number is a surplus or a deficit, from its name and its sign; null if unknown. */
export function balanceOf(statistic: Measured): BalanceSide | null {
  const { name, quantity } = statistic;
  if (!isExact(quantity) || quantity.value.eq(0) || isChange(statistic) || hasTwoSides.test(name)) return null;
  const isPositive = quantity.value.gt(0);
  if (ofDeficit.test(name)) return ofBalance.test(name) ? null : isPositive ? 'deficit' : 'surplus';
  return ofBalance.test(name) ? (isPositive ? 'surplus' : 'deficit') : null;
}

/**
 * Whether a number is adjusted for inflation (`real`) or in current prices (`nominal`). For a computed number, its inputs decide. Null if
 * the inputs differ or are not amounts of money.
 */
function pricesOf({ quantity: { unit }, working }: Pick<Measured, 'quantity' | 'working'>): Prices | null {
  if (unit.kind === 'currency') return unit.prices === 'nominal' ? 'nominal' : 'real';
  const inputs = new Set(working?.inputs.map(({ statistic }) => pricesOf(statistic)));
  const [only = null] = inputs;
  return inputs.size === 1 ? only : null;
}
