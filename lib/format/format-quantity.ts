import { assertNever } from '../domain/assert-never';
import { endsOf, sizeOf } from '../domain/bounds';
import { beforeNumber, currencyOf } from '../domain/currency';
import { scaledBy, type Decimal } from '../domain/decimal';
import { isExact, type BoundedQuantity, type KnownQuantity, type Quantity } from '../domain/quantity';
import { physicalOf, powerOf, type Multiplier } from '../domain/unit';
import { messagesLanguage, t } from '../messages/messages';
import { spellingIn, spellingsOfBounds, type Spellings } from './bound-words';
import { digitsToDistinguish, digitsOf, fewestDigits, furtherDigits, landmarksOf } from './digits';
import { formatRank } from './format-rank';

export interface QuantityStyle {
  /** `magnitude` drops the sign: "fell 20%". */
  readonly as: 'value' | 'magnitude';
  /**
   * The decimal places to show, at most as many as the quantity has; null for all of them. More are shown if the text would otherwise be
   * untrue (`digits.ts`).
   */
  readonly decimals: number | null;
  /**
   * Numbers to which a different number must not be rounded, such as 40 in “more than 40%”. They are full values: 3,000,000 for 3
   * million.
   */
  readonly distinctFrom?: readonly Decimal[];
}

const plain: QuantityStyle = { as: 'value', decimals: null };

/** How to round. Exact numbers are rounded to the nearest, half to even. Bounds are rounded down or up, whichever makes them wider. */
type Rounding = 'nearest' | 'down' | 'up';

/**
 * Writes a quantity as readers see it: `39.6%`, `28.4 percentage points`, `−$295.5 billion`, `1.7 times`, `$39,512 a head`, `7.19
 * yuan per US dollar`, `second of six`. A quantity that is not known exactly is written as its bounds: `less than 0.1%`, `3 to 5
 * million people`. Only the functions in this file turn quantities into text. They round half to even, but with as many digits as the
 * text needs to be true, and use U+2212 for minus and commas between thousands.
 */
export function formatQuantity(quantity: KnownQuantity, style: QuantityStyle = plain): string {
  return spellingsOf(quantity, style)[0];
}

/**
 * The text of a quantity in prose: the author’s words if they state exactly this quantity, and the printed form otherwise. A bound has
 * several spellings (`under 0.1%` for `less than 0.1%`), but an exact number has only one.
 */
export function formatAsWritten(quantity: KnownQuantity, style: QuantityStyle, written: string | null): string {
  const spellings = spellingsOf(quantity, style);
  return (written === null ? null : spellingIn(written.replace(/\s+/g, ' ').trim(), spellings)) ?? spellings[0];
}

/** All ways in which authors may write a quantity; the first is the printed form. */
export function spellingsOf(quantity: KnownQuantity, style: QuantityStyle = plain): Spellings {
  if (isExact(quantity)) return [formatExact(quantity, style, 'nearest')];
  const { bounds, ...written } = quantity;
  const magnitude = style.as === 'magnitude' ? sizeOf(bounds) : null;
  // A quantity that may be on either side of zero has no magnitude, so it keeps its signs.
  const signed: QuantityStyle = { ...style, as: 'value' };
  return spellingsOfBounds(magnitude ?? bounds, quantity.unit.kind === 'count', (value, towards) => {
    const digits = formatNumber({ ...written, value }, signed, towards);
    return {
      digits,
      scaled: scaledText(digits, written.multiplier),
      text: formatExact({ ...written, value }, signed, towards),
    };
  });
}

function formatExact(quantity: Quantity, style: QuantityStyle, rounding: Rounding): string {
  const { unit, multiplier } = quantity;
  const number = formatNumber(quantity, style, rounding);
  const sign = number.startsWith('−') ? '−' : '';
  const digits = number.slice(sign.length);
  const scaled = scaledText(digits, multiplier);
  switch (unit.kind) {
    case 'percent':
    case 'percent-change':
      return t('quantity.percent', { number });
    case 'percent-a-year':
      return t('quantity.percentAYear', { number });
    case 'points':
      return t('quantity.points', { number, count: pluralCount(digits) });
    case 'currency':
      return `${sign}${beforeNumber(currencyOf(unit.currency))}${scaled}`;
    case 'count':
      return countedText(`${sign}${scaled}`, scaled, unit);
    case 'physical':
      return countedText(`${sign}${scaled}`, scaled, physicalOf(unit));
    case 'per-head':
      return t('quantity.aHead', { amount: formatExact({ ...quantity, unit: unit.amount }, style, rounding) });
    case 'exchange-rate': {
      const { one, many } = currencyOf(unit.currency, messagesLanguage());
      const per = currencyOf(unit.per, messagesLanguage()).one;
      return t('quantity.exchangeRate', { number, currency: isOne(digits) ? one : many, per });
    }
    case 'index':
      return number;
    case 'ratio':
      return t('quantity.times', { number });
    case 'rank':
      return formatRank(quantity.value.toNumber(), unit.among);
    default:
      return assertNever(unit);
  }
}

/** The number alone, without its multiplier and unit: `−1,234.5`. */
export function formatNumber(quantity: Quantity, style: QuantityStyle = plain, rounding: Rounding = 'nearest'): string {
  const { rounded, digits } = roundedOf(quantity, style, rounding);
  const [whole = '', fraction] = rounded.abs().toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = rounded.lt(0) && style.as === 'value' ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** The number to write before the multiplier, and its decimal places. */
function roundedOf(quantity: Quantity, style: QuantityStyle, rounding: Rounding): { rounded: Decimal; digits: number } {
  const { multiplier, decimals } = quantity;
  const scaled = written(quantity);
  const others = (style.distinctFrom ?? []).map((other) => scaledBy(other, -powerOf(multiplier)));
  const wanted = Math.min(decimals, style.decimals ?? decimals);
  const digits = digitsOf(scaled, wanted, [...landmarksOf(quantity.unit), ...others]);
  return { rounded: roundedTo(scaled, digits, rounding), digits };
}

function roundedTo(value: Decimal, digits: number, rounding: Rounding): Decimal {
  if (rounding === 'nearest') return value.round(digits);
  const isAwayFromZero = rounding === 'up' ? value.gt(0) : value.lt(0);
  return value.round(digits, isAwayFromZero ? 3 : 0);
}

/** The fewest decimal places that keep the text of a quantity true when it is written with its multiplier. */
export function decimalsNeeded(quantity: KnownQuantity): number {
  return Math.max(...exactEnds(quantity).map((end) => fewestDigits(written(end), landmarksOf(end.unit))));
}

/** A list of exact quantities: the quantity itself if it is exact; otherwise one for each end of its bounds. */
export function exactEnds(quantity: KnownQuantity): readonly Quantity[] {
  if (isExact(quantity)) return [quantity];
  const { bounds, ...rest }: BoundedQuantity = quantity;
  return endsOf(bounds).map((value) => ({ ...rest, value }));
}

/**
 * Adds digits to different quantities that would have the same text side by side. They all get the same number of extra digits: as many as
 * are needed to tell them apart. Quantities that two extra digits cannot tell apart keep the same text, because "40" next to "40.0" would
 * suggest that one of them is less precise. Bounds do not change.
 *
 * @param further the largest number of extra digits
 */
export function toDistinctQuantities<Known extends KnownQuantity>(
  quantities: readonly Known[],
  further = furtherDigits,
): readonly Known[] {
  const groups = new Map<string, Known[]>();
  for (const quantity of quantities) {
    const stated = statedValue(quantity);
    groups.set(stated, [...(groups.get(stated) ?? []), quantity]);
  }
  const decimals = new Map<Known, number>();
  for (const equalTexts of groups.values()) {
    const ends = equalTexts.flatMap(exactEnds);
    if (ends.every(({ value }) => ends[0]?.value.eq(value))) continue;
    const wanted = Math.max(...equalTexts.map((quantity) => quantity.decimals));
    const digits = digitsToDistinguish([ends.map(written)], wanted, further);
    for (const quantity of equalTexts) if (isExact(quantity)) decimals.set(quantity, digits);
  }
  const distinct = quantities.map((quantity) => {
    const digits = decimals.get(quantity) ?? quantity.decimals;
    return digits === quantity.decimals ? quantity : { ...quantity, decimals: digits };
  });
  return distinct.every((quantity, index) => quantity === quantities[index])
    ? quantities
    : toDistinctQuantities(distinct, further);
}

/** The number that a quantity’s text states, without trailing zeros, so that 40 and 40.0 are the same. */
function statedValue(quantity: KnownQuantity): string {
  if (!isExact(quantity)) return formatQuantity(quantity);
  const { rounded } = roundedOf(quantity, plain, 'nearest');
  const value = printedNumberOf(quantity);
  return formatQuantity({ ...quantity, value, decimals: rounded.toFixed().split('.')[1]?.length ?? 0 });
}

/** The rounded number that the text of a quantity states, in full: 3,100,000 for 3.14 million, written as 3.1 million. */
export function printedNumberOf(quantity: Quantity, style: QuantityStyle = plain): Decimal {
  return scaledBy(roundedOf(quantity, style, 'nearest').rounded, powerOf(quantity.multiplier));
}

/** The value as it is written before its multiplier: 3 for 3 million. */
function written({ value, multiplier }: Quantity): Decimal {
  return scaledBy(value, -powerOf(multiplier));
}

function scaledText(number: string, multiplier: Multiplier): string {
  return multiplier === 'one' ? number : t(`quantity.${multiplier}`, { number });
}

/**
 * Writes a number with its unit in the singular or the plural.
 *
 * @param scaled the number with its multiplier and without its sign: 1 takes the singular, 1 million the plural
 */
function countedText(number: string, scaled: string, { one, many }: { readonly one: string; readonly many: string }) {
  return t('quantity.ofUnit', { number, unit: isOne(scaled) ? one : many });
}

/** The number by which a message selects the singular or the plural. Digits such as 1.0 take the plural, so they do not count as 1. */
function pluralCount(digits: string): number {
  const value = Number(digits.replaceAll(',', ''));
  return digits.includes('.') && Number.isInteger(value) ? value + 0.1 : value;
}

function isOne(digits: string): boolean {
  return digits === '1';
}
