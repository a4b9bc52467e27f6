import type { ClaimingWord } from '../prose/claiming-words';
import { conjunction, number } from '../prose/clauses/clause-parts';
import { dateAt, type WrittenDate } from '../prose/clauses/dated-clauses';
import type { Named } from '../prose/clauses/names';
import type { Entities } from './entities';

/** A claiming word with the names and dates of its clause, which show what the word is about. */
export interface ClauseOfWord {
  readonly word: ClaimingWord;
  readonly text: string;
  /** Whether the word is the first claiming word of its clause. */
  readonly isFirst: boolean;
  /** The names of the clause before the word, with their places in the text. */
  readonly before: readonly Named[];
  /** The names after the word, up to a comma or the next claiming word. */
  readonly after: readonly Named[];
  /** The last date before the word, if it is that of the word, and the next date after it. */
  readonly dates: readonly DateInClause[];
}

interface DateInClause {
  readonly date: WrittenDate;
  /** Whether it is the date of the number that the word is about, and not of one with which it is compared. */
  readonly isOwn: boolean;
}

/** A clause also ends before an “and” that follows a number: “Arvenia’s share rose by # and Bellmark’s by #”. */
const clauseEnd = new RegExp(
  String.raw`[.!?;:()–—“”](?=\s|$)|(?:,|(?<=${number}))\s${conjunction}|\s(?:while|whereas)\s|,\s(?:although|because|so|though|which|who|whose)\s`,
  'gu',
);
const year = /(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu;
/** The words that lead to a date, when they say at which time something was so: “in 2023”, “that of June 2025”, but not “since 2023”. */
const isAt = /(?<!\p{L})(?:around|at|by|during|for|in|of|on)\s(?:(?:early|late|mid)[\s-])?(?:the\s)?$/iu;
/** “Than in 2020”, “from a peak in 2020”: the date belongs to what a number is compared with. */
const isOfOther = /(?<!\p{L})(?:after|before|between|from|since|than|to|until)(?!\p{L})/iu;

/** What stands before a comma, with the names of a list: “than Arvenia, Bellmark and Cresta together”. */
const upToComma =
  /^(?:[^,]|,(?!\s))*(?:(?:,\s(?:the\s)?\p{Lu}[\p{L}’]*(?:\s\p{Lu}[\p{L}’]*)*)+,?\sand\s(?:the\s)?\p{Lu}(?:[^,]|,(?!\s))*)?/u;

/** @param words all claiming words of the text */
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
  // Names right before the next word are its subject: “Arvenia’s rise, Bellmark’s and Cresta’s fall”.
  const rest = next !== undefined && list === following ? (following.split(/,\s/)[0] ?? '') : list;
  const isFirst = !words.some((one) => one.start >= start && one.end <= word.start);
  const namesIn = (part: string, from: number): Named[] =>
    mentionedIn(part).map((one) => ({ ...one, start: from + one.start, end: from + one.end }));
  const dates = [
    // A date after a number or another word of the clause belongs to that.
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

/** Whether words before a date show that it belongs to what a number is compared with: “below that of 2023”, “larger than in 2023”. */
function leadsToOther({ word, says }: ClaimingWord, lead: string): boolean {
  if (isOfOther.test(lead) || /^(?:above|below|beyond|over|under)$/iu.test(word)) return true;
  // In “the longest is that of 2023”, the date belongs to the longest.
  return says.kind !== 'extreme' && /\b(?:that|those)\sof\s/u.test(lead);
}
