import { assertNever } from '../domain/assert-never';
import type { Assertion, Relation } from '../domain/assertion';
import { allows } from '../domain/bounds';
import { Decimal } from '../domain/decimal';
import { intervalOf, isExact, type KnownQuantity } from '../domain/quantity';
import { besideClaim, formatPlace } from '../format/format-claim';
import { formatEntity } from '../format/format-entity';
import { formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import { formatCount } from '../format/format-rank';
import type { Alternative, Assessment } from '../numbers/assess';
import type {
  Comparison,
  Grade,
  NumberComparison,
  RankComparison,
  ThresholdComparison,
  Why,
} from '../numbers/comparison';
import { gapWords, type GapWords } from './gap-words';
import { withPeriod } from './number-text';

/** The assessment in a sentence or two: claimed, measured, difference. */
export function sentenceOf(assessment: Assessment): string {
  if (assessment.outcome !== 'not-comparable') return comparisonSentence(assessment.asserts, assessment.main);
  switch (assessment.reason) {
    case 'no-number':
      return 'The claim states no figure; it is judged on the sources cited.';
    case 'no-evidence':
      return assessment.stated.why;
    case 'definitions-differ':
    case 'period-differs':
    case 'not-exact':
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
  ].flatMap(([word = '', names = '']) => (names === '' ? [] : `${word} on ${names}`));
  return parts.length === 0
    ? 'The claim would be neither right nor close on any other measure shown.'
    : `The claim would be ${parts.join(', and ')}.`;
}

/** Why a measure stands beside the claim without being compared. */
export function whySentence(why: Why): string {
  switch (why.kind) {
    case 'said':
      return why.text;
    case 'other-period':
      return `The claim is ${formatPeriod(why.claimed, 'about')}; the measure is ${formatPeriod(why.measured, 'for')}.`;
    case 'no-value':
      return `That level had not been reached before, and the series has no value ${formatPeriod(why.by, 'for')}; its last is ${formatPeriod(why.last, 'for')}.`;
    case 'undecided':
      return `The measured figure is known only as ${formatQuantity(why.known)}, which is too wide to decide the claim.`;
    default:
      return assertNever(why);
  }
}

/** How far the claim is from one measure, as a line beside that measure; null where what is claimed is a place or a time. */
export function gapText({ relation }: Assertion, result: Alternative['result']): string | null {
  if (result.kind !== 'number') return null;
  if (result.opposed) return 'This measure did not move that way';
  const gap = gapOf(relation, result);
  if (gap === 'open') return null;
  return gap === null ? 'The claim matches this measure' : gapSentence(relation, gap, 'this measure');
}

function comparisonSentence(asserts: Assertion, comparison: Comparison): string {
  switch (comparison.kind) {
    case 'number':
      return numberSentence(asserts, comparison);
    case 'rank':
      return rankSentence(comparison);
    case 'threshold':
      return thresholdSentence(asserts, comparison);
    default:
      return assertNever(comparison);
  }
}

function numberSentence({ relation }: Assertion, comparison: NumberComparison): string {
  const { opposed, measured } = comparison;
  const [claimed, other] = relation === 'fell-by' ? ['fall', 'rise'] : ['rise', 'fall'];
  if (opposed) {
    const { quantity } = measured;
    if (isExact(quantity) && quantity.value.eq(0)) return `The claim is of a ${claimed}; the data show no change.`;
    if (reachesZero(quantity)) return `The claim is of a ${claimed}; the data show none.`;
    return `The claim is of a ${claimed}; the data show a ${other} of ${formatQuantity(quantity, { as: 'magnitude', decimals: null })}.`;
  }
  const gap = gapOf(relation, comparison);
  if (gap === 'open') return openSentence(comparison);
  const { one, equal } = relationWords[relation];
  return `${gap === null ? equal : gapSentence(relation, gap, `the measured ${one}`)}.`;
}

/** How the gap between a claim of one relation and its measure is told. */
interface RelationWords {
  /** What of the claim is set against the measure, where the claim is the higher. */
  readonly above: string;
  /** The same, where it is the lower. */
  readonly below: string;
  readonly higher: string;
  readonly lower: string;
  /** Twice as …: `high`, `large`. */
  readonly as: string;
  /** What was measured, after “the measured”. */
  readonly one: string;
  /** Where there is no gap. */
  readonly equal: string;
}

const levels = { higher: 'above', lower: 'below', as: 'high', one: 'figure' } as const;
const plain: RelationWords = {
  ...levels,
  above: 'The claim',
  below: 'The claim',
  equal: 'The claim matches the measured figure',
};
const limit = (word: 'minimum' | 'maximum'): RelationWords => ({
  ...levels,
  above: `The claimed ${word}`,
  below: `The claimed ${word}`,
  equal: `The measured figure is exactly the claimed ${word}`,
});
const change = (word: 'rise' | 'fall'): RelationWords => ({
  ...{ higher: 'larger than', lower: 'smaller than', as: 'large', one: 'one' },
  above: `The claimed ${word}`,
  below: `The claimed ${word}`,
  equal: `The claimed ${word} matches the measured one`,
});

const relationWords: Record<Relation, RelationWords> = {
  is: plain,
  about: plain,
  nearly: plain,
  times: plain,
  ranked: plain,
  reached: plain,
  'more-than': limit('minimum'),
  'at-least': limit('minimum'),
  'less-than': limit('maximum'),
  'at-most': limit('maximum'),
  'rose-by': change('rise'),
  'fell-by': change('fall'),
  between: {
    ...levels,
    above: 'The bottom of the claimed range',
    below: 'The top of the claimed range',
    equal: 'The measured figure lies within the claimed range',
  },
};

/** `The claim is $0.7 trillion above the measured figure: more than twice as high`. */
function gapSentence(relation: Relation, { isAbove, amount, share, multiple }: GapWords, than: string): string {
  const { above, below, higher, lower, as } = relationWords[relation];
  const part = share === null ? '' : ` (${share})`;
  const times = multiple === null ? '' : `: ${multiple} as ${as}`;
  return `${isAbove ? above : below} is ${amount}${part} ${isAbove ? higher : lower} ${than}${times}`;
}

/** The gap in words; null where there is none, and `open` where the measure is known by its bounds only. */
function gapOf(relation: Relation, { difference, measured: { quantity } }: NumberComparison): GapWords | 'open' | null {
  if (difference === null || !isExact(quantity)) return 'open';
  const { value } = quantity;
  return gapWords(difference, relation === 'fell-by' ? value.times(-1) : value);
}

const openOutcomes: Record<Grade, string> = {
  supported: 'The claim holds whatever the exact figure is',
  close: 'The claim is close whatever the exact figure is',
  contradicted: 'The claim does not hold, whatever the exact figure is',
};

/** Of a measure that is known by its bounds only, and that decides the claim all the same. */
function openSentence({ outcome, measured }: NumberComparison): string {
  return `The measured figure is known only as ${formatQuantity(measured.quantity)}. ${openOutcomes[outcome]}.`;
}

/** Of a change that did not go the way of the claim: whether it may have been none at all. */
function reachesZero(quantity: KnownQuantity): boolean {
  return allows(intervalOf(quantity), new Decimal(0));
}

function rankSentence({ measured, place, from, tied, order }: RankComparison): string {
  const shared = tied.length === 0 ? '' : `, level with ${inWords(tied.map(formatEntity))}`;
  const whose = formatEntity(measured.series?.entity ?? measured.name);
  const when = formatPeriod(measured.period, 'in').replace(/^./, (letter) => letter.toUpperCase());
  return `${when} ${whose} had the ${formatPlace(place, from)} value of the ${formatCount(order.length)} ranked${shared}.`;
}

function thresholdSentence(asserts: Assertion, { outcome, first, fromTheStart, nearest }: ThresholdComparison): string {
  if (first !== null && fromTheStart)
    return `The series is at that level from its start, ${formatPeriod(first.period, 'in')}.`;
  if (first !== null && outcome === 'supported')
    return `That level was first reached ${formatPeriod(first.period, 'in')}.`;
  const later =
    first === null
      ? 'that level has not been reached since'
      : `that level was reached ${formatPeriod(first.period, 'in')}`;
  return `The closest value by then was ${formatQuantity(nearest.quantity, besideClaim(asserts))}, ${formatPeriod(nearest.period, 'in')}; ${later}.`;
}

function nameOf({ label, statistic }: Alternative): string {
  const [number, period] = [formatQuantity(statistic.quantity), formatPeriod(statistic.period, 'alone')];
  return `“${label}” (${withPeriod(number, label.includes(period) ? null : period)})`;
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
