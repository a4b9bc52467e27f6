import { statisticsOf, type Finding } from '../domain/finding';
import type { StatisticReference } from '../domain/statistic-reference';
import type { Period } from '../domain/period';
import { includesYear, isWithin } from '../domain/period-order';
import type { Resolve } from '../numbers/resolve';
import type { ClaimingWord, Saying } from '../prose/claiming-words';
import type { Named } from '../prose/clauses/names';
import type { TextRange } from '../prose/quotations';
import { clauseOfWord, type ClauseOfWord } from './clause-of-word';
import { valueOf } from './context';
import type { Entities } from './entities';
import { fitsDate } from './fits-date';
import { unsaidMargins, type UnsaidMargin } from './margins-beside';
import { isSaidBy } from './says';

/**
 * A name or a year which shows that a word is not about the numbers of a finding: “Bellmark” in “Bellmark’s share fell”, if the finding is
 * about Arvenia.
 */
export interface OtherSubject extends TextRange {
  readonly is: 'entity' | 'year';
  readonly written: string;
}

/** What is needed to find out which entities and periods a finding is about. */
export interface FindingReader {
  readonly entities: Entities;
  readonly resolve: Resolve;
}

/** Whether a finding proves a word and, if none does, what is missing. */
export type Proof =
  | { readonly is: 'proven' }
  /**
   * If a finding says the same as the word, but about other numbers, `other` is the name or year that shows this. Null if no finding says
   * the same.
   */
  | { readonly is: 'unproven'; readonly other: OtherSubject | null }
  /** A finding proves the word, but not “far” or “slightly” beside it. */
  | { readonly is: 'unsaid'; readonly margin: UnsaidMargin };

/**
 * Whether one of the findings proves a word, such as “fell”.
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
  const clause = clauseOfWord(word, words, text, reader.entities);
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
 * Finds the name or year which shows that a word is not about the numbers of a finding. For a finding that Arvenia’s share fell from 2018
 * to 2020:
 *
 * - “Arvenia’s share fell until 2020” returns null.
 * - “Bellmark’s share fell” returns “Bellmark”.
 * - “The share fell in 2022” returns “2022”.
 *
 * Names: if there are names before the word, one of them must be an entity of the finding’s statistic. But the entity of “fall” in “Dues
 * rise in Arvenia and fall in Bellmark” may follow the word. Every other name must occur in the finding. In “Bellmark’s share rises to the
 * level of Arvenia’s”, Arvenia need not occur, because the share is only compared with Arvenia’s.
 *
 * Dates: a date that says when the word is true, as in “fell in 2020”, must fit the finding’s statistic. A date after a word such as “than”
 * or “from” must fit one of the periods that the finding compares.
 *
 * Text after the next comma or the next claiming word does not count.
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
  const clause = clauseOfWord(word, words, text, reader.entities);
  return otherSubjectIn(clause, finding, reader) ?? unprovenName(clause, [finding], reader.entities);
}

function otherSubjectIn(
  clause: ClauseOfWord,
  finding: Finding,
  { entities, resolve }: FindingReader,
): OtherSubject | null {
  return otherName(clause, finding, entities) ?? otherDate(clause, finding, resolve);
}

function otherName(clause: ClauseOfWord, finding: Finding, entities: Entities): OtherSubject | null {
  const { word, isFirst, before, after } = clause;
  const isOwn = isOf(finding.of, entities);
  const isAbout =
    before.length === 0
      ? after.length === 0 || after.some(isCompared(finding, entities))
      : // “Dues rise in Arvenia and fall in Bellmark”
        before.some(isOwn) || (!isFirst && word.says.kind !== 'compared' && after.some(isOwn));
  return isAbout ? null : toOther(before.at(-1) ?? after[0], clause);
}

/**
 * A name in the clause that is in none of the findings that prove a word: “Arvenia’s and Bellmark’s share fell” needs a finding for each of
 * the two.
 */
function unprovenName(clause: ClauseOfWord, proving: readonly Finding[], entities: Entities): OtherSubject | null {
  const { before, after } = clause;
  const isProven = proving.map((finding) => isCompared(finding, entities));
  // If the word is not the first claiming word of its clause, names before it may belong to an earlier word.
  const subjects = clause.isFirst ? before.filter((one) => !isBeside(one, clause.text)) : [];
  // In “Arvenia’s rises and passes Bellmark’s”, the words do not say that Bellmark’s rises.
  const others =
    clause.word.says.kind === 'moved'
      ? after.filter((one) => !isElliptic(one, clause.text) && !isBeside(one, clause.text))
      : after;
  return toOther(
    [...subjects, ...others].find((one) => !isProven.some((isAbout) => isAbout(one))),
    clause,
  );
}

/** Whether a name is only the other side of a comparison: Arvenia in “above those of Arvenia” or “to the level of Arvenia’s”. */
function isBeside(name: Named, text: string): boolean {
  const lead = text.slice(Math.max(0, name.start - 60), name.start);
  return /\b(?:that|those)\sof\s[^.;:]*$/u.test(lead) || (preposition.test(lead) && isElliptic(name, text));
}

const preposition = /\b(?:above|behind|below|beside|from|like|near|of|over|past|than|to|under|with)\s(?:the\s)?$/u;

/** Whether the noun after a possessive name is left out: “Arvenia’s rises”. */
function isElliptic({ end }: Named, text: string): boolean {
  return elliptic.test(text.slice(end));
}

const elliptic =
  /^(?:’s?(?!\p{L}|\s\p{Ll})|’s?\s(?:after|and|are|at|before|but|by|during|for|had|has|in|is|on|or|since|than|until|was|were|when|while)\b)/u;

function toOther(name: Named | undefined, { text }: ClauseOfWord): OtherSubject | null {
  if (name === undefined) return null;
  const { start, end } = name;
  return { is: 'entity', written: text.slice(start, end), start, end };
}

/**
 * Whether a finding makes the comparison of a clause the other way round: the clause says “Bellmark’s is larger than Arvenia’s”, and the
 * finding says that Arvenia’s is below Bellmark’s.
 */
function isReversed(clause: ClauseOfWord, finding: Finding, { entities, resolve }: FindingReader): boolean {
  const { before, after, word } = clause;
  const { says } = word;
  if (says.kind !== 'compared') return false;
  const converse: Saying = { ...says, direction: says.direction === 'up' ? 'down' : 'up' };
  if (!isSaidBy(finding, converse, resolve)) return false;
  const isOwn = isOf(finding.of, entities);
  const isOther = before.some(isCompared(finding, entities)) && !before.some(isOwn);
  const subject = statisticsOf(finding).find(({ field }) => field === 'than')?.reference;
  return isOther && after.some(isOwn) && otherDate(clause, finding, resolve, subject) === null;
}

type IsAbout = (named: Named) => boolean;

function isOf({ id }: StatisticReference, entities: Entities): IsAbout {
  const drawn = entities.subjectOf(id);
  return ({ name }) => !entities.isMistaken(drawn, name);
}

/** Returns a function that tests whether a name belongs to one of the statistics or entities that a finding compares. */
function isCompared(finding: Finding, entities: Entities): IsAbout {
  const statistics = statisticsOf(finding).map(({ reference }) => isOf(reference, entities));
  const among = 'among' in finding ? (finding.among ?? []) : [];
  return (named) => among.includes(named.name) || statistics.some((isAbout) => isAbout(named));
}

function otherDate(
  clause: ClauseOfWord,
  finding: Finding,
  resolve: Resolve,
  subject: StatisticReference = finding.of,
): OtherSubject | null {
  // “Since 2015” is itself a claiming word, and is compared with the findings separately.
  if (clause.word.says.kind === 'since') return null;
  const own = valueOf(() => resolve(subject).period);
  if (own === null) return null;
  const all = periodsOf(finding, resolve);
  const wrong = clause.dates.find(({ isOwn, date }) => {
    const possible = isOwn ? [own] : all;
    return !possible.some((period) => fitsDate(period, date)) && !isWithinEvery(finding, date.year);
  });
  if (wrong === undefined) return null;
  const { word: written, start } = wrong.date;
  return { is: 'year', written, start, end: start + written.length };
}

/** Whether an `every` finding includes a year: a finding from 2018 to 2022 includes 2020. */
function isWithinEvery(finding: Finding, at: number): boolean {
  if (finding.is !== 'every') return false;
  const { from, until } = finding;
  return includesYear(from, at) || includesYear(until, at) || isWithin({ kind: 'year', year: at }, from, until);
}

/** The periods of the numbers that a finding compares, and the periods in its fields `since` and `until`. */
function periodsOf(finding: Finding, resolve: Resolve): readonly Period[] {
  return [
    ...statisticsOf(finding).flatMap(({ reference }) => valueOf(() => resolve(reference).period) ?? []),
    ...('since' in finding && finding.since !== undefined ? [finding.since] : []),
    ...('until' in finding && finding.until !== undefined ? [finding.until] : []),
  ];
}
