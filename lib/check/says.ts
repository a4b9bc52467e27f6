import { assertNever } from '../domain/assert-never';
import { Decimal } from '../domain/decimal';
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import { includesYear } from '../domain/period-order';
import { isExact } from '../domain/quantity';
import type { StatisticReference } from '../domain/statistic-reference';
import type { Resolve } from '../numbers/resolve';
import type { Saying } from '../prose/claiming-words';
import { ordinalEnding, ordinalOf, ordinalWords } from '../prose/ordinals';
import type { TextRange } from '../prose/quotations';
import { valueOf } from './context';

/** Whether a finding makes the same claim as a word: `fell` as “fell”, `above` as “larger”, `since: 1990` as “since 1990”. */
export function isSaidBy(finding: Finding, saying: Saying, resolve: Resolve): boolean {
  switch (saying.kind) {
    case 'moved':
      if (saying.ofGap) {
        const isReversed = finding.is === 'every' && isOfNegatives(finding, resolve);
        return saidOfGap.has(finding.is) && (directionOf(finding) === saying.direction) !== isReversed;
      }
      return !comparisons.has(finding.is) && directionOf(finding) === saying.direction;
    case 'compared':
      return directionOf(finding, saying.isOfSize && isOfNegatives(finding, resolve)) === saying.direction;
    case 'extreme':
      return saying.end === endOf(finding, saying.isOfSize && isOfNegatives(finding, resolve));
    case 'half':
      return finding.is === (saying.side === 'above' ? 'more-than-half' : 'less-than-half');
    case 'related':
      return saying.by.includes(finding.is);
    case 'since':
      return periodsOf(finding).some((period) => includesYear(period, saying.year));
    default:
      return assertNever(saying);
  }
}

const ordinal = `(?<![\\p{L}\\p{N}-])(?:${ordinalWords(1, 12)}|\\d+${ordinalEnding})(?![\\p{L}\\p{N}])`;
/** Matches the rank in “the third of four”, but not in “a third of the harvest” or “for the second time”. */
const rank = new RegExp(
  `(?<!\\b(?:an?|one|two)[\\s-])${ordinal}(?!\\s(?:century|consecutive|half|quarter|straight|successive|time|year)\\b)`,
  'giu',
);
/** Matches the rank in “second-largest” and “the third lowest”. */
const rankOfExtreme = new RegExp(`${ordinal}(?=[\\s-](?:best|worst|\\p{L}+est)(?!\\p{L}))`, 'giu');
/** The words after which “far” does not say by how much a number is larger: “so far”, “as far”. */
export const beforeFar = '(?:as|how|so|thus|too)';
/** Matches “by far” and “far larger”, but not “so far” or “far from”. */
const isFar = new RegExp(
  String.raw`\bby\s(?:so\s)?far\b|(?<!\b${beforeFar}\s)(?<![\p{L}-])far(?=\s(?:above|ahead|behind|below|beyond|fewer|less|more|outnumber|outstrip|over|under|\p{L}+er\b))`,
  'iu',
);

const endsInOrdinal = new RegExp(`${ordinal}\\s$`, 'iu');

/**
 * The finding with which a word after an ordinal is compared. In “second largest”, “largest” alone means rank 1, so the finding is compared
 * as if its `place` were 1.
 */
export function findingAfter(finding: Finding, before: string): Finding {
  return finding.is === 'ranked' && endsInOrdinal.test(before) ? { ...finding, place: 1 } : finding;
}

/** A word in a finding’s text, such as “by far”, that no field of the finding states, with the field that would state it: `by="far"`. */
export interface Unsaid extends TextRange {
  readonly word: string;
  readonly field: string;
}

/**
 * Finds words about a rank or the size of a difference that the fields of a finding do not state: “third” with `place: 2`, “by far” without
 * `by`.
 */
export function unsaidBy(finding: Finding, text: string): readonly Unsaid[] {
  const place = placeOf(finding);
  const ranks = place === null ? [] : [...text.matchAll(finding.is === 'ranked' ? rank : rankOfExtreme)];
  const unranked = ranks.flatMap(({ 0: word, index: start }): Unsaid[] => {
    const said = ordinalOf(word);
    const field = `${finding.is === 'ranked' ? '' : 'is="ranked" '}place="${said}"`;
    return said === null || said === place ? [] : [{ word, start, end: start + word.length, field }];
  });
  const far = isFar.exec(text);
  if (far === null || ('by' in finding && finding.by === 'far')) return unranked;
  const { 0: word, index: start } = far;
  return [...unranked, { word, start, end: start + word.length, field: 'by="far"' }];
}

function placeOf(finding: Finding): number | null {
  if (finding.is === 'ranked') return finding.place;
  return finding.is === 'highest' || finding.is === 'lowest' ? 1 : null;
}

/** The relations that compare the level of a number, and do not state a change. */
const comparisons: ReadonlySet<Finding['is']> = new Set(['above', 'below', 'highest', 'lowest']);

/** The kinds of findings that can state that a gap widened (`up`) or narrowed (`down`). */
const saidOfGap: ReadonlySet<Finding['is']> = new Set(['widened', 'narrowed', 'times', 'every']);

/**
 * The direction that a finding states: `up` if the number rose or is above others, `down` if it fell or is below others; otherwise null.
 * `isReversed` swaps `up` and `down` for comparisons of negative numbers: the largest deficit is the lowest balance.
 */
function directionOf(finding: Finding, isReversed = false): 'up' | 'down' | null {
  switch (finding.is) {
    case 'highest':
    case 'lowest':
      return endOf(finding, isReversed) === 'highest' ? 'up' : 'down';
    case 'above':
      return isReversed ? 'down' : 'up';
    case 'below':
      return isReversed ? 'up' : 'down';
    case 'rose':
    case 'accelerated':
    case 'widened':
      return 'up';
    case 'fell':
    case 'slowed':
    case 'narrowed':
      return 'down';
    case 'times':
      return new Decimal(finding.value).gt(1) ? 'up' : 'down';
    case 'crossed':
      return finding.going;
    case 'every':
      return finding.going === 'up' || finding.going === 'above' ? 'up' : 'down';
    case 'ranked':
    case 'unchanged':
    case 'equal':
    case 'more-than-half':
    case 'less-than-half':
      return null;
    default:
      return assertNever(finding);
  }
}

/** The extreme that a finding states. `isReversed` swaps highest and lowest: the largest deficit is the lowest balance. */
function endOf(finding: Finding, isReversed: boolean): 'highest' | 'lowest' | null {
  const end =
    finding.is === 'ranked' && finding.place === 1
      ? finding.from
      : finding.is === 'highest' || finding.is === 'lowest'
        ? finding.is
        : null;
  if (end === null || !isReversed) return end;
  return end === 'highest' ? 'lowest' : 'highest';
}

/**
 * Whether a finding is only about negative numbers: its statistic and, if it has a field `than`, the number with which the statistic is
 * compared.
 */
function isOfNegatives(finding: Finding, resolve: Resolve): boolean {
  const than = 'than' in finding && typeof finding.than === 'object' ? finding.than : undefined;
  const isNegative = (reference: StatisticReference): boolean => {
    const quantity = valueOf(() => resolve(reference).quantity);
    return quantity !== null && isExact(quantity) && quantity.value.lt(0);
  };
  if (!isNegative(finding.of)) return false;
  return than === undefined || (than.kind === 'number' ? than.value.lt(0) : isNegative(than.reference));
}

/** The first period of a finding, from its field `since` or `from`; empty if these name no period. */
function periodsOf(finding: Finding): Period[] {
  switch (finding.is) {
    case 'highest':
    case 'lowest':
      return finding.since === undefined ? [] : [finding.since];
    case 'every':
      return [finding.from];
    case 'rose':
    case 'fell':
    case 'unchanged':
    case 'times':
    case 'accelerated':
    case 'slowed':
    case 'widened':
    case 'narrowed': {
      const { from } = finding;
      if (from === undefined) return [];
      if (from.kind === 'period') return [from.period];
      return from.reference.at === null ? [] : [from.reference.at];
    }
    default:
      return [];
  }
}
