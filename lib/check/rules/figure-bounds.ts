import type { Entry } from '../../catalog/entry';
import type { Figure, StatisticFigure } from '../../domain/figure';
import { drawnStatistics } from '../../domain/figure-inputs';
import { formatQuantity } from '../../format/format-quantity';
import type { Resolve } from '../../numbers/resolve';
import { isExactStatistic } from '../../numbers/resolved-statistic';
import type { Problem } from '../../problems/problem';
import { valueOf } from '../context';
import { refusalsOf } from './refusals';

/** Rejects bounds and ranges drawn as numbers: they have no single position on an axis. */
export function boundProblems(entry: Entry<Figure>, figure: StatisticFigure, resolve: Resolve): Problem[] {
  const refuse = refusalsOf(entry);
  return drawnStatistics(figure).flatMap(({ path, named }) => {
    const statistic = valueOf(() => resolve(named));
    if (statistic === null || isExactStatistic(statistic)) return [];
    const { quantity } = statistic;
    const isRange = 'bounds' in quantity && quantity.bounds.kind === 'range';
    const message = `"${named.id}" is ${formatQuantity(quantity)}: a ${isRange ? 'range' : 'bound'} has no single position on an axis.`;
    const twoEndsHint = 'Record its two ends as statistics and draw them in a figure of kind "ranges"';
    const elsewhere = 'Leave it out of the figure, and give it in the text with <Stat>';
    return [refuse(path, 'figure/empty', message, isRange ? `${twoEndsHint}, or leave it out.` : `${elsewhere}.`)];
  });
}
