import type { ParsedBody } from '../articles/parse-body';
import { periodKey } from '../domain/period';
import { includesYear } from '../domain/period-order';
import { statReference } from '../domain/vocabulary';
import type { ResolvedStatistic } from '../numbers/resolve';
import { openingYear } from '../prose/clauses/dated-clauses';
import { sentencesIn } from '../prose/sentences';
import { valueOf } from './context';
import { withoutCitations, type JudgedWords } from './judged-clauses';
import { memoizeByNumbers } from './memoize-by-numbers';

/**
 * The years with which sentences begin although all their numbers are for other years. If one number is for the year, the others may belong
 * to another clause: only a human can tell.
 */
export const wrongOpenings = memoizeByNumbers(({ blocks, uses }: ParsedBody, resolve): readonly JudgedWords[] => {
  const byPlace = new Map(uses.map(({ at, use }) => [at, use]));
  return blocks.flatMap((block): JudgedWords[] => {
    if (block.quoted || block.numbers.length === 0) return [];
    const { text, offsets, places } = withoutCitations(block);
    return sentencesIn(text).flatMap(({ start, end }): JudgedWords[] => {
      const year = openingYear(text.slice(start, end));
      if (year === null) return [];
      const numbers = places.flatMap((at, index): (ResolvedStatistic | null)[] => {
        if (at < start || at >= end) return [];
        const use = byPlace.get(block.offsets[block.numbers[index]?.at ?? -1] ?? -1);
        return [use?.word === 'Stat' ? valueOf(() => resolve(statReference(use))) : null];
      });
      const [first] = numbers;
      // A component that is not a statistic may be a number for the year.
      if (first == null || numbers.some((one) => one === null || includesYear(one.period, Number(year.word))))
        return [];
      const at = start + year.start;
      const judgement = {
        rule: 'prose/year',
        message: `The sentence says ${year.word}, but the number is for ${periodKey(first.period)}.`,
        hint: 'Change the year, or use the statistic for that year.',
      } as const;
      return [{ start: offsets[at] ?? 0, end: (offsets[at + year.word.length - 1] ?? 0) + 1, block, judgement }];
    });
  });
});
