import { finding } from '../domain/finding';
import { periodKey } from '../domain/period';
import { comparePeriods } from '../domain/period-order';
import { isExact } from '../domain/quantity';
import { referenceKey, type StatisticReference } from '../domain/statistic-reference';
import { sameUnit } from '../domain/unit';
import { formatQuantity } from '../format/format-quantity';
import type { Numbers } from '../numbers/assess';
import { isChange } from '../numbers/compare-change';
import { judgeFinding } from '../numbers/findings/judge-finding';
import type { ResolvedStatistic } from '../numbers/resolve';
import type { ClaimingWord, Saying } from '../prose/claiming-words';
import { isNegated } from '../prose/clauses/clause-parts';
import { valueOf } from './context';
import { isSaidBy } from './says';

/** A finding as an author writes it: its fields, in order. */
export type WrittenFinding = Readonly<Record<string, string | readonly string[]>>;

/** A word that makes a claim, such as “fell”, with the other words, years and statistics around it. */
export interface ClaimInText {
  readonly word: ClaimingWord;
  /** The text of the sentence up to the word. */
  readonly before: string;
  /** What the other claiming words in the clause say, nearest first. */
  readonly beside: readonly Saying[];
  /** The years in the clause. */
  readonly years: readonly string[];
  readonly nearest: StatisticReference | null;
  /** The statistics in the clause of the word, in order. */
  readonly clause: readonly StatisticReference[];
  /** Whether the first number of the clause follows “than”: in “larger than the 5%, at 8%”, the larger number is 8%. */
  readonly isReversed: boolean;
}

/** A true finding that makes the same claim as a word, or the reason why the claim is false: “67.5% is below 80%”. */
export type Suggestion =
  | { readonly is: 'finding'; readonly written: WrittenFinding }
  | { readonly is: 'opposite'; readonly because: string };

/**
 * Suggests a finding that makes the same claim as a word about the numbers beside it or, if the claim is false, says why. Returns null if
 * it is not clear what the word claims: some other finding may be true, but would not prove what the sentence says.
 */
export function suggestFinding(claim: ClaimInText, numbers: Numbers): Suggestion | null {
  const { nearest } = claim;
  const own = nearest === null ? null : valueOf(() => numbers.resolve(nearest));
  if (own === null || isNegated(claim.before)) return null;
  const inClause = claim.clause.flatMap((reference) => valueOf(() => numbers.resolve(reference)) ?? []);
  const possible = candidates(claim, own, inClause, numbers);
  const isSaid = (written: WrittenFinding): boolean => {
    const parsed = finding.safeParse(written);
    const said = [claim.word.says, ...saidWith(claim)];
    return parsed.success && said.every((one) => isSaidBy(parsed.data, one, numbers.resolve));
  };
  const fitting = possible.find(({ written }) => isSaid(written) && isTrue(written, numbers));
  if (fitting !== undefined) return { is: 'finding', written: fitting.written };
  const untrue = possible.find(({ opposite, written }) => opposite !== undefined && isSaid(written))?.opposite;
  return untrue !== undefined && isTrue(untrue.written, numbers) ? { is: 'opposite', because: untrue.because } : null;
}

function isTrue(written: WrittenFinding, numbers: Numbers): boolean {
  const parsed = finding.safeParse(written);
  const judged = parsed.success ? valueOf(() => judgeFinding(parsed.data, numbers)) : null;
  return judged?.holds === true && judged.leftOut.length === 0;
}

/**
 * “Since 1990” and “every year” make a claim only together with another word of the clause, such as “fell”. Returns what that other word
 * says.
 */
function saidWith({ word: { says }, beside }: ClaimInText): readonly Saying[] {
  if (says.kind !== 'since' && !isEvery(says)) return [];
  const main = beside.find(({ kind }) => kind === 'moved' || (says.kind === 'since' && kind === 'extreme'));
  // Without such a word, no finding matches, so none is suggested.
  return [main ?? { kind: 'related', by: [] }];
}

function isEvery(says: Saying): boolean {
  return says.kind === 'related' && says.by.includes('every');
}

/** Whether a word compares two numbers: “overtook” and “slower than” do, but “no longer” may go with any relation. */
function isComparison(says: Saying): boolean {
  return says.kind === 'related' && says.by.includes('above') !== says.by.includes('below');
}

interface Candidate {
  readonly written: WrittenFinding;
  /** The opposite finding, and why it is true. Set only if the numbers of the sentence decide which of the two findings is true. */
  readonly opposite?: { readonly written: WrittenFinding; readonly because: string };
}

/** The findings that a word could state about the statistic nearest to it or, for a comparison, about the two statistics in its clause. */
function candidates(
  { word: { word, says }, before, beside, years, isReversed }: ClaimInText,
  own: ResolvedStatistic,
  inClause: readonly ResolvedStatistic[],
  { catalog }: Numbers,
): readonly Candidate[] {
  const of = referenceKey(own.reference);
  const comparable = inClause.filter((one) => isComparable(one, own));
  if (says.kind === 'compared' || isComparison(says)) {
    const [first, second] = comparable;
    // Ranks are left out: the second is ahead of the fourth, although two is less than four.
    const isOfRanks = own.quantity.unit.kind === 'rank';
    return first === undefined || second === undefined || comparable.length > 2 || isReversed || isOfRanks
      ? []
      : opposed(['above', 'below'], { of: referenceKey(first.reference), than: referenceKey(second.reference) }, (is) =>
          compared(first, is, second),
        );
  }
  if (says.kind === 'half')
    return opposed(['more-than-half', 'less-than-half'], { of }, (is) => {
      return `${formatQuantity(own.quantity)} is ${is === 'more-than-half' ? 'more' : 'less'} than half`;
    });
  const series = own.series === null ? undefined : catalog.series.get(own.series.id);
  const observed = (series?.observations.get(own.series?.entity ?? '') ?? []).filter(
    ({ status }) => status !== 'missing' && status !== 'projected',
  );
  const [first, last] = [observed[0], observed.at(-1)];
  const starts = [says, ...beside].flatMap((one) => (one.kind === 'since' ? [`${one.year}`] : []));
  if (says.kind === 'extreme' || (says.kind === 'since' && beside.some(({ kind }) => kind === 'extreme'))) {
    const since = starts[0] ?? (first === undefined ? null : periodKey(first.period));
    const others = comparable.filter((one) => one !== own && referenceKey(one.reference) !== of);
    const entities = [...(series?.observations.keys() ?? [])];
    const isOverTime = starts.length > 0 || /\b(?:its|their)\s(?:\p{L}+\s)?$/iu.test(before);
    return (['highest', 'lowest'] as const).flatMap((is): Candidate[] => [
      ...(since === null ? [] : [{ written: { is, of, since } }]),
      ...(isOverTime || entities.length < 2 ? [] : [{ written: { is, of, among: entities } }]),
      ...(isOverTime || others.length === 0
        ? []
        : [{ written: { is, of, others: others.map(({ reference }) => referenceKey(reference)) } }]),
    ]);
  }
  if (isEvery(says))
    return [...starts, ...years].slice(0, 1).flatMap((from) =>
      last === undefined
        ? []
        : (['up', 'down'] as const).map((going) => ({
            written: { is: 'every', of, going, from, until: periodKey(last.period) },
          })),
    );
  if (says.kind !== 'moved' && says.kind !== 'since') return [];
  const moves = movesOf(word);
  if (isChange(own) && moves === rises && says.kind === 'moved')
    return opposed(moves, { of }, (is) => `${formatQuantity(own.quantity)} is a ${is === 'rose' ? 'rise' : 'fall'}`);
  // For a number below zero, “rose” is unclear: if a deficit rose, the balance fell.
  if (moves === rises && isExact(own.quantity) && own.quantity.value.lt(0)) return [];
  const same = comparable.filter(({ measure }) => measure === own.measure);
  const order = [...same].sort((a, b) => comparePeriods(a.period, b.period));
  const [earlier, later] = [order[0], order.at(-1)];
  const between =
    says.kind === 'since' || earlier === undefined || later === undefined || order.length !== 2
      ? []
      : opposed(moves, { of: referenceKey(later.reference), from: referenceKey(earlier.reference) }, (is) =>
          compared(later, is === moves[0] ? 'above' : 'below', earlier),
        );
  const overTime = [...starts, ...years].flatMap((from) => moves.map((is) => ({ written: { is, of, from } })));
  return [...between, ...overTime];
}

const rises = ['rose', 'fell'] as const;

function movesOf(word: string): readonly [string, string] {
  if (/^(?:widen|narrow)/iu.test(word)) return ['widened', 'narrowed'];
  return /^(?:accelerat|slow)/iu.test(word) ? ['accelerated', 'slowed'] : rises;
}

/** Two findings with opposite relations. Each has the other as its `opposite`. */
function opposed<Is extends string>(
  [first, second]: readonly [Is, Is],
  fields: WrittenFinding,
  because: (is: Is) => string,
): readonly Candidate[] {
  const written = (is: Is): WrittenFinding => ({ is, ...fields });
  return [
    { written: written(first), opposite: { written: written(second), because: because(second) } },
    { written: written(second), opposite: { written: written(first), because: because(first) } },
  ];
}

function compared(own: ResolvedStatistic, is: string, other: ResolvedStatistic): string {
  return `${formatQuantity(own.quantity)} is ${is} ${formatQuantity(other.quantity)}`;
}

/**
 * Whether two numbers can be compared: they have the same unit, or both are percentages, even if one is of GDP and the other of exports.
 */
function isComparable(
  { quantity: { unit: one } }: ResolvedStatistic,
  { quantity: { unit } }: ResolvedStatistic,
): boolean {
  return sameUnit(one, unit) || (one.kind === 'percent' && unit.kind === 'percent');
}

/** Writes a finding as a component: `<Finding is="fell" of="harvest/oats" from="2010">fell</Finding>`. */
export function asComponent(written: WrittenFinding, words: string): string {
  const attributes = Object.entries(written).map(([name, value]) => `${name}="${[value].flat().join('; ')}"`);
  return `<Finding ${attributes.join(' ')}>${words}</Finding>`;
}

/** Writes a finding as YAML: `{ is: fell, of: harvest/oats, from: 2010 }`. */
export function asYaml(written: WrittenFinding): string {
  const fields = Object.entries(written).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : `[${value.join(', ')}]`}`,
  );
  return `{ ${fields.join(', ')} }`;
}
