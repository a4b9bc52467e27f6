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

/** What figures of statistics read: numbers that have a place on an axis. */
export interface DrawnNumbers {
  readonly resolve: ResolveExact;
}

/**
 * Reads the statistics of a figure as it prints them, side by side: those that differ read differently.
 *
 * @returns a function that throws NumberError for a bound or a range, which the check refuses
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

/** A statistic's place on an axis, in the multiplier in which it is written: one for all of a figure, or the check refuses it. */
export function amountOf({ quantity: { value, multiplier } }: ExactStatistic): number {
  return scaledBy(value, -powerOf(multiplier)).toNumber();
}

export function amountText({ quantity, status }: ResolvedStatistic): string {
  return withStatus(formatQuantity(quantity), status);
}

/** What an axis of statistics counts. */
export function countedIn(statistics: readonly ResolvedStatistic[]): Counted {
  const counted = statistics.map(({ quantity }) => countedBy(quantity));
  return {
    suffix: counted.every(({ suffix }) => suffix === '%') ? '%' : '',
    whole: counted.every(({ whole }) => whole),
  };
}

/** The periods of statistics, each once: `2022, 2019`. */
export function periodsOf(statistics: readonly ResolvedStatistic[]): string {
  return [...new Set(statistics.map(({ period }) => formatPeriod(period, 'alone')))].join(', ');
}

/** A statistic as a row of the figure's CSV: `label` says of what, `place` of whom. */
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
