import { statisticsOf, type Finding } from '../domain/finding';
import type { StatisticReference } from '../domain/statistic-reference';
import type { Period } from '../domain/period';
import { includesYear, isWithin } from '../domain/period-order';
import type { Resolve } from '../numbers/resolve';
import type { ClaimingWord, Saying } from '../prose/claiming-words';
import { conjunction, number } from '../prose/clauses/clause-parts';
import { dateAt, type WrittenDate } from '../prose/clauses/dated-clauses';
import type { Named } from '../prose/clauses/names';
import type { TextRange } from '../prose/quotations';
import { valueOf } from './context';
import type { Entities } from './entities';
import { fitsDate } from './fits-date';
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
const clauseEnd = new RegExp(
  String.raw`[.!?;:()–—“”](?=\s|$)|(?:,|(?<=${number}))\s${conjunction}|\s(?:while|whereas)\s|,\s(?:although|because|so|though|which|who|whose)\s`,
  'gu',
);
const year = /(?<![\p{L}\p{N}])((?:19|20)\d\d)(?![\p{L}\p{N}])/u;
/** The words that lead to a date, when they say at which time something was so: “in 2023”, “that of June 2025”, but not “since 2023”. */
const isAt = /(?<!\p{L})(?:around|at|by|during|for|in|of|on)\s(?:(?:early|late|mid)[\s-])?(?:the\s)?$/iu;
/** “Than in 2020”, “from a peak in 2020”: the date belongs to what a number is compared with. */
const isOfOther = /(?<!\p{L})(?:after|before|between|from|since|than|to|until)(?!\p{L})/iu;

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
  const other = proving.length === 0 ? (alike[0]?.other ?? null) : unprovenName(clause, proving, reader.entities);
  if (proving.length === 0 || other !== null) return { is: 'unproven', other };
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
 * - The last date before the word and the next date after it are dates of the finding’s statistic or, after words such as “than” and “since”,
 *   of any period that the finding compares.
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

/** What stands before a comma, with the names of a list: “than Arvenia, Bellmark and Cresta together”. */
const upToComma =
  /^(?:[^,]|,(?!\s))*(?:(?:,\s(?:the\s)?\p{Lu}[\p{L}’]*(?:\s\p{Lu}[\p{L}’]*)*)+,?\sand\s(?:the\s)?\p{Lu}(?:[^,]|,(?!\s))*)?/u;

function clauseOf(word: ClaimingWord, words: readonly ClaimingWord[], text: string): Clause {
  const ends = [...text.matchAll(clauseEnd)].map(({ index, 0: mark }) => index + mark.length);
  const start = ends.findLast((at) => at <= word.start) ?? 0;
  const last = ends.find((at) => at >= word.end) ?? text.length;
  const end = words.find((one) => one.start >= word.end && one.start < last)?.start ?? last;
  const [after = ''] = upToComma.exec(text.slice(word.end, end)) ?? [];
  const isFirst = !words.some((one) => one.start >= start && one.end <= word.start);
  return { text, start, word, before: text.slice(start, word.start), after, isFirst };
}

function otherSubjectIn(clause: Clause, finding: Finding, { entities, resolve }: FindingReader): OtherSubject | null {
  return otherName(clause, finding, entities) ?? otherDate(clause, finding, resolve);
}

function otherName(clause: Clause, finding: Finding, entities: Entities): OtherSubject | null {
  const { word, isFirst } = clause;
  const { before, after } = namesOf(clause, entities);
  const isOwn = isOf(finding.of, entities);
  const isAbout =
    before.length === 0
      ? after.length === 0 || after.some(isCompared(finding, entities))
      : // “Dues rise in Arvenia and fall in Bellmark”
        before.some(isOwn) || (!isFirst && word.says.kind !== 'compared' && after.some(isOwn));
  return isAbout ? null : toOther(before.at(-1) ?? after[0], clause);
}

/**
 * A name for which none of the findings that prove a word proves it: in “Arvenia’s and Bellmark’s share fell”, each of the two needs a finding.
 */
function unprovenName(clause: Clause, proving: readonly Finding[], entities: Entities): OtherSubject | null {
  const { before, after } = namesOf(clause, entities);
  const isProven = proving.map((finding) => isCompared(finding, entities));
  // What stands before another word of the clause may belong to that word.
  const subjects = clause.isFirst ? before.filter((one) => !isBeside(one, clause.text)) : [];
  // “Arvenia’s rises and passes Bellmark’s”: what something moves past need not have moved.
  const others =
    clause.word.says.kind === 'moved'
      ? after.filter((one) => !isElliptic(one, clause.text) && !isBeside(one, clause.text))
      : after;
  return toOther(
    [...subjects, ...others].find((one) => !isProven.some((isAbout) => isAbout(one))),
    clause,
  );
}

/** Whether a name is only that of a neighbour: “those of Arvenia”, “to the level of Arvenia’s”. */
function isBeside(name: Named, text: string): boolean {
  const lead = text.slice(Math.max(0, name.start - 60), name.start);
  return /\b(?:that|those)\sof\s[^.;:]*$/u.test(lead) || (preposition.test(lead) && isElliptic(name, text));
}

const preposition = /\b(?:above|behind|below|beside|from|like|near|of|over|past|than|to|under|with)\s(?:the\s)?$/u;

/** Whether the noun after a possessive name is left out: “Arvenia’s rises”. */
function isElliptic({ end }: Named, text: string): boolean {
  return /^’s?(?!\s\p{Ll})/u.test(text.slice(end)) || /^’s\s(?:and|at|by|in|is|on|was)\b/u.test(text.slice(end));
}

/** The names in a clause before and after its word, with their places in the text. */
function namesOf(clause: Clause, entities: Entities): Readonly<Record<'before' | 'after', readonly Named[]>> {
  const read = (part: string, from: number): Named[] =>
    entities.mentionedIn(part).map((one) => ({ ...one, start: from + one.start, end: from + one.end }));
  return { before: read(clause.before, clause.start), after: read(clause.after, clause.word.end) };
}

function toOther(name: Named | undefined, { text }: Clause): OtherSubject | null {
  if (name === undefined) return null;
  const { start, end } = name;
  return { is: 'entity', written: text.slice(start, end), start, end };
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
  const { before, after } = namesOf(clause, entities);
  const isOwn = isOf(finding.of, entities);
  const isOther = before.some(isCompared(finding, entities)) && !before.some(isOwn);
  return isOther && after.some(isOwn) && otherDate(clause, finding, resolve) === null;
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

function otherDate(clause: Clause, finding: Finding, resolve: Resolve): OtherSubject | null {
  // “Since 2015” is itself a claiming word, and is compared with the findings separately.
  if (clause.word.says.kind === 'since') return null;
  const own = valueOf(() => resolve(finding.of).period);
  if (own === null) return null;
  const all = periodsOf(finding, resolve);
  const wrong = datesOf(clause).find(({ isOwn, date }) => {
    const possible = isOwn ? [own] : all;
    return !possible.some((period) => fitsDate(period, date)) && !isWithinEvery(finding, date.year);
  });
  if (wrong === undefined) return null;
  const { word: written, start } = wrong.date;
  return { is: 'year', written, start, end: start + written.length };
}

interface DateInClause {
  readonly date: WrittenDate;
  /** Whether it is the date of the number that the word is about, and not of one with which it is compared. */
  readonly isOwn: boolean;
}

/** The last date before a claiming word, and the next one after it. */
function datesOf({ before: lead, word, after, isFirst }: Clause): DateInClause[] {
  // A date after a number or another word of the clause belongs to that.
  const before = isFirst && !lead.includes(number) ? [...lead.matchAll(new RegExp(year, 'gu'))].at(-1) : undefined;
  const next = year.exec(after);
  const read = (within: string, at: number, from: number): DateInClause => {
    const date = dateAt(within, within.slice(at, at + 4), at);
    const isOwn = isAt.test(within.slice(0, date.start)) && !leadsToOther(word, within.slice(0, at));
    return { date: { ...date, start: from + date.start }, isOwn };
  };
  return [
    ...(before === undefined ? [] : [read(lead, before.index, word.start - lead.length)].filter(({ isOwn }) => isOwn)),
    ...(next === null ? [] : [read(after, next.index, word.end)]),
  ];
}

/** Whether words before a date show that it belongs to what a number is compared with: “below that of 2023”, “larger than in 2023”. */
function leadsToOther({ word, says }: ClaimingWord, lead: string): boolean {
  if (isOfOther.test(lead) || /^(?:above|below|beyond|over|under)$/iu.test(word)) return true;
  // In “the longest is that of 2023”, the date belongs to the longest.
  return says.kind !== 'extreme' && /\b(?:that|those)\sof\s/u.test(lead);
}

/** Whether a year is one of those of which an `every` finding is true. */
function isWithinEvery(finding: Finding, at: number): boolean {
  if (finding.is !== 'every') return false;
  const { from, until } = finding;
  return includesYear(from, at) || includesYear(until, at) || isWithin({ kind: 'year', year: at }, from, until);
}

/** The periods that a finding names or whose numbers it compares. */
function periodsOf(finding: Finding, resolve: Resolve): readonly Period[] {
  return [
    ...statisticsOf(finding).flatMap(({ reference }) => valueOf(() => resolve(reference).period) ?? []),
    ...('since' in finding && finding.since !== undefined ? [finding.since] : []),
    ...('until' in finding && finding.until !== undefined ? [finding.until] : []),
  ];
}
