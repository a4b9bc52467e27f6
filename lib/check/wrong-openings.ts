import type { ParsedBody } from '../articles/parse-body';
import { statReference } from '../domain/vocabulary';
import type { ResolvedStatistic } from '../numbers/resolve';
import { openingDate } from '../prose/clauses/dated-clauses';
import { sentencesIn } from '../prose/sentences';
import { valueOf } from './context';
import { fitsDate } from './fits-date';
import { wrongDate } from './judge-reading';
import { withoutCitations, type JudgedWords } from './judged-clauses';
import { memoizeByNumbers } from './memoize-by-numbers';

/**
 * The dates with which sentences begin although all their numbers are for other times. If one number is for the date, the others may belong
 * to another clause: only a human can tell.
 */
export const wrongOpenings = memoizeByNumbers(({ blocks, uses }: ParsedBody, resolve): readonly JudgedWords[] => {
  const byPlace = new Map(uses.map(({ at, use }) => [at, use]));
  return blocks.flatMap((block): JudgedWords[] => {
    if (block.quoted || block.numbers.length === 0) return [];
    const { text, offsets, places } = withoutCitations(block);
    return sentencesIn(text).flatMap(({ start, end }): JudgedWords[] => {
      const date = openingDate(text.slice(start, end));
      if (date === null) return [];
      const numbers = places.flatMap((at, index): (ResolvedStatistic | null)[] => {
        if (at < start || at >= end) return [];
        const use = byPlace.get(block.offsets[block.numbers[index]?.at ?? -1] ?? -1);
        return [use?.word === 'Stat' ? valueOf(() => resolve(statReference(use))) : null];
      });
      const [first] = numbers;
      // A component that is not a statistic may be a number for the year.
      if (first == null || numbers.some((one) => one === null || fitsDate(one.period, date))) return [];
      const at = start + date.start;
      const judgement = wrongDate('sentence', date, first.period);
      return [{ start: offsets[at] ?? 0, end: (offsets[at + date.word.length - 1] ?? 0) + 1, block, judgement }];
    });
  });
});
