import { scaledBy } from '../domain/decimal';
import type { StatisticFigure } from '../domain/figure';
import { drawnStatistics } from '../domain/figure-inputs';
import { referenceKey } from '../domain/statistic';
import { powerOf } from '../domain/unit';
import { formatPeriod } from '../format/format-period';
import { withStatus } from '../format/format-status';
import { formatQuantity, toldApart } from '../format/format-quantity';
import { formatUnit } from '../format/format-unit';
import { NumberError } from '../numbers/number-error';
import type { ExactStatistic, ResolveExact, ResolvedStatistic } from '../numbers/resolve';
import { isExactStatistic } from '../numbers/resolved-statistic';
import type { Datum } from './drawing';
import { countedBy } from './scale';
import type { Counted } from './ticks';
import type { ViewContext } from './view-context';

/** Statistics that figures can draw: those with a position on an axis. */
export interface DrawnNumbers {
  readonly resolve: ResolveExact;
}

/**
 * Reads the statistics of a figure as printed side by side: different ones read differently.
 *
 * @returns a function that throws NumberError for a bound or a range, which the check refuses in figures
 */
export function sideBySide({ resolve }: Pick<ViewContext, 'resolve'>, figure: StatisticFigure): ResolveExact {
  const exact: ResolveExact = (reference) => {
    const statistic = resolve(reference);
    if (isExactStatistic(statistic)) return statistic;
    const message = `"${referenceKey(reference)}" is ${amountText(statistic)}: a bound or a range has no single position on an axis.`;
    throw new NumberError('unit/mismatch', message, 'Draw statistics that are exact.');
  };
  const references = drawnStatistics(figure).map(({ named }) => named);
  const told = toldApart(references.map((reference) => exact(reference).quantity));
  const quantities = new Map(references.map((reference, index) => [referenceKey(reference), told[index]]));
  return (reference) => {
    const statistic = exact(reference);
    return { ...statistic, quantity: quantities.get(referenceKey(reference)) ?? statistic.quantity };
  };
}

/**
 * The position of a statistic on an axis, in the multiplier that it is written in. All statistics of a figure share one, or the
 * check refuses the figure.
 */
export function amountOf({ quantity: { value, multiplier } }: ExactStatistic): number {
  return scaledBy(value, -powerOf(multiplier)).toNumber();
}

export function amountText({ quantity, status }: ResolvedStatistic): string {
  return withStatus(formatQuantity(quantity), status);
}

/** What the ticks of an axis of statistics count. */
export function countedIn(statistics: readonly ResolvedStatistic[]): Counted {
  const counted = statistics.map(({ quantity }) => countedBy(quantity));
  return {
    suffix: counted.every(({ suffix }) => suffix === '%') ? '%' : '',
    whole: counted.every(({ whole }) => whole),
  };
}

/** The periods of some statistics, each once: `2022, 2019`. */
export function periodsOf(statistics: readonly ResolvedStatistic[]): string {
  return [...new Set(statistics.map(({ period }) => formatPeriod(period, 'alone')))].join(', ');
}

/** A statistic as a row of the figure’s CSV: `label` is what it measures, `place` whose value it is. */
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
