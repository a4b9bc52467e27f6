import type { ParsedBody } from '../articles/parse-body';
import { samePeriod } from '../domain/period';
import { comparePeriods } from '../domain/period-order';
import { statReference } from '../domain/vocabulary';
import { formatPeriod } from '../format/format-period';
import type { ResolvedStatistic } from '../numbers/resolve';
import { valueOf } from './context';
import type { ClauseFault } from './judge-reading';
import { withoutCitations, type JudgedWords } from './judged-clauses';
import { memoizeByNumbers } from './memoize-by-numbers';

/** Between two numbers that are compared: “# against #”, “#, up from #”. */
const compared = /^,?\s(?:(?:up|down)\sfrom|against|compared\s(?:with|to)|after)\s(?:the\s|its\s)?$/;
/** Between two numbers after “from”: “went from # in 2018 to #”. */
const upTo = /^(?:\s[^.!?;:,()–—“”\uFFFC]{1,60})?\sto\s(?:the\s|its\s)?$/;
const from = /\bfrom\s(?:the\s|its\s)?$/;
/** “ranged from # to #” names the ends of a range, which may come in any order in time. */
const ranging = /\b(?:rang|var|differ|spread|anywhere)\p{L}*\s[^.!?;:]*$/u;

/** Comparisons of two numbers that cannot be meant: of a number with itself, or from a later to an earlier value. */
export const selfComparisons = memoizeByNumbers(({ blocks, uses }: ParsedBody, resolve): readonly JudgedWords[] => {
  const byPlace = new Map(uses.map(({ at, use }) => [at, use]));
  return blocks.flatMap((block): JudgedWords[] => {
    if (block.quoted || block.numbers.length < 2) return [];
    const { text, offsets, places } = withoutCitations(block);
    const read = (index: number): ResolvedStatistic | null => {
      const use = byPlace.get(block.offsets[block.numbers[index]?.at ?? -1] ?? -1);
      return use?.word === 'Stat' ? valueOf(() => resolve(statReference(use))) : null;
    };
    return places.slice(1).flatMap((at, index): JudgedWords[] => {
      const before = places[index] ?? 0;
      const between = text.slice(before + 1, at);
      const lead = text.slice(Math.max(0, before - 80), before);
      const isFromTo = from.test(lead) && !ranging.test(lead) && upTo.test(between);
      if (!isFromTo && !compared.test(between)) return [];
      const [first, second] = [read(index), read(index + 1)];
      const judgement = first === null || second === null ? null : faultOf(first, second, isFromTo);
      return judgement === null ? [] : [{ start: offsets[at] ?? 0, end: (offsets[at] ?? 0) + 1, block, judgement }];
    });
  });
});

function faultOf(first: ResolvedStatistic, second: ResolvedStatistic, isFromTo: boolean): ClauseFault | null {
  // The values of two days may differ: “was revised from # to #”.
  if (first.measure !== second.measure || first.reference.asOf !== second.reference.asOf) return null;
  const hint = 'Use the number for the other period or entity.';
  if (samePeriod(first.period, second.period))
    return { rule: 'prose/order', message: 'The text compares the number with itself.', hint };
  if (!isFromTo || comparePeriods(first.period, second.period) < 0) return null;
  const [earlier, later] = [second, first].map(({ period }) => formatPeriod(period, 'for'));
  return { rule: 'prose/order', message: `The text goes from a number ${later} to one ${earlier}.`, hint };
}
