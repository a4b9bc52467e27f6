import { assertNever } from '../domain/assert-never';
import type { Quantity } from '../domain/quantity';
import { currencies, multipliers, physicalUnits, type Multiplier } from '../domain/unit';
import { formatRank } from './format-rank';

export interface QuantityStyle {
  /** `magnitude` drops the sign: "fell 20%". */
  readonly as: 'value' | 'magnitude';
  /** Digits after the point; never more than the quantity's own. */
  readonly decimals: number | null;
}

const plain: QuantityStyle = { as: 'value', decimals: null };

/**
 * Writes a quantity as readers see it: `39.6%`, `28.4 percentage points`, `−$295.5 billion`, `1.7 times`,
 * `$39,512 a head`, `second of six`. The only place in which a number becomes text. Rounds half to even; U+2212 for minus; commas between thousands.
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
export function formatNumber({ value, multiplier, decimals }: Quantity, style: QuantityStyle = plain): string {
  // A product is exact and quick; a division is neither.
  const scaled = multiplier === 'one' ? value : value.times(1 / multipliers[multiplier]);
  const digits = Math.min(decimals, style.decimals ?? decimals);
  const rounded = scaled.round(digits);
  const [whole = '', fraction] = rounded.abs().toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = rounded.lt(0) && style.as === 'value' ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

function multiplierWord(multiplier: Multiplier): string {
  return multiplier === 'one' ? '' : ` ${multiplier}`;
}

function isOne(digits: string): boolean {
  return digits === '1';
}
