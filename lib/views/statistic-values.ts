import { scaledBy } from '../domain/decimal';
import type { StatisticFigure } from '../domain/figure';
import { drawnStatistics } from '../domain/figure-inputs';
import { referenceKey } from '../domain/statistic';
import { powerOf } from '../domain/unit';
import { formatPeriod } from '../format/format-period';
import { withStatus } from '../format/format-status';
import { formatQuantity, toDistinctQuantities } from '../format/format-quantity';
import { formatUnit } from '../format/format-unit';
import { NumberError } from '../numbers/number-error';
import type { ExactStatistic, ResolveExact, ResolvedStatistic } from '../numbers/resolve';
import { isExactStatistic } from '../numbers/resolved-statistic';
import type { Datum } from './drawing';
import { countedBy } from './scale';
import type { Counted } from './ticks';
import type { ViewContext } from './view-context';

/** The statistics of a figure, all of them exact, so that they have a position on an axis. */
export interface DrawnNumbers {
  readonly resolve: ResolveExact;
}

/**
 * Resolves a figure’s statistics. Different values get up to two extra decimals if they would be printed as the same text.
 *
 * @returns a function that returns a statistic, and throws NumberError for a bound or a range, which the check does not allow in figures
 */
export function sideBySide({ resolve }: Pick<ViewContext, 'resolve'>, figure: StatisticFigure): ResolveExact {
  const exact: ResolveExact = (reference) => {
    const statistic = resolve(reference);
    if (isExactStatistic(statistic)) return statistic;
    const message = `"${referenceKey(reference)}" is ${amountText(statistic)}: a bound or a range has no single position on an axis.`;
    throw new NumberError('unit/mismatch', message, 'Draw only statistics with exact values.');
  };
  const references = drawnStatistics(figure).map(({ named }) => named);
  const distinct = toDistinctQuantities(references.map((reference) => exact(reference).quantity));
  const quantities = new Map(references.map((reference, index) => [referenceKey(reference), distinct[index]]));
  return (reference) => {
    const statistic = exact(reference);
    return { ...statistic, quantity: quantities.get(referenceKey(reference)) ?? statistic.quantity };
  };
}

/**
 * Returns the value to plot for a statistic, in units of its multiplier: 3.2 for 3.2 million. The check ensures that all statistics of a
 * figure have the same multiplier.
 */
export function amountOf({ quantity: { value, multiplier } }: ExactStatistic): number {
  return scaledBy(value, -powerOf(multiplier)).toNumber();
}

export function amountText({ quantity, status }: ResolvedStatistic): string {
  return withStatus(formatQuantity(quantity), status);
}

/** Returns how to label the ticks of an axis for the given statistics. */
export function countedIn(statistics: readonly ResolvedStatistic[]): Counted {
  const counted = statistics.map(({ quantity }) => countedBy(quantity));
  return {
    suffix: counted.every(({ suffix }) => suffix === '%') ? '%' : '',
    whole: counted.every(({ whole }) => whole),
  };
}

/** Lists the periods of the given statistics, each once: `2022, 2019`. */
export function periodsOf(statistics: readonly ResolvedStatistic[]): string {
  return [...new Set(statistics.map(({ period }) => formatPeriod(period, 'alone')))].join(', ');
}

/**
 * Converts a statistic to a row of the figure’s data. In a bar figure, for example, `label` is the name of the bar and `place` is the name
 * of its group.
 */
export function statisticDatum(label: string, place: string, statistic: ExactStatistic): Datum {
  return {
    label,
    at: `${place}, ${formatPeriod(statistic.period, 'alone')}`,
    value: statistic.quantity.value.toFixed(),
    text: amountText(statistic),
    unit: formatUnit(statistic.quantity.unit),
    status: statistic.status,
    note: statistic.noted,
  };
}
