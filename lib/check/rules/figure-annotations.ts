import type { SeriesFigure } from '../../domain/figure';
import { firstDay, lastDay } from '../../domain/period-order';
import type { Observation } from '../../domain/series';
import type { Problem } from '../../problems/problem';
import { formatPeriod } from '../../format/format-period';
import type { Refuse } from './refusals';

/** Reports annotations of events outside the period that a figure shows, because they cannot be drawn. */
export function annotationProblems(refuse: Refuse, figure: SeriesFigure, shown: readonly Observation[]): Problem[] {
  if (!('annotations' in figure) || shown.length === 0) return [];
  const start = Math.min(...shown.map(({ period }) => firstDay(period)));
  const end = Math.max(...shown.map(({ period }) => lastDay(period)));
  return figure.annotations.flatMap(({ at }, index) =>
    firstDay(at) >= start && firstDay(at) <= end
      ? []
      : [
          refuse(
            ['annotations', index, 'at'],
            'figure/annotation',
            `The figure does not show ${formatPeriod(at, 'noun')}.`,
            'Remove the annotation, or widen "from" and "to".',
          ),
        ],
  );
}
