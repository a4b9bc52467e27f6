import type { FigureOf } from '../../domain/figure';
import { periodKey } from '../../domain/period';
import type { Observation } from '../../domain/series';
import type { Problem } from '../../problems/problem';
import type { Refuse } from './refusals';

/** A gap is drawn where both lines have values, in at least two periods. */
export function gapProblems(
  refuse: Refuse,
  { strands: [upper, lower] }: FigureOf<'gap'>,
  shownOf: (strand: FigureOf<'gap'>['strands'][number]) => readonly Observation[],
): Problem[] {
  if (upper === undefined || lower === undefined) return [];
  const [first, second] = [shownOf(upper), shownOf(lower)];
  if (first.length < 2 || second.length < 2) return [];
  const periods = new Set(first.map(({ period }) => periodKey(period)));
  if (second.filter(({ period }) => periods.has(periodKey(period))).length >= 2) return [];
  const message = `${upper.label} and ${lower.label} have fewer than two periods in common.`;
  return [
    refuse(['strands'], 'figure/empty', message, 'Choose two series with the same frequency that cover the same time.'),
  ];
}
