import { isExact } from '../domain/quantity';
import { digits, readNumber, word } from '../prose/numerals';
import { sentencesIn } from '../prose/sentences';
import type { JudgedRange, NumberedText } from './numbered-text';

/** Matches “a lead of five places” and “two places ahead”, but not “fell two places”, which compares a rank with an earlier rank. */
const apart = new RegExp(
  String.raw`(?<!\p{L})(?:lead\sof\s(?<lead>${digits}|${word})\splaces?|(?<gap>${digits}|${word})\splaces?\s(?:ahead|above|apart|behind|below|higher|lower))(?!\p{L})`,
  'giu',
);

/** Checks words such as “a lead of five places” against the ranks in their sentence. */
export function rankGapsIn({ text, numbers, places, toOriginal }: NumberedText): JudgedRange[] {
  if (!/\splaces?\b/u.test(text)) return [];
  return sentencesIn(text).flatMap(({ start: from, end: to }): JudgedRange[] => {
    const ranks = places.flatMap((at, index) => {
      const quantity = at >= from && at < to ? numbers[index]?.measured?.quantity : undefined;
      return quantity !== undefined && isExact(quantity) && quantity.unit.kind === 'rank'
        ? [{ at: at - from, rank: quantity.value }]
        : [];
    });
    if (ranks.length < 2) return [];
    return [...text.slice(from, to).matchAll(apart)].flatMap(({ 0: words, index, groups }): JudgedRange[] => {
      const stated = readNumber(groups?.['lead'] ?? groups?.['gap'] ?? '');
      const side = /(?:ahead|above|higher)$/iu.test(words) ? 1 : /(?:behind|below|lower)$/iu.test(words) ? -1 : 0;
      const isTrue = ranks.some((one) =>
        ranks.some((other) => {
          const gap = other.rank.minus(one.rank);
          return (
            one.at < other.at &&
            stated?.eq(index > one.at && index < other.at && side !== 0 ? gap.times(side) : gap.abs()) === true
          );
        }),
      );
      if (stated === null) return [];
      const range = toOriginal(from + index, from + index + words.length);
      if (isTrue) return [{ ...range, judgement: 'true' }];
      const judgement = {
        rule: 'prose/order',
        message: `The text says "${words}", but the ranks in this sentence are ${ranks.map(({ rank }) => rank.toFixed()).join(' and ')}.`,
        hint: 'Change the words, or the ranks beside them.',
      } as const;
      return [{ ...range, judgement }];
    });
  });
}
