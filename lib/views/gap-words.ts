import { Decimal } from '../domain/decimal';
import type { Quantity } from '../domain/quantity';
import { hasTrueZero, multipliers, type Multiplier } from '../domain/unit';
import { formatNumber, formatQuantity } from '../format/format-quantity';
import { t } from '../messages/messages';
import { tolerances } from '../numbers/policy';

/** The gap between a claimed and a measured number, in words that rounding never makes untrue. */
export interface GapWords {
  /** Whether the claimed number is higher than the measured one or, for ranks, nearer the top. */
  readonly isAbove: boolean;
  /** The size of the difference: `$0.7 trillion`, `4.0 percentage points`. */
  readonly amount: string;
  /** The difference as a share of the measured number, if the claim is less than twice that number: `38%`. */
  readonly share: string | null;
  /** The claim as a multiple of the measured number, if it is at least twice that number: `more than twice`. */
  readonly multiple: string | null;
}

/**
 * Puts the difference between a claimed and a measured number into words. Returns null if the numbers are equal.
 *
 * The words have a share or a multiple only if both numbers are above zero, because a deficit that is “40% more” could be understood as
 * larger or as smaller. For temperatures, the words have neither.
 *
 * @param difference claimed − measured
 * @param measured the measured number; if the claim is about a fall, the size of the fall as a positive number
 */
export function gapWords(difference: Quantity, measured: Decimal): GapWords | null {
  const { value, unit } = difference;
  if (value.eq(0)) return null;
  const words = { isAbove: value.gt(0), amount: amountText(difference), share: null, multiple: null };
  if (unit.kind === 'rank') return { ...words, isAbove: value.lt(0) };
  const claimed = measured.plus(value);
  if (measured.lte(0) || claimed.lte(0) || !hasTrueZero(unit)) return words;
  const times = claimed.div(measured);
  if (times.gte(2)) return { ...words, multiple: multipleText(times) };
  const share = shareText(value.abs().div(measured).times(100));
  // The gap between two multiples is given as a share, because readers would take “0.1 times” for a tenth.
  return unit.kind === 'ratio' && share !== null ? { ...words, amount: share } : { ...words, share };
}

/** Formats the difference without its sign. */
function amountText(difference: Quantity): string {
  const precise = inReadableMultiplier({ ...difference, value: difference.value.abs() });
  const { value, unit } = precise;
  switch (unit.kind) {
    case 'rank':
      return t('gap.places', { count: value.toNumber() });
    case 'ratio':
      return formatNumber(precise);
    case 'index':
      return t('gap.indexPoints', { number: formatNumber(precise) });
    case 'percent-a-year':
      return formatQuantity({ ...precise, unit: { kind: 'points', of: 'growth a year' } });
    default:
      return formatQuantity(precise);
  }
}

const below: Record<Multiplier, Multiplier | null> = {
  trillion: 'billion',
  billion: 'million',
  million: 'one',
  thousand: 'one',
  one: null,
};

/** Uses a smaller multiplier if the amount is less than a tenth of the current multiplier: $0.04 trillion becomes $40 billion. */
function inReadableMultiplier(quantity: Quantity): Quantity {
  const { value, multiplier, decimals } = quantity;
  const next = below[multiplier];
  if (next === null || value.gte(multipliers[multiplier] / 10)) return quantity;
  const digits = Math.round(Math.log10(multipliers[multiplier] / multipliers[next]));
  return inReadableMultiplier({ ...quantity, multiplier: next, decimals: Math.max(0, decimals - digits) });
}

/** The thresholds between verdicts, and 0% and 100%. No other percentage is rounded to one of these. */
const limits = [0, tolerances.exactClose * 100, tolerances.hedgedClose * 100, 100];
const mostDigits = 6;

/**
 * Formats a percentage without decimals if it is at least ten, and otherwise with one decimal. Adds decimals as long as rounding would
 * make the percentage equal to one of the values in `limits`. Returns null if the percentage is too close to zero to be printed.
 */
function shareText(percent: Decimal): string | null {
  if (percent.round(0).eq(percent)) return percentText(percent, 0);
  for (let digits = percent.gte(10) ? 0 : 1; digits <= mostDigits; digits += 1) {
    const rounded = percent.round(digits);
    const isLimit = limits.some((limit) => rounded.eq(limit));
    if (rounded.eq(percent) || !isLimit) return percentText(percent, digits);
  }
  const nearest = limits.find((limit) => percent.round(mostDigits).eq(limit)) ?? 0;
  if (nearest === 0) return null;
  const percentage = percentText(new Decimal(nearest), 0);
  return percent.gt(nearest) ? t('gap.justOver', { percentage }) : t('gap.justUnder', { percentage });
}

function percentText(value: Decimal, decimals: number): string {
  return formatQuantity({ value, unit: { kind: 'percent-change' }, multiplier: 'one', decimals });
}

/** Puts a multiple of at least two into words: 2.08 is `more than twice`, 2.95 is `almost three times`. */
function multipleText(times: Decimal): string {
  const whole = times.round(0, 0);
  if (times.eq(whole)) return t('gap.exactly', { times: timesWord(whole) });
  const isNearNext = times.lt(10) && times.minus(whole).gte('0.9');
  return isNearNext
    ? t('gap.almost', { times: timesWord(whole.plus(1)) })
    : t('gap.moreThan', { times: timesWord(whole) });
}

function timesWord(whole: Decimal): string {
  const number = formatNumber({ value: whole, unit: { kind: 'ratio' }, multiplier: 'one', decimals: 0 });
  return t('gap.times', { times: whole.toFixed(), number });
}
