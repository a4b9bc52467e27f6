import { counted } from '../../domain/counted';
import type { Input } from '../../domain/figure-inputs';
import type { FigureSeries } from '../../domain/figure';
import type { Period } from '../../domain/period';
import type { Observation } from '../../domain/series';
import { stackFaults } from '../../domain/stack';
import { formatPeriod } from '../../format/format-period';
import type { Problem } from '../../problems/problem';
import type { Refuse } from './refusals';

/** Reports values below zero in a stack that also has values above zero, and missing values, which leave the total unknown. */
export function stackProblems(
  refuse: Refuse,
  drawn: readonly Input<FigureSeries>[],
  observationsOf: (series: FigureSeries) => readonly Observation[],
): Problem[] {
  const parts = drawn.map(({ named }) => observationsOf(named));
  if (parts.some((part) => part.length === 0)) return [];
  return stackFaults(parts).flatMap((fault) => {
    const input = drawn[fault.part];
    if (input === undefined) return [];
    const { path, named } = input;
    const part = `"${named.entity}" (${named.series})`;
    if (fault.kind === 'below-zero') {
      const message = `${part} is below zero ${formatPeriod(fault.period, 'in')}: ${fault.value.toFixed().replace('-', '−')}. A stack cannot show values below zero next to values above zero.`;
      const hint =
        'Draw lines (kind: line), panels (kind: small-multiples) or, for a single series, bars on both sides of zero (kind: diverging).';
      return [refuse([...path, 'series'], 'figure/stack', message, hint)];
    }
    const message = `${part} has no value ${inWords(fault.periods)}, so the total of the stack is unknown there.`;
    const hint =
      'Choose "from" and "to" so that every part has a value in every period, or draw lines (kind: line) or panels (kind: small-multiples).';
    return [refuse([...path, 'series'], 'figure/stack', message, hint)];
  });
}

/** Names the first three periods, and counts the others. */
function inWords(periods: readonly Period[]): string {
  const first = periods.slice(0, 3).map((period, index) => formatPeriod(period, index === 0 ? 'in' : 'noun'));
  const more = periods.length - first.length;
  return more > 0
    ? `${first.join(', ')} and ${counted(more, 'other period')}`
    : first.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
