import type { Entry } from '../../catalog/entry';
import type { Catalog } from '../../domain/catalog';
import type { Figure } from '../../domain/figure';
import { comparePeriods, isWithin } from '../../domain/period-order';
import type { Observation, Series } from '../../domain/series';
import { unitKey } from '../../domain/unit';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import { repeats } from './repeats';

type TimeFigure = Exclude<Figure, { kind: 'bar' }>;
type Strand = TimeFigure['strands'][number];

/** What is wrong with the lines or areas of a figure. Series that are not there are reported as references. */
export function strandProblems({ file, position }: Entry<Figure>, figure: TimeFigure, catalog: Catalog): Problem[] {
  const { from, to, strands } = figure;
  const refuse = (path: readonly PropertyKey[], rule: Problem['rule'], message: string, hint: string): Problem => ({
    rule,
    file,
    position: position(path),
    message,
    hint,
  });
  const reversed = from !== undefined && to !== undefined && comparePeriods(from, to) >= 0;
  const first = strands.map(({ series }) => catalog.series.get(series)).find((series) => series !== undefined);

  const problemOf = (strand: Strand, index: number): Problem | null => {
    const series = catalog.series.get(strand.series);
    const observations = series?.observations.get(strand.entity);
    if (series === undefined || first === undefined) return null;
    if (observations === undefined) {
      const hint = didYouMean(strand.entity, series.observations.keys(), 'entities');
      const message = `"${strand.series}" has no entity "${strand.entity}".`;
      return refuse(['strands', index, 'entity'], 'reference/unknown', message, hint);
    }
    if (scaleOf(series) !== scaleOf(first)) {
      const message = `${strand.label} is in ${scaleOf(series)}; the first is in ${scaleOf(first)}.`;
      return refuse(
        ['strands', index, 'series'],
        'unit/mismatch',
        message,
        'One axis has one unit: draw them in two figures.',
      );
    }
    const isShown = ({ period, status }: Observation): boolean => status !== 'missing' && isWithin(period, from, to);
    const one = observations.findIndex(isShown);
    const hasTwo = one !== -1 && observations.some((observation, at) => at > one && isShown(observation));
    if (reversed || hasTwo) return null;
    const message = `There is no line to draw for ${strand.label}: ${one === -1 ? 'no value' : 'one value'} in the periods shown.`;
    return refuse(
      ['strands', index, 'series'],
      'figure/empty',
      message,
      'Widen "from" and "to", or choose another series.',
    );
  };
  return [
    ...(reversed ? [refuse(['to'], 'figure/empty', '"to" does not come after "from".', 'Mend one of the two.')] : []),
    ...repeats(strands.map(({ label }) => label)).map(({ index, text }) =>
      refuse(
        ['strands', index, 'label'],
        'id/duplicate',
        `Two are labelled "${text}".`,
        'Give each a label of its own.',
      ),
    ),
    ...strands.map(problemOf).filter((problem) => problem !== null),
  ];
}

function scaleOf({ unit, multiplier }: Series): string {
  return multiplier === 'one' ? unitKey(unit) : `${multiplier} ${unitKey(unit)}`;
}
