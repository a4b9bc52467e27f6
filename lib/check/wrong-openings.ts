import { openingDate } from '../prose/clauses/dated-clauses';
import { sentencesIn } from '../prose/sentences';
import { fitsDate } from './fits-date';
import { wrongDate } from './judge-reading';
import type { FalseRange, NumberedText } from './numbered-text';

/**
 * The dates with which sentences begin although all their numbers are for other times. If one number is for the date, the others may belong
 * to another clause: only a human can tell.
 */
export function wrongOpeningsIn({ text, places, numbers, toOriginal }: NumberedText): FalseRange[] {
  return sentencesIn(text).flatMap(({ start, end }): FalseRange[] => {
    const date = openingDate(text.slice(start, end));
    if (date === null) return [];
    const measured = numbers.flatMap((number, index) => {
      const at = places[index] ?? -1;
      return at >= start && at < end ? [number?.measured ?? null] : [];
    });
    const [first] = measured;
    // A component that is not a statistic may be a number for the year.
    if (first == null || measured.some((one) => one === null || fitsDate(one.period, date))) return [];
    const at = start + date.start;
    return [{ ...toOriginal(at, at + date.word.length), judgement: wrongDate('sentence', date, first.period) }];
  });
}
