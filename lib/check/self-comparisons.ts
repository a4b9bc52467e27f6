import { samePeriod } from '../domain/period';
import { comparePeriods } from '../domain/period-order';
import { formatPeriod } from '../format/format-period';
import type { ClauseFault, Measured } from './judge-reading';
import type { FalseRange, NumberedText } from './numbered-text';

/** Matches the words between two compared numbers: “# against #”, “#, up from #”. */
const compared = /^,?\s(?:(?:up|down)\sfrom|against|compared\s(?:with|to)|after)\s(?:the\s|its\s)?$/;
/** Matches the words between two numbers after “from”: “in 2018 to” in “went from # in 2018 to #”. */
const upTo = /^(?:\s[^.!?;:,()–—“”\uFFFC]{1,60})?\sto\s(?:the\s|its\s)?$/;
const from = /\bfrom\s(?:the\s|its\s)?$/;
/** “ranged from # to #” names the ends of a range, which may come in any order in time. */
const ranging = /\b(?:rang|var|differ|spread|anywhere)\p{L}*\s[^.!?;:]*$/u;

/** Finds comparisons that must be mistakes: of a number with itself, or of the form “from A to B”, where A is for a later period than B. */
export function selfComparisonsIn({ text, places, numbers, toOriginal }: NumberedText): FalseRange[] {
  return places.slice(1).flatMap((at, index): FalseRange[] => {
    const before = places[index] ?? 0;
    const between = text.slice(before + 1, at);
    const lead = text.slice(Math.max(0, before - 80), before);
    const isFromTo = from.test(lead) && !ranging.test(lead) && upTo.test(between);
    if (!isFromTo && !compared.test(between)) return [];
    const [first = null, second = null] = [numbers[index]?.measured, numbers[index + 1]?.measured];
    const judgement = first === null || second === null ? null : faultOf(first, second, isFromTo);
    return judgement === null ? [] : [{ ...toOriginal(at, at + 1), judgement }];
  });
}

function faultOf(first: Measured, second: Measured, isFromTo: boolean): ClauseFault | null {
  // One number can have different values on two days: “was revised from # to #”.
  if (first.measure !== second.measure || first.asOf !== second.asOf) return null;
  const hint = 'Use the number for the other period or entity.';
  if (samePeriod(first.period, second.period))
    return { rule: 'prose/order', message: 'The text compares the number with itself.', hint };
  if (!isFromTo || comparePeriods(first.period, second.period) < 0) return null;
  const [earlier, later] = [second, first].map(({ period }) => formatPeriod(period, 'for'));
  return { rule: 'prose/order', message: `The text goes from a number ${later} to one ${earlier}.`, hint };
}
