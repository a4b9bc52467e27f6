import type { Entry } from '../../catalog/entry';
import type { SeriesNumbers } from '../../numbers/numbers';
import type { Figure, FigureSeries, SeriesFigure } from '../../domain/figure';
import { drawnSeries, type Input } from '../../domain/figure-inputs';
import { sameKind } from '../../domain/period';
import { firstDay, isWithin, lastDay } from '../../domain/period-order';
import type { Observation } from '../../domain/series';
import { multiplierFits, unitKey } from '../../domain/unit';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import { annotationProblems } from './figure-annotations';
import { sideProblems } from './figure-diverging';
import { gapNameProblems, gapProblems } from './figure-gap';
import { stackProblems } from './figure-stack';
import { wrongYear } from './label-years';
import { refusalsOf } from './refusals';
import { repeatedNames } from './repeats';

/** Problems with the lines, areas or panels of a figure. Missing series are reported by the rule about references. */
export function seriesProblems(
  entry: Entry<Figure>,
  figure: SeriesFigure,
  catalog: SeriesNumbers['catalog'],
): Problem[] {
  const { from, to, show } = figure;
  const refuse = refusalsOf(entry);
  const drawn = drawnSeries(figure);
  // “From 2020 to 2020” covers all months, weeks or days of that year.
  const reversed = from !== undefined && to !== undefined && firstDay(from) > lastDay(to);
  const observationsOf = ({ series, entity }: FigureSeries): readonly Observation[] =>
    (catalog.series.get(series)?.observations.get(entity) ?? []).filter(({ period }) => isWithin(period, from, to));
  const shownOf = (named: FigureSeries): readonly Observation[] =>
    observationsOf(named).filter(({ status }) => status !== 'missing');
  const first = drawn.map(({ named }) => catalog.series.get(named.series)).find((series) => series !== undefined);
  const firstPeriod = drawn.flatMap(({ named }) => shownOf(named))[0]?.period;

  const problemOf = ({ path, named }: Input<FigureSeries>): Problem | null => {
    const series = catalog.series.get(named.series);
    if (series === undefined || first === undefined) return null;
    if (!series.observations.has(named.entity)) {
      const hint = didYouMean(named.entity, series.observations.keys(), 'entities');
      const message = `"${named.series}" has no entity "${named.entity}".`;
      return refuse([...path, 'entity'], 'reference/unknown', message, hint);
    }
    const at = [...path, 'series'];
    if (unitKey(series.unit) !== unitKey(first.unit)) {
      const message = `"${named.label}" is in ${unitKey(series.unit)}, but the first strand is in ${unitKey(first.unit)}.`;
      return refuse(at, 'unit/mismatch', message, 'An axis can have only one unit: draw two figures.');
    }
    const shown = shownOf(named);
    const [own] = shown;
    const periods = shown.map(({ period }) => period);
    const year = periods.length > 0 ? wrongYear(named.label, periods) : null;
    if (year !== null)
      return refuse(
        [...path, 'label'],
        'period/mismatch',
        `The label is "${named.label}", but ${year} is not drawn.`,
        'Correct the year, or widen "from" and "to".',
      );
    const isFiscal = [own?.period.kind, firstPeriod?.kind].includes('fiscal-year');
    if (own !== undefined && firstPeriod !== undefined && isFiscal && !sameKind(own.period, firstPeriod)) {
      const message = `The years of "${named.label}" and those of the first strand begin in different months.`;
      return refuse(
        at,
        'period/mismatch',
        message,
        'Use series with the same kind of year: fiscal years cannot be compared with calendar years.',
      );
    }
    if (reversed || shown.length >= 2) return null;
    const message = `"${named.label}" has ${shown.length === 1 ? 'only one value' : 'no value'} in the periods shown, so there is no line to draw.`;
    return refuse(at, 'figure/empty', message, 'Widen "from" and "to", or choose another series.');
  };
  const isWrongMultiplier =
    show !== undefined && first !== undefined && !multiplierFits({ unit: first.unit, multiplier: show });
  return [
    ...(reversed ? [refuse(['to'], 'figure/empty', '"to" ends before "from" begins.', 'Correct one of the two.')] : []),
    ...(isWrongMultiplier
      ? [refuse(['show'], 'unit/mismatch', 'Only amounts can have a multiplier.', 'Remove it.')]
      : []),
    ...repeatedNames(drawn.map(({ named }) => named.label)).map(({ index, text }) =>
      refuse(
        [...(drawn[index]?.path ?? []), 'label'],
        'id/duplicate',
        `Two strands have the label "${text}".`,
        'Give each a different label.',
      ),
    ),
    ...(figure.kind === 'gap' ? [...gapNameProblems(refuse, figure), ...gapProblems(refuse, figure, shownOf)] : []),
    ...(figure.kind === 'diverging' ? sideProblems(refuse, figure, first) : []),
    ...(figure.kind === 'area' ? stackProblems(refuse, drawn, observationsOf) : []),
    ...drawn.map(problemOf).filter((problem) => problem !== null),
    ...annotationProblems(
      refuse,
      figure,
      drawn.flatMap(({ named }) => shownOf(named)),
    ),
  ];
}
