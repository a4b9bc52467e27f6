import { counted } from '../../domain/counted';
import type { Input } from '../../domain/figure-inputs';
import type { FigureStrand } from '../../domain/figure';
import type { Period } from '../../domain/period';
import type { Observation } from '../../domain/series';
import { stackFaults } from '../../domain/stack';
import { formatPeriod } from '../../format/format-period';
import type { Problem } from '../../problems/problem';
import type { Refuse } from './refusals';

/** Stacked areas are as high as their values, and their total is known wherever it is drawn. */
export function stackProblems(
  refuse: Refuse,
  strands: readonly Input<FigureStrand>[],
  observationsOf: (strand: FigureStrand) => readonly Observation[],
): Problem[] {
  const parts = strands.map(({ named }) => observationsOf(named));
  if (parts.some((part) => part.length === 0)) return [];
  return stackFaults(parts).flatMap((fault) => {
    const strand = strands[fault.part];
    if (strand === undefined) return [];
    const { path, named } = strand;
    const part = `${named.entity} of ${named.series}`;
    if (fault.kind === 'below-zero') {
      const message = `${part} is below zero ${formatPeriod(fault.period, 'in')}: ${fault.value.toFixed().replace('-', '−')}. A stack cannot show it with parts above zero.`;
      const hint =
        'Draw lines (kind: line), panels (kind: small-multiples) or, for a single series, bars on both sides of zero (kind: diverging).';
      return [refuse([...path, 'series'], 'figure/stack', message, hint)];
    }
    const message = `${part} has no value ${inWords(fault.periods)}: the total of the stack is unknown there.`;
    const hint =
      'Choose "from" and "to" so that every part has every value, or draw lines (kind: line) or panels (kind: small-multiples).';
    return [refuse([...path, 'series'], 'figure/stack', message, hint)];
  });
}

/** The first three and the number of the rest. */
function inWords(periods: readonly Period[]): string {
  const first = periods.slice(0, 3).map((period, index) => formatPeriod(period, index === 0 ? 'in' : 'noun'));
  const more = periods.length - first.length;
  return more > 0
    ? `${first.join(', ')} and ${counted(more, 'other period')}`
    : first.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
