import { assertNever } from '../domain/assert-never';
import type { Assertion } from '../domain/assertion';
import type { Decimal } from '../domain/decimal';
import { formatPlace } from '../format/format-claim';
import { formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import type { Alternative, Assessment } from '../numbers/assess';
import type { Comparison, NumberComparison, RankComparison, ThresholdComparison, Why } from '../numbers/comparison';

/** The assessment in a sentence or two: claimed, measured, difference. */
export function sentenceOf(assessment: Assessment): string {
  if (assessment.outcome !== 'not-comparable') return comparisonSentence(assessment.asserts, assessment.main);
  switch (assessment.reason) {
    case 'no-number':
      return 'The claim asserts no number; it is judged by the evidence cited.';
    case 'no-evidence':
      return assessment.stated.why;
    case 'definitions-differ':
    case 'period-differs':
      return whySentence(assessment.main.why);
    default:
      return assertNever(assessment);
  }
}

/** Of which other measures the claim would be true; null where none can be set beside it. */
export function otherMeasuresSentence(assessment: Assessment): string | null {
  if (!('alternatives' in assessment)) return null;
  const compared = assessment.alternatives.filter(({ result }) => result.kind !== 'not-compared');
  if (compared.length === 0) return null;
  const by = (outcome: Comparison['outcome']): string =>
    inWords(compared.filter(({ result }) => 'outcome' in result && result.outcome === outcome).map(nameOf));
  const parts = [
    ['right', by('supported')],
    ['close', by('close')],
  ].flatMap(([word = '', names = '']) => (names === '' ? [] : `${word} by ${names}`));
  return parts.length === 0
    ? 'By none of the other measures shown would the claim be right or close.'
    : `Among the other measures the claim would be ${parts.join(', and ')}.`;
}

/** Why a measure stands beside the claim without being compared. */
export function whySentence(why: Why): string {
  switch (why.kind) {
    case 'said':
      return why.text;
    case 'other-period':
      return `The claim speaks of ${formatPeriod(why.claimed)}; the measure is of ${formatPeriod(why.measured)}.`;
    case 'no-value':
      return `It was not reached before, and the series has no value for ${formatPeriod(why.by)}; its last is for ${formatPeriod(why.last)}.`;
    default:
      return assertNever(why);
  }
}

/** Claimed − measured in unit and percent, as a line of the working; null where what is claimed is a place or a time. */
export function gapText(result: Alternative['result']): string | null {
  if (result.kind !== 'number') return null;
  const { difference, relative } = result;
  if (difference.value.eq(0)) return 'No difference';
  const share = relative === null ? '' : `, ${signed(percent(relative), relative)} of the measured number`;
  return `Claimed less measured: ${signed(formatQuantity(difference), difference.value)}${share}`;
}

function comparisonSentence(asserts: Assertion, comparison: Comparison): string {
  switch (comparison.kind) {
    case 'number':
      return numberSentence(asserts, comparison);
    case 'rank':
      return rankSentence(comparison);
    case 'threshold':
      return thresholdSentence(comparison);
    default:
      return assertNever(comparison);
  }
}

function numberSentence(
  { relation }: Assertion,
  { difference, relative, opposed, measured }: NumberComparison,
): string {
  const [claimed, other] = relation === 'fell-by' ? ['fall', 'rise'] : ['rise', 'fall'];
  if (opposed) {
    const { quantity } = measured;
    if (quantity.value.eq(0)) return `A ${claimed} is claimed, and no change was measured.`;
    return `A ${claimed} is claimed, and a ${other} was measured, of ${formatQuantity(quantity, { as: 'magnitude', decimals: null })}.`;
  }
  const amount = formatQuantity(difference, { as: 'magnitude', decimals: null });
  const share = relative === null ? '' : `, ${percent(relative.abs())} of it`;
  const above = difference.value.gt(0);
  const equal = difference.value.eq(0);
  if (relation === 'between') {
    if (equal) return 'The measured number lies within the range claimed.';
    return `The measured number lies ${amount} ${above ? 'below' : 'above'} the range claimed${share}.`;
  }
  if (relation === 'rose-by' || relation === 'fell-by') {
    if (equal) return `The claimed ${claimed} is the measured one.`;
    return `The claimed ${claimed} is ${amount} ${above ? 'larger' : 'smaller'} than the measured one${share}.`;
  }
  if (equal) return 'The claimed number is the measured number.';
  return `The claimed number lies ${amount} ${above ? 'above' : 'below'} the measured number${share}.`;
}

function rankSentence({ measured, place, from, tied, order }: RankComparison): string {
  const shared = tied.length === 0 ? '' : `, level with ${inWords(tied)}`;
  return `In ${formatPeriod(measured.period)} ${measured.series?.entity ?? measured.name} had the ${formatPlace(place, from)} value of the ${order.length} ranked${shared}.`;
}

function thresholdSentence({ outcome, first, fromTheStart, nearest }: ThresholdComparison): string {
  if (first !== null && fromTheStart) return `The series has it from its start, in ${formatPeriod(first.period)}.`;
  if (first !== null && outcome === 'supported') return `It was first reached in ${formatPeriod(first.period)}.`;
  const later =
    first === null ? 'it has not been reached since' : `it was first reached in ${formatPeriod(first.period)}`;
  return `Until then the nearest was ${formatQuantity(nearest.quantity)}, in ${formatPeriod(nearest.period)}; ${later}.`;
}

function nameOf({ label, statistic }: Alternative): string {
  return `“${label}” (${formatQuantity(statistic.quantity)}, ${formatPeriod(statistic.period)})`;
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function percent(value: Decimal): string {
  return formatQuantity({ value, unit: { kind: 'percent-change' }, multiplier: 'one', decimals: 1 });
}

function signed(text: string, value: Decimal): string {
  return value.gt(0) ? `+${text}` : text;
}
