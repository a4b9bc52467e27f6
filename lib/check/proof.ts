import { statisticsOf, type Finding } from '../domain/finding';
import type { StatisticReference } from '../domain/statistic-reference';
import type { Period } from '../domain/period';
import { includesYear } from '../domain/period-order';
import type { Resolve } from '../numbers/resolve';
import type { ClaimingWord, Saying } from '../prose/claiming-words';
import { conjunction, number } from '../prose/clauses/clause-parts';
import type { Named } from '../prose/clauses/names';
import type { TextRange } from '../prose/quotations';
import { valueOf } from './context';
import type { Entities } from './entities';
import { unsaidMargins, type UnsaidMargin } from './margins-beside';
import { isSaidBy } from './says';

/** A name or a year in a text. It shows that a word is not about the numbers of a finding. */
export interface OtherSubject extends TextRange {
  readonly is: 'entity' | 'year';
  readonly written: string;
}

/** What is needed to find out which entities and periods a finding is about. */
export interface FindingReader {
  readonly entities: Entities;
  readonly resolve: Resolve;
}

/** A clause also ends before an “and” that follows a number: “Arvenia’s share rose by # and Bellmark’s by #”. */
const clauseEnd = new RegExp(String.raw`[.!?;:()–—“”](?=\s|$)|(?:,|(?<=${number}))\s${conjunction}`, 'gu');
const year = /(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/u;
/** Matches the words before a year that opens a clause: “In 2023 its share was the lowest”. */
const opening = /^\s?(?:In|By)\s(?:\p{Lu}\p{Ll}+\s)?(?=(?:19|20)\d\d)/u;

/** Whether a finding proves a word and, if none does, what is missing. */
export type Proof =
  | { readonly is: 'proven' }
  /** `other` is what shows that a finding that says the same is about other numbers; null if no finding says the same. */
  | { readonly is: 'unproven'; readonly other: OtherSubject | null }
  /** A finding proves the word, but not “far” or “slightly” beside it. */
  | { readonly is: 'unsaid'; readonly margin: UnsaidMargin };

/**
 * Whether one of the findings proves a word.
 *
 * @param words all claiming words of the text
 */
export function proofOf(
  word: ClaimingWord,
  words: readonly ClaimingWord[],
  text: string,
  findings: readonly Finding[],
  reader: FindingReader,
): Proof {
  const clause = clauseOf(word, words, text);
  const alike = findings.flatMap((finding) =>
    isSaidBy(finding, word.says, reader.resolve) ? [{ finding, other: otherSubjectIn(clause, finding, reader) }] : [],
  );
  const proving = [
    ...alike.flatMap(({ finding, other }) => (other === null ? [finding] : [])),
    ...findings.filter((finding) => isReversed(clause, finding, reader)),
  ];
  if (proving.length === 0) return { is: 'unproven', other: alike[0]?.other ?? null };
  const margins = proving.map((finding) => unsaidMargins(text, word, finding)[0] ?? null);
  const [margin = null] = margins.includes(null) ? [] : margins;
  return margin === null ? { is: 'proven' } : { is: 'unsaid', margin };
}

/**
 * A finding that says the same as a word may be about other numbers. Returns the name or year in the word’s clause that shows this; null
 * if none does. The word is about the finding’s numbers only if these conditions hold:
 *
 * - If there are names before the word, one of them belongs to the finding’s statistic. If the word is neither the first claiming word of
 *   its clause nor a comparison, this name may instead follow the word.
 * - If there are names only after the word, one of them belongs to a statistic or an entity that the finding compares.
 * - The next year after the word or, if there is none, the year that opens the clause is within one of the finding’s periods.
 *
 * What follows a comma or another claiming word does not count.
 *
 * @param words all claiming words of the text
 */
export function otherSubject(
  finding: Finding,
  word: ClaimingWord,
  words: readonly ClaimingWord[],
  text: string,
  reader: FindingReader,
): OtherSubject | null {
  return otherSubjectIn(clauseOf(word, words, text), finding, reader);
}

/** The part of a clause that belongs to a claiming word. */
interface Clause {
  readonly text: string;
  readonly start: number;
  readonly word: ClaimingWord;
  readonly before: string;
  /** The text after the word, up to a comma or the next claiming word. */
  readonly after: string;
  /** Whether the word is the first claiming word of its clause. */
  readonly isFirst: boolean;
}

function clauseOf(word: ClaimingWord, words: readonly ClaimingWord[], text: string): Clause {
  const ends = [...text.matchAll(clauseEnd)].map(({ index, 0: mark }) => index + mark.length);
  const start = ends.findLast((at) => at <= word.start) ?? 0;
  const last = ends.find((at) => at >= word.end) ?? text.length;
  const end = words.find((one) => one.start >= word.end && one.start < last)?.start ?? last;
  const [after = ''] = text.slice(word.end, end).split(/,\s/);
  const isFirst = !words.some((one) => one.start >= start && one.end <= word.start);
  return { text, start, word, before: text.slice(start, word.start), after, isFirst };
}

function otherSubjectIn(clause: Clause, finding: Finding, { entities, resolve }: FindingReader): OtherSubject | null {
  return otherName(clause, finding, entities) ?? otherYear(clause, finding, resolve);
}

function otherName(clause: Clause, finding: Finding, entities: Entities): OtherSubject | null {
  const { text, start, word, before, after, isFirst } = clause;
  const [first, then] = [entities.mentionedIn(before), entities.mentionedIn(after)];
  const isOwn = isOf(finding.of, entities);
  const isAbout =
    first.length === 0
      ? then.some(isCompared(finding, entities))
      : // “Dues rise in Arvenia and fall in Bellmark”
        first.some(isOwn) || (!isFirst && word.says.kind !== 'compared' && then.some(isOwn));
  const [nearest, from] = first.length > 0 ? [first.at(-1), start] : [then[0], word.end];
  if (nearest === undefined || isAbout) return null;
  const range = { start: from + nearest.start, end: from + nearest.end };
  return { is: 'entity', written: text.slice(range.start, range.end), ...range };
}

/**
 * Whether a finding compares the numbers of a clause the other way round: “Bellmark’s is larger than Arvenia’s”, if the finding says that
 * Arvenia’s is below Bellmark’s.
 */
function isReversed(clause: Clause, finding: Finding, { entities, resolve }: FindingReader): boolean {
  const { says } = clause.word;
  if (says.kind !== 'compared') return false;
  const converse: Saying = { ...says, direction: says.direction === 'up' ? 'down' : 'up' };
  if (!isSaidBy(finding, converse, resolve)) return false;
  const [before, after] = [entities.mentionedIn(clause.before), entities.mentionedIn(clause.after)];
  const isOwn = isOf(finding.of, entities);
  const isOther = before.some(isCompared(finding, entities)) && !before.some(isOwn);
  return isOther && after.some(isOwn) && otherYear(clause, finding, resolve) === null;
}

type IsAbout = (named: Named) => boolean;

function isOf({ id }: StatisticReference, entities: Entities): IsAbout {
  const drawn = entities.subjectOf(id);
  return ({ name }) => !entities.isMistaken(drawn, name);
}

/** Whether a name belongs to one of the statistics or entities of a finding. */
function isCompared(finding: Finding, entities: Entities): IsAbout {
  const statistics = statisticsOf(finding).map(({ reference }) => isOf(reference, entities));
  const among = 'among' in finding ? (finding.among ?? []) : [];
  return (named) => among.includes(named.name) || statistics.some((isAbout) => isAbout(named));
}

function otherYear(
  { text, start, word, before, after, isFirst }: Clause,
  finding: Finding,
  resolve: Resolve,
): OtherSubject | null {
  // “Since 2015” is itself a claiming word, and is compared with the findings separately.
  if (word.says.kind === 'since') return null;
  const found = year.exec(after);
  const lead = isFirst ? opening.exec(before)?.[0].length : undefined;
  const at = found !== null ? word.end + found.index : lead === undefined ? null : start + lead;
  if (at === null) return null;
  const written = text.slice(at, at + 4);
  const periods = periodsOf(finding, resolve);
  return periods.length === 0 || periods.some((one) => includesYear(one, Number(written)))
    ? null
    : { is: 'year', written, start: at, end: at + 4 };
}

/** The periods that a finding names or whose numbers it compares. */
function periodsOf(finding: Finding, resolve: Resolve): readonly Period[] {
  return [
    ...statisticsOf(finding).flatMap(({ reference }) => valueOf(() => resolve(reference).period) ?? []),
    ...('since' in finding && finding.since !== undefined ? [finding.since] : []),
    ...('until' in finding && finding.until !== undefined ? [finding.until] : []),
    ...(finding.is === 'every' ? [finding.from] : []),
  ];
}
