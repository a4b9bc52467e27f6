import { openingDate } from '../prose/clauses/dated-clauses';
import { sentencesIn } from '../prose/sentences';
import { fitsDate } from './fits-date';
import { wrongDate } from './judge-reading';
import type { FalseRange, NumberedText } from './numbered-text';

/**
 * Finds dates at the start of sentences whose numbers are all for other times: “In 2019, …” with a number for 2018. If one number is for
 * the date, the others may belong to another clause, and only a human can tell, so the date is accepted.
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
    // A component other than `<Stat>`, such as `<Claimed>`, may contain a number for this year. The date is then accepted.
    if (first == null || measured.some((one) => one === null || fitsDate(one.period, date))) return [];
    const at = start + date.start;
    return [{ ...toOriginal(at, at + date.word.length), judgement: wrongDate('sentence', date, first.period) }];
  });
}
