import { assertNever } from '../domain/assert-never';
import { scaledBy, type Decimal } from '../domain/decimal';
import type { Quantity } from '../domain/quantity';
import { currencies, physicalUnits, powerOf, type Multiplier } from '../domain/unit';
import { digitsApart, digitsOf, fewestDigits, landmarksOf } from './digits';
import { formatRank } from './format-rank';

export interface QuantityStyle {
  /** `magnitude` drops the sign: "fell 20%". */
  readonly as: 'value' | 'magnitude';
  /** Digits after the point; never more than the quantity's own, unless fewer would say what is not so (`digits.ts`). */
  readonly decimals: number | null;
  /** Values, in the unit itself, that it is never rounded to: a limit that it does not reach. */
  readonly apartFrom?: readonly Decimal[];
}

const plain: QuantityStyle = { as: 'value', decimals: null };

/**
 * Writes a quantity as readers see it: `39.6%`, `28.4 percentage points`, `−$295.5 billion`, `1.7 times`,
 * `$39,512 a head`, `second of six`. The only place in which a number becomes text. Rounds half to even, and never to what is not so; U+2212 for
 * minus; commas between thousands.
 */
export function formatQuantity(quantity: Quantity, style: QuantityStyle = plain): string {
  const { unit, multiplier } = quantity;
  const number = formatNumber(quantity, style);
  const sign = number.startsWith('−') ? '−' : '';
  const digits = number.slice(sign.length);
  const scaled = `${digits}${multiplierWord(multiplier)}`;
  switch (unit.kind) {
    case 'percent':
    case 'percent-change':
      return `${number}%`;
    case 'percent-a-year':
      return `${number}% a year`;
    case 'points':
      return `${number} ${isOne(digits) ? 'percentage point' : 'percentage points'}`;
    case 'currency':
      return `${sign}${currencies[unit.currency].symbol}${scaled}`;
    case 'count':
      return `${sign}${scaled} ${isOne(digits) && multiplier === 'one' ? unit.one : unit.many}`;
    case 'physical': {
      const words = physicalUnits[unit.unit];
      return `${sign}${scaled} ${isOne(digits) && multiplier === 'one' ? words.one : words.many}`;
    }
    case 'per-head':
      return `${formatQuantity({ ...quantity, unit: unit.amount }, style)} a head`;
    case 'index':
      return number;
    case 'ratio':
      return `${number} times`;
    case 'rank':
      return formatRank(quantity.value.toNumber(), unit.among);
    default:
      return assertNever(unit);
  }
}

/** The bare number, in the quantity's multiplier: `−1,234.5`. */
export function formatNumber(quantity: Quantity, style: QuantityStyle = plain): string {
  const { multiplier, decimals } = quantity;
  const scaled = written(quantity);
  const others = (style.apartFrom ?? []).map((other) => scaledBy(other, -powerOf(multiplier)));
  const wanted = Math.min(decimals, style.decimals ?? decimals);
  const digits = digitsOf(scaled, wanted, [...landmarksOf(quantity.unit), ...others]);
  const rounded = scaled.round(digits);
  const [whole = '', fraction] = rounded.abs().toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = rounded.lt(0) && style.as === 'value' ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** The fewest digits after the point, in its multiplier, with which a quantity says nothing that is not so. */
export function decimalsNeeded(quantity: Quantity): number {
  return fewestDigits(written(quantity), landmarksOf(quantity.unit));
}

/** Quantities that are set side by side, each with as many digits as it takes for those that differ to read differently. */
export function toldApart(quantities: readonly Quantity[]): readonly Quantity[] {
  const texts = quantities.map((quantity) => formatQuantity(quantity));
  const told = quantities.map((quantity, index) => {
    const alike = quantities.filter((_, other) => texts[other] === texts[index]);
    const decimals = digitsApart([alike.map(written)], quantity.decimals);
    return decimals === quantity.decimals ? quantity : { ...quantity, decimals };
  });
  return told.every((quantity, index) => quantity === quantities[index]) ? quantities : toldApart(told);
}

/** The value in the multiplier in which it is written. */
function written({ value, multiplier }: Quantity): Decimal {
  return scaledBy(value, -powerOf(multiplier));
}

function multiplierWord(multiplier: Multiplier): string {
  return multiplier === 'one' ? '' : ` ${multiplier}`;
}

function isOne(digits: string): boolean {
  return digits === '1';
}
