import type { Entry } from '../../catalog/entry';
import type { Catalog } from '../../domain/catalog';
import type { Figure, FigureStrand, SeriesFigure } from '../../domain/figure';
import { drawnStrands, type Input } from '../../domain/figure-inputs';
import { sameKind } from '../../domain/period';
import { firstDay, isWithin, lastDay } from '../../domain/period-order';
import type { Observation } from '../../domain/series';
import { multiplierFits, unitKey } from '../../domain/unit';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import { annotationProblems } from './figure-annotations';
import { gapProblems } from './figure-gap';
import { stackProblems } from './figure-stack';
import { refusalsOf } from './refusals';
import { repeats } from './repeats';

/** What is wrong with the lines, areas or panels of a figure. Series that are not there are reported as references. */
export function strandProblems(entry: Entry<Figure>, figure: SeriesFigure, catalog: Catalog): Problem[] {
  const { from, to, show } = figure;
  const refuse = refusalsOf(entry);
  const strands = drawnStrands(figure);
  // From 2020 to 2020 is the whole of that year, in months, weeks or days.
  const reversed = from !== undefined && to !== undefined && firstDay(from) > lastDay(to);
  const observationsOf = ({ series, entity }: FigureStrand): readonly Observation[] =>
    (catalog.series.get(series)?.observations.get(entity) ?? []).filter(({ period }) => isWithin(period, from, to));
  const shownOf = (strand: FigureStrand): readonly Observation[] =>
    observationsOf(strand).filter(({ status }) => status !== 'missing');
  const first = strands.map(({ named }) => catalog.series.get(named.series)).find((series) => series !== undefined);
  const firstPeriod = strands.flatMap(({ named }) => shownOf(named))[0]?.period;

  const problemOf = ({ path, named: strand }: Input<FigureStrand>): Problem | null => {
    const series = catalog.series.get(strand.series);
    if (series === undefined || first === undefined) return null;
    if (!series.observations.has(strand.entity)) {
      const hint = didYouMean(strand.entity, series.observations.keys(), 'entities');
      const message = `"${strand.series}" has no entity "${strand.entity}".`;
      return refuse([...path, 'entity'], 'reference/unknown', message, hint);
    }
    const at = [...path, 'series'];
    if (unitKey(series.unit) !== unitKey(first.unit)) {
      const message = `${strand.label} is in ${unitKey(series.unit)}; the first is in ${unitKey(first.unit)}.`;
      return refuse(at, 'unit/mismatch', message, 'One axis has one unit: draw them in two figures.');
    }
    const shown = shownOf(strand);
    const [own] = shown;
    const isFiscal = [own?.period.kind, firstPeriod?.kind].includes('fiscal-year');
    if (own !== undefined && firstPeriod !== undefined && isFiscal && !sameKind(own.period, firstPeriod)) {
      const message = `${strand.label} and the first strand have years that begin in different months.`;
      return refuse(at, 'period/mismatch', message, 'Fiscal and calendar years are not set against one another.');
    }
    if (reversed || shown.length >= 2) return null;
    const message = `There is no line to draw for ${strand.label}: ${shown.length === 1 ? 'one value' : 'no value'} in the periods shown.`;
    return refuse(at, 'figure/empty', message, 'Widen "from" and "to", or choose another series.');
  };
  const misshown = show !== undefined && first !== undefined && !multiplierFits({ unit: first.unit, multiplier: show });
  return [
    ...(reversed ? [refuse(['to'], 'figure/empty', '"to" ends before "from" begins.', 'Mend one of the two.')] : []),
    ...(misshown
      ? [refuse(['show'], 'unit/mismatch', 'Only amounts are shown in a multiplier.', 'Leave it out.')]
      : []),
    ...repeats(strands.map(({ named }) => named.label)).map(({ index, text }) =>
      refuse(
        [...(strands[index]?.path ?? []), 'label'],
        'id/duplicate',
        `Two are labelled "${text}".`,
        'Give each a label of its own.',
      ),
    ),
    ...(figure.kind === 'gap' ? gapProblems(refuse, figure, shownOf) : []),
    ...(figure.kind === 'area' ? stackProblems(refuse, strands, observationsOf) : []),
    ...strands.map(problemOf).filter((problem) => problem !== null),
    ...annotationProblems(
      refuse,
      figure,
      strands.flatMap(({ named }) => shownOf(named)),
    ),
  ];
}
