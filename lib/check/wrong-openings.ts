import { periodKey } from '../domain/period';
import { includesYear } from '../domain/period-order';
import { openingYear } from '../prose/clauses/dated-clauses';
import { sentencesIn } from '../prose/sentences';
import type { FalseRange, NumberedText } from './numbered-text';

/**
 * The years with which sentences begin although all their numbers are for other years. If one number is for the year, the others may belong
 * to another clause: only a human can tell.
 */
export function wrongOpeningsIn({ text, places, numbers, toOriginal }: NumberedText): FalseRange[] {
  return sentencesIn(text).flatMap(({ start, end }): FalseRange[] => {
    const year = openingYear(text.slice(start, end));
    if (year === null) return [];
    const measured = numbers.flatMap((number, index) => {
      const at = places[index] ?? -1;
      return at >= start && at < end ? [number?.measured ?? null] : [];
    });
    const [first] = measured;
    // A component that is not a statistic may be a number for the year.
    if (first == null || measured.some((one) => one === null || includesYear(one.period, Number(year.word)))) return [];
    const at = start + year.start;
    const judgement = {
      rule: 'prose/year',
      message: `The sentence says ${year.word}, but the number is for ${periodKey(first.period)}.`,
      hint: 'Change the year, or use the statistic for that year.',
    } as const;
    return [{ ...toOriginal(at, at + year.word.length), judgement }];
  });
}
