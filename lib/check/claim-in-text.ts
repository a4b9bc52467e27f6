import type { StatisticReference } from '../domain/statistic-reference';
import type { ClaimingWord } from '../prose/claiming-words';
import { sentencesIn } from '../prose/sentences';
import type { ClaimInText } from './suggest-finding';

/** The end of a clause that may have a subject of its own. Parentheses do not end one: “a smaller share (5%) than hers (8%)”. */
const clauseEnd = /;\s|,\s(?:and|but|while|whereas)\s/gu;

/**
 * What a word that makes a claim about numbers (“rose”, “highest”) is about.
 *
 * @param words all such words in the text
 * @param statistics the statistics whose numbers the text states in this sentence or, in a field, anywhere; in order, with their offsets
 */
export function claimOf(
  word: ClaimingWord,
  words: readonly ClaimingWord[],
  text: string,
  statistics: readonly { readonly at: number; readonly reference: StatisticReference | null }[],
): ClaimInText {
  const sentence = sentencesIn(text).find(({ start, end }) => word.start >= start && word.start < end);
  const { start: first, end: last } = sentence ?? word;
  const ends = [...text.slice(first, last).matchAll(clauseEnd)].map(({ index }) => first + index);
  const start = ends.findLast((at) => at < word.start) ?? first;
  const end = ends.find((at) => at >= word.end) ?? last;
  const distance = (at: number): number => (at < word.start ? word.start - at : at - word.end);
  const nearestFirst = [...statistics].sort((a, b) => distance(a.at) - distance(b.at));
  const inClause = statistics.filter(({ at }) => at >= start && at < end);
  const lead = text.slice(word.start, inClause[0]?.at ?? word.start);
  return {
    word,
    before: text.slice(first, word.start),
    beside: words
      .filter((one) => one !== word && one.start >= start && one.end <= end)
      .sort((a, b) => distance(a.start) - distance(b.start))
      .map(({ says }) => says),
    years: [...text.slice(start, end).matchAll(/(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu)].map(
      ([year]) => year,
    ),
    nearest: nearestFirst[0]?.reference ?? null,
    clause: inClause.flatMap(({ reference }) => reference ?? []),
    isReversed: /\bthan\s(?:(?!at\s|with\s)[^,;:()–—])*$/u.test(lead),
  };
}
