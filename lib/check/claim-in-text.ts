import type { StatisticReference } from '../domain/statistic-reference';
import type { ClaimingWord } from '../prose/claiming-words';
import { sentencesIn } from '../prose/sentences';
import type { ClaimInText } from './suggest-finding';

/**
 * Where a clause ends and the next one begins: at the comma in “oats rose to 5%, but rye fell”. Parentheses do not end a clause: “a smaller
 * share (5%) than hers (8%)”.
 */
const clauseEnd = /;\s|,\s(?:and|but|while|whereas)\s/gu;

/**
 * Collects what stands around a claiming word, such as “rose” or “highest”: the other claiming words and the years in its clause, and the
 * statistics that it may be about.
 *
 * @param words all claiming words of the text
 * @param statistics the statistics with a number in the sentence (in a field: in the whole text), in order, with their offsets
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
