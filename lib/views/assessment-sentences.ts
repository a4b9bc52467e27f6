import { assertNever } from '../domain/assert-never';
import type { Assertion, Relation } from '../domain/assertion';
import { allows } from '../domain/bounds';
import { capitalised } from '../domain/capitalised';
import { Decimal } from '../domain/decimal';
import { comparePeriods } from '../domain/period-order';
import { intervalOf, isExact, type KnownQuantity } from '../domain/quantity';
import { besideClaim, formatAssertion, formatPlace } from '../format/format-claim';
import { formatEntity } from '../format/format-entity';
import { formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import { formatCount } from '../format/format-rank';
import { listText } from '../messages/lists';
import { t, type MessageValues } from '../messages/messages';
import { basisOf, partsOf, type Alternative, type AssessedAssertion, type Assessment } from '../numbers/assess';
import type {
  Comparison,
  NumberComparison,
  RankComparison,
  ThresholdComparison,
  TrendComparison,
  NotComparedReason,
} from '../numbers/comparison';
import type { Numbers } from '../numbers/numbers';
import { trueOfAnotherPeriod } from '../numbers/true-of-another-period';
import { gapWords, type GapWords } from './gap-words';
import { withPeriod } from './number-text';

/**
 * Describes an assessment in a sentence or two: how the claim compares with the measure, or why it cannot be compared. If the claim asserts
 * several numbers, each has its sentence.
 */
export function sentenceOf(assessment: Assessment): string {
  return eachNumber(assessment, sentenceOfPart) ?? sentenceOfPart(assessment);
}

/** Describes each of several claimed numbers, with its outcome; null if the claim does not assert several. */
function eachNumber(assessment: Assessment, describe: (assessed: AssessedAssertion) => string | null): string | null {
  const parts = partsOf(assessment);
  if (parts.length < 2) return null;
  const sentences = parts.flatMap((part) => {
    const sentence = describe(part);
    const claimed = capitalised(formatAssertion(part.asserts));
    const outcome = t(`verdictBasis.${basisOf(part)}.outcome`);
    const outcomeInSentence = outcome.toLowerCase();
    return sentence === null ? [] : [t('assessment.ofNumber', { claimed, outcome, outcomeInSentence, sentence })];
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}

function sentenceOfPart(assessment: Exclude<Assessment, AssessedAssertion> | AssessedAssertion): string {
  if (assessment.outcome !== 'not-comparable') return comparisonSentence(assessment.asserts, assessment.main);
  switch (assessment.reason) {
    case 'no-number':
      return t('assessment.noNumber');
    case 'no-evidence':
      return assessment.stated.why;
    case 'definitions-differ':
    case 'period-differs':
    case 'not-exact':
      return notComparedSentence(assessment.main.why);
    default:
      return assertNever(assessment);
  }
}

/**
 * Returns a sentence that lists the other measures by which the claim would be right or close, or says that there are none. Returns null
 * if no other measure can be compared with the claim.
 */
export function otherMeasuresSentence(assessment: Assessment): string | null {
  const [only, ...others] = partsOf(assessment);
  if (others.length > 0) return eachNumber(assessment, otherMeasuresOf);
  return only === undefined ? null : otherMeasuresOf(only);
}

function otherMeasuresOf({ alternatives }: AssessedAssertion): string | null {
  const compared = alternatives.filter(({ result }) => result.kind !== 'not-compared');
  if (compared.length === 0) return null;
  const by = (outcome: Comparison['outcome']): string =>
    listText(compared.filter(({ result }) => 'outcome' in result && result.outcome === outcome).map(nameOf), 'and');
  const [right, close] = [by('supported'), by('close')];
  if (right === '' && close === '') return t('assessment.otherMeasures.none');
  if (close === '') return t('assessment.otherMeasures.right', { right });
  return right === ''
    ? t('assessment.otherMeasures.close', { close })
    : t('assessment.otherMeasures.both', { right, close });
}

/** Says that a claim is about a target or a forecast; null if all its numbers are facts. */
export function kindSentence(assessment: Assessment): string | null {
  const kinds = [...new Set(partsOf(assessment).map(({ asserts }) => asserts.states))];
  const sentences = kinds.flatMap((kind) => (kind === 'fact' ? [] : t(`assessment.states.${kind}`)));
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** Names another period for which a claim that is not supported would be true: “It was true of 2015.” Returns null if there is none. */
export function otherPeriodSentence(assessment: Assessment, numbers: Numbers): string | null {
  const sentenceFor = (assessed: AssessedAssertion): string | null => {
    const period = trueOfAnotherPeriod(assessed, numbers);
    if (period === null) return null;
    // The speaker may not have known a later period, so the sentence says that the period is later.
    return comparePeriods(period, assessed.main.measured.period) > 0
      ? t('assessment.trueOfLater', { period: formatPeriod(period, 'noun') })
      : t('assessment.trueOf', { period: formatPeriod(period, 'of') });
  };
  const [only, ...others] = partsOf(assessment);
  if (others.length > 0) return eachNumber(assessment, sentenceFor);
  return only === undefined ? null : sentenceFor(only);
}

/** Explains why a measure is shown next to the claim but not compared with it. */
export function notComparedSentence(why: NotComparedReason): string {
  switch (why.kind) {
    case 'said':
      return why.text;
    case 'other-period':
      return t('assessment.notCompared.otherPeriod', {
        claimed: formatPeriod(why.claimed, 'about'),
        measured: formatPeriod(why.measured, 'for'),
      });
    case 'no-value':
      return t('assessment.notCompared.noValue', {
        by: formatPeriod(why.by, 'for'),
        last: formatPeriod(why.last, 'for'),
      });
    case 'undecided':
      return t('assessment.notCompared.undecided', { known: formatQuantity(why.known) });
    default:
      return assertNever(why);
  }
}

/**
 * Describes the gap between the claim and a measure, for the row of that measure in the comparison. Returns null if the claim is about a
 * rank, a trend or a date, if the measure cannot be compared, or if only the bounds of the measure are known.
 */
export function gapText({ relation }: Assertion, result: Alternative['result']): string | null {
  if (result.kind !== 'number') return null;
  if (result.opposed) return t('assessment.beside.opposed');
  const gap = gapOf(relation, result);
  if (gap === 'open') return null;
  return gap === null ? t('assessment.beside.equal') : t(`assessment.beside.gap.${claimedOf[relation]}`, valuesOf(gap));
}

function comparisonSentence(asserts: Assertion, comparison: Comparison): string {
  switch (comparison.kind) {
    case 'number':
      return numberSentence(asserts, comparison);
    case 'rank':
      return rankSentence(comparison);
    case 'threshold':
      return thresholdSentence(asserts, comparison);
    case 'trend':
      return trendSentence(comparison);
    default:
      return assertNever(comparison);
  }
}

function numberSentence({ relation }: Assertion, comparison: NumberComparison): string {
  const { opposed, measured } = comparison;
  if (opposed) {
    const { quantity } = measured;
    const claimed = relation === 'fell-by' ? 'fall' : 'rise';
    if (isExact(quantity) && quantity.value.eq(0)) return t(`assessment.opposed.${claimed}.unchanged`);
    if (reachesZero(quantity)) return t(`assessment.opposed.${claimed}.none`);
    const amount = formatQuantity(quantity, { as: 'magnitude', decimals: null });
    return t(`assessment.opposed.${claimed}.other`, { amount });
  }
  const gap = gapOf(relation, comparison);
  if (gap === 'open') return openSentence(comparison);
  if (
    gap === null &&
    (claimedOf[relation] === 'minimum' || claimedOf[relation] === 'maximum') &&
    measured.hedge === relation
  )
    return t('assessment.equal.sameHedge');
  return gap === null
    ? t(`assessment.equal.${claimedOf[relation]}`)
    : t(`assessment.gap.${claimedOf[relation]}`, valuesOf(gap));
}

/** The word for the claimed number in a sentence. It depends on the relation in the claim. */
type Claimed = 'claim' | 'minimum' | 'maximum' | 'range' | 'rise' | 'fall';

const claimedOf: Record<Relation, Claimed> = {
  is: 'claim',
  about: 'claim',
  nearly: 'claim',
  times: 'claim',
  ranked: 'claim',
  reached: 'claim',
  rose: 'claim',
  fell: 'claim',
  'rose-every-time': 'claim',
  'fell-every-time': 'claim',
  highest: 'claim',
  lowest: 'claim',
  'more-than': 'minimum',
  'at-least': 'minimum',
  'less-than': 'maximum',
  'at-most': 'maximum',
  'rose-by': 'rise',
  'fell-by': 'fall',
  between: 'range',
};

/** Returns the values for messages such as `The claim is $0.7 trillion above the measured figure: more than twice as high`. */
function valuesOf({ isAbove, amount, share, multiple }: GapWords): MessageValues {
  return {
    amount,
    direction: isAbove ? 'above' : 'below',
    extra: share !== null ? 'share' : multiple !== null ? 'multiple' : 'none',
    share: share ?? '',
    multiple: multiple ?? '',
  };
}

/** Returns the gap in words; null if there is no gap; `open` if only the bounds of the measure are known. */
function gapOf(relation: Relation, { difference, measured: { quantity } }: NumberComparison): GapWords | 'open' | null {
  if (difference === null || !isExact(quantity)) return 'open';
  const { value } = quantity;
  return gapWords(difference, relation === 'fell-by' ? value.times(-1) : value);
}

/** Returns the sentence for a claim that can be decided although only the bounds of the measure are known. */
function openSentence({ outcome, measured }: NumberComparison): string {
  return t(`assessment.open.${outcome}`, { known: formatQuantity(measured.quantity) });
}

/** Returns whether the bounds of a change include zero, so that there may have been no change. */
function reachesZero(quantity: KnownQuantity): boolean {
  return allows(intervalOf(quantity), new Decimal(0));
}

function rankSentence({ measured, place, from, tied, order, run }: RankComparison): string {
  const broken = run?.broken ?? null;
  if (run !== null) {
    const values = {
      first: formatPeriod(run.since, 'noun'),
      last: formatPeriod(measured.period, 'noun'),
      when: formatPeriod(broken?.period ?? measured.period, 'in'),
      whose: formatEntity(measured.series?.entity ?? measured.name),
      place: formatPlace(broken?.place ?? place, from),
      count: formatCount(order.length),
    };
    return t(broken === null ? 'assessment.rank.every' : 'assessment.rank.broken', values);
  }
  const values = {
    when: capitalised(formatPeriod(measured.period, 'in')),
    whose: formatEntity(measured.series?.entity ?? measured.name),
    place: formatPlace(place, from),
    count: formatCount(order.length),
  };
  return tied.length === 0
    ? t('assessment.rank.alone', values)
    : t('assessment.rank.shared', { ...values, others: listText(tied.map(formatEntity), 'and') });
}

function thresholdSentence(asserts: Assertion, { outcome, first, fromTheStart, nearest }: ThresholdComparison): string {
  if (first !== null && fromTheStart)
    return t('assessment.reached.always', { first: formatPeriod(first.period, 'in') });
  if (first !== null && outcome === 'supported')
    return t('assessment.reached.first', { first: formatPeriod(first.period, 'in') });
  const closest = {
    value: formatQuantity(nearest.quantity, besideClaim(asserts)),
    when: formatPeriod(nearest.period, 'in'),
  };
  return first === null
    ? t('assessment.reached.never', closest)
    : t('assessment.reached.later', { ...closest, first: formatPeriod(first.period, 'in') });
}

function trendSentence({ outcome, decisive }: TrendComparison): string {
  const numbers = decisive.map(({ period, quantity }) =>
    t('assessment.trend.number', { number: formatQuantity(quantity), when: formatPeriod(period, 'in') }),
  );
  return t(`assessment.trend.${outcome === 'supported' ? 'supported' : 'contradicted'}`, {
    numbers: listText(numbers, 'and'),
  });
}

function nameOf({ label, statistic }: Alternative): string {
  const [number, period] = [formatQuantity(statistic.quantity), formatPeriod(statistic.period, 'alone')];
  return t('assessment.measure', { label, number: withPeriod(number, label.includes(period) ? null : period) });
}
