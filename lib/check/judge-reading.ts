import { assertNever } from '../domain/assert-never';
import type { Decimal } from '../domain/decimal';
import type { Hedge } from '../domain/hedge';
import { periodKey } from '../domain/period';
import { includesYear } from '../domain/period-order';
import type { Quantity } from '../domain/quantity';
import { sameUnit } from '../domain/unit';
import { formatQuantity } from '../format/format-quantity';
import { isChange } from '../numbers/compare-change';
import type { ResolvedStatistic } from '../numbers/resolve';
import type { Problem } from '../problems/problem';
import type { HedgeWord, Reading } from '../prose/clauses/clause-reader';
import type { Prices } from '../prose/clauses/price-words';

/** A number in a text, as readers see it. */
export interface Stated {
  readonly statistic: ResolvedStatistic;
  readonly quantity: Quantity;
  /** The value that readers see. A magnitude is shown without its sign. */
  readonly shown: Decimal;
  readonly isMagnitude: boolean;
  /** The rounded number that is printed, without its multiplier. */
  readonly printed: Decimal;
}

export type ClauseFault = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** Whether words beside a number are true according to the data; `undecided` if the data cannot tell. */
export type Judgement = 'true' | 'undecided' | ClauseFault;

export function judgeReading(reading: Reading, stated: readonly (Stated | null)[]): Judgement {
  const own = stated[reading.number] ?? null;
  if (own === null) return 'undecided';
  switch (reading.kind) {
    case 'direction':
      return judgeDirection(reading, own);
    case 'pair':
      return judgePair(reading, own, stated[reading.than] ?? null);
    case 'hedge':
      return judgeHedge(reading, own);
    case 'year': {
      const { period } = own.statistic;
      if (includesYear(period, reading.year)) return 'true';
      return {
        rule: 'prose/year',
        message: `The text says ${reading.year}, but the number is for ${periodKey(period)}.`,
        hint: 'Change the year, or use the statistic for that year.',
      };
    }
    case 'half':
      return judgeHalf(reading, own);
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

type Kind<Name extends Reading['kind']> = Extract<Reading, { kind: Name }>;

function judgeDirection(
  { direction, word: { word } }: Kind<'direction'>,
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

function judgePair({ direction, word: { word } }: Kind<'pair'>, own: Stated, other: Stated | null): Judgement {
  if (other === null || !sameUnit(own.quantity.unit, other.quantity.unit)) return 'undecided';
  const order = own.shown.cmp(other.shown);
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

/** For each hedge before a number: the source’s own hedges that justify it. */
const hedgesOf: Readonly<Record<HedgeWord, readonly Hedge[]>> = {
  above: ['more-than'],
  below: ['less-than'],
  'at-least': ['at-least', 'more-than'],
  'at-most': ['at-most', 'less-than'],
  nearly: ['nearly', 'about'],
};

function judgeHedge({ hedge, word }: Kind<'hedge'>, { statistic, quantity, shown, printed }: Stated): Judgement {
  if (statistic.hedge !== null && hedgesOf[hedge].includes(statistic.hedge)) return 'true';
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

function judgeHalf({ side, word }: Kind<'half'>, { quantity, quantity: { value, unit } }: Stated): Judgement {
  if (unit.kind !== 'percent' && unit.kind !== 'ratio') return 'undecided';
  const order = value.cmp(unit.kind === 'percent' ? 50 : 0.5);
  if (side === 'above' ? order > 0 : order < 0) return 'true';
  return {
    rule: 'prose/half',
    message: `"${word}" is not true: the number is ${formatQuantity(quantity)}.`,
    hint: 'Change the word, or use another statistic.',
  };
}

/** Whether a number, or every amount it is computed from, is adjusted for inflation; null if unknown or mixed. */
function pricesOf({ quantity: { unit }, working }: ResolvedStatistic): Prices | null {
  if (unit.kind === 'currency') return unit.prices === 'nominal' ? 'nominal' : 'real';
  const inputs = new Set(working?.inputs.map(({ statistic }) => pricesOf(statistic)));
  const [only = null] = inputs;
  return inputs.size === 1 ? only : null;
}
