import { assertNever } from '../domain/assert-never';
import { isExact, type KnownQuantity, type Quantity } from '../domain/quantity';
import { firstMonth } from '../domain/period-order';
import type { Derivation } from '../domain/statistic';
import { multipliers } from '../domain/unit';
import { formatPeriod } from '../format/format-period';
import { formatNumber, formatQuantity, toDistinctQuantities } from '../format/format-quantity';
import { listText } from '../messages/lists';
import { t } from '../messages/messages';
import type { Working } from '../numbers/resolve';

/**
 * Returns a derived number with its working: `€50 − €40 = €10`. The sign is `≈` if the result differs from an input, but both are rounded
 * to the same text: `$100 billion − $0.04 billion ≈ $100 billion`.
 */
export function workingSum(derivation: Derivation, inputs: Working['inputs'], result: KnownQuantity): string {
  const looksEqual = inputs.some(({ statistic: { quantity } }) => haveEqualText(quantity, result));
  return `${workingText(derivation, inputs)} ${looksEqual ? '≈' : '='} ${formatQuantity(result)}`;
}

function haveEqualText(one: KnownQuantity, other: KnownQuantity): boolean {
  if (!isExact(one) || !isExact(other) || one.value.eq(other.value)) return false;
  const shown = (quantity: Quantity): number =>
    Number(formatNumber(quantity).replaceAll(',', '').replace('−', '-')) * multipliers[quantity.multiplier];
  return shown(one) === shown(other);
}

/** Returns the working of a derived number, with its inputs as readers see them: `(€50 − €40) ÷ €40 × 100`. */
function workingText(derivation: Derivation, inputs: Working['inputs']): string {
  const texts = inputTexts(inputs).map((text, index) => {
    const input = inputs[index];
    return input === undefined || isExact(input.statistic.quantity) ? grouped(text) : `(${text})`;
  });
  const [a = '', b = ''] = texts;
  switch (derivation.operation) {
    case 'difference':
      return `${a} − ${b}`;
    case 'change-in-points':
      return `${b} − ${a}`;
    case 'percent-change':
      return `(${b} − ${a}) ÷ ${a} × 100`;
    case 'annualised-growth':
      return `((${b} ÷ ${a})^(${oneThroughYears(inputs)}) − 1) × 100`;
    case 'share':
    case 'index':
      return `${a} ÷ ${b} × 100`;
    case 'portion': {
      const [amount = '', share = ''] = derivation.across === undefined ? texts : withPeriods(texts, inputs);
      return `${amount} × ${share}`;
    }
    case 'conversion': {
      const [amount, rate] = inputs.map(({ statistic }) => statistic.quantity.unit);
      const isPer = amount?.kind === 'currency' && rate?.kind === 'exchange-rate' && amount.currency === rate.per;
      return `${a} ${isPer ? '×' : '÷'} ${b}`;
    }
    case 'ratio':
    case 'per-head':
      return `${a} ÷ ${b}`;
    case 'before-change':
      return `${a} ÷ (1 + ${b} ÷ 100)`;
    case 'sum':
    case 'cumulative':
    case 'year-to-date':
      return abridged(texts).join(' + ');
    case 'mean':
      return `(${abridged(texts).join(' + ')}) ÷ ${texts.length}`;
    case 'rank':
      return t(`working.rank.${derivation.first}`, { value: a, others: listText(abridged(texts.slice(1)), 'comma') });
    default:
      return assertNever(derivation);
  }
}

/**
 * Returns the inputs as readers see them. If there are exactly two inputs and their values differ, they get up to two extra decimals, so
 * that their texts differ.
 */
export function inputTexts(inputs: Working['inputs']): string[] {
  const quantities = inputs.map(({ statistic }) => statistic.quantity);
  return (quantities.length === 2 ? toDistinctQuantities(quantities) : quantities).map((quantity) =>
    formatQuantity(quantity),
  );
}

/** Puts a negative number in brackets, so that its sign is not next to the operator: `2.0% − (−1.0%)`. */
function grouped(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}

/** Adds its period to each input: `€50 (2022)`. */
function withPeriods(texts: readonly string[], inputs: Working['inputs']): readonly string[] {
  return inputs.map(({ statistic }, index) => `${texts[index] ?? ''} (${formatPeriod(statistic.period, 'alone')})`);
}

/** If there are more than six inputs, keeps only the first two and the last. The table of inputs lists all of them. */
function abridged(texts: readonly string[]): readonly string[] {
  return texts.length <= 6 ? texts : [...texts.slice(0, 2), '…', ...texts.slice(-1)];
}

function oneThroughYears(inputs: Working['inputs']): string {
  const [from = 0, to = 0] = inputs.map(({ statistic }) => firstMonth(statistic.period));
  const months = to - from;
  return months % 12 === 0 ? `1 ÷ ${months / 12}` : `12 ÷ ${months}`;
}
