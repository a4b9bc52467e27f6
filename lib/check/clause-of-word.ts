import type { ClaimingWord } from '../prose/claiming-words';
import { conjunction, number } from '../prose/clauses/clause-parts';
import { dateAt, type WrittenDate } from '../prose/clauses/dated-clauses';
import type { Named } from '../prose/clauses/names';
import type { Entities } from './entities';

/**
 * A claiming word, such as “rose”, with the names and dates in its clause: Arvenia and 2023 in “Arvenia’s share rose in 2023”. They show
 * what the word is about.
 */
export interface ClauseOfWord {
  readonly word: ClaimingWord;
  readonly text: string;
  /** Whether the word is the first claiming word of its clause. */
  readonly isFirst: boolean;
  /** The names in the clause before the word, with their positions. */
  readonly before: readonly Named[];
  /** The names after the word, up to a comma or the next claiming word. */
  readonly after: readonly Named[];
  /** The last date before the word, if it says when the claim was true (“in 2023 it rose”), and the first date after the word. */
  readonly dates: readonly DateInClause[];
}

interface DateInClause {
  readonly date: WrittenDate;
  /** True in “rose in 2023”; false in “larger than in 2023”, because the year belongs to the other number of the comparison. */
  readonly isOwn: boolean;
}

/**
 * Where a clause ends: at punctuation, at words such as “while”, and between a number and “and”, as in “Arvenia’s share rose by # and
 * Bellmark’s by #” (each # is a number).
 */
const clauseEnd = new RegExp(
  String.raw`[.!?;:()–—“”](?=\s|$)|(?:,|(?<=${number}))\s${conjunction}|\s(?:while|whereas)\s|,\s(?:although|because|so|though|which|who|whose)\s`,
  'gu',
);
const year = /(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu;
/** Matches words before a date that say when something was true: “in 2023” and “that of June 2025”, but not “since 2023”. */
const isAt = /(?<!\p{L})(?:around|at|by|during|for|in|of|on)\s(?:(?:early|late|mid)[\s-])?(?:the\s)?$/iu;
/** Matches words before a date that belongs to the other side of a comparison: “than in 2020”, “from a peak in 2020”. */
const isOfOther = /(?<!\p{L})(?:after|before|between|from|since|than|to|until)(?!\p{L})/iu;

/** Matches the text up to the first comma, but does not stop inside a list of names: “than Arvenia, Bellmark and Cresta together”. */
const upToComma =
  /^(?:[^,]|,(?!\s))*(?:(?:,\s(?:the\s)?\p{Lu}[\p{L}’]*(?:\s\p{Lu}[\p{L}’]*)*)+,?\sand\s(?:the\s)?\p{Lu}(?:[^,]|,(?!\s))*)?/u;

/**
 * Finds the names and dates in the clause of a claiming word.
 *
 * @param words all claiming words of the text
 */
export function clauseOfWord(
  word: ClaimingWord,
  words: readonly ClaimingWord[],
  text: string,
  { mentionedIn }: Pick<Entities, 'mentionedIn'>,
): ClauseOfWord {
  const ends = [...text.matchAll(clauseEnd)].map(({ index, 0: mark }) => index + mark.length);
  const start = ends.findLast((at) => at <= word.start) ?? 0;
  const last = ends.find((at) => at >= word.end) ?? text.length;
  const next = words.find((one) => one.start >= word.end && one.start < last);
  const end = next?.start ?? last;
  const lead = text.slice(start, word.start);
  const following = text.slice(word.end, end);
  const [list = ''] = upToComma.exec(following) ?? [];
  // Names right before the next claiming word belong to that word: “Arvenia’s rise, Bellmark’s and Cresta’s fall” does not say that
  // Bellmark’s rose.
  const rest = next !== undefined && list === following ? (following.split(/,\s/)[0] ?? '') : list;
  const isFirst = !words.some((one) => one.start >= start && one.end <= word.start);
  const namesIn = (part: string, from: number): Named[] =>
    mentionedIn(part).map((one) => ({ ...one, start: from + one.start, end: from + one.end }));
  const dates = [
    // If a number or another claiming word stands before the word, a date before the word may belong to that number or word.
    ...(isFirst && !lead.includes(number)
      ? datesIn(lead, start, word)
          .slice(-1)
          .filter(({ isOwn }) => isOwn)
      : []),
    ...datesIn(rest, word.end, word).slice(0, 1),
  ];
  return { word, text, isFirst, before: namesIn(lead, start), after: namesIn(rest, word.end), dates };
}

function datesIn(part: string, from: number, word: ClaimingWord): DateInClause[] {
  return [...part.matchAll(year)].map(({ 0: written, index }) => {
    const date = dateAt(part, written, index);
    const isOwn = isAt.test(part.slice(0, date.start)) && !leadsToOther(word, part.slice(0, index));
    return { date: { ...date, start: from + date.start }, isOwn };
  });
}

/** Whether the words before a date show that it belongs to the other side of a comparison: “below that of 2023”, “larger than in 2023”. */
function leadsToOther({ word, says }: ClaimingWord, lead: string): boolean {
  if (isOfOther.test(lead) || /^(?:above|below|beyond|over|under)$/iu.test(word)) return true;
  // In “the longest is that of 2023”, the date belongs to “longest”.
  return says.kind !== 'extreme' && /\b(?:that|those)\sof\s/u.test(lead);
}
