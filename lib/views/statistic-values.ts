import { scaledBy } from '../domain/decimal';
import type { StatisticFigure } from '../domain/figure';
import { drawnStatistics } from '../domain/figure-inputs';
import { referenceKey } from '../domain/statistic';
import { powerOf, unitKey } from '../domain/unit';
import { formatPeriod } from '../format/format-period';
import { withStatus } from '../format/format-status';
import { formatQuantity, toldApart } from '../format/format-quantity';
import type { Resolve, ResolvedStatistic } from '../numbers/resolve';
import type { Datum } from './drawing';
import { countedBy } from './scale';
import type { Counted } from './ticks';
import type { ViewContext } from './view-context';

/** Reads the statistics of a figure as it prints them, side by side: those that differ read differently. */
export function sideBySide({ resolve }: Pick<ViewContext, 'resolve'>, figure: StatisticFigure): Resolve {
  const references = drawnStatistics(figure).map(({ named }) => named);
  const told = toldApart(references.map((reference) => resolve(reference).quantity));
  const quantities = new Map(references.map((reference, index) => [referenceKey(reference), told[index]]));
  return (reference) => {
    const statistic = resolve(reference);
    return { ...statistic, quantity: quantities.get(referenceKey(reference)) ?? statistic.quantity };
  };
}

/** A statistic's place on an axis, in the multiplier in which it is written: one for all of a figure, or the check refuses it. */
export function amountOf({ quantity: { value, multiplier } }: ResolvedStatistic): number {
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
  return [...new Set(statistics.map(({ period }) => formatPeriod(period)))].join(', ');
}

/** A statistic as a row of the figure's CSV: `label` says of what, `place` of whom. */
export function statisticDatum(label: string, place: string, statistic: ResolvedStatistic): Datum {
  return {
    label,
    at: `${place}, ${formatPeriod(statistic.period)}`,
    value: statistic.quantity.value.toFixed(),
    text: amountText(statistic),
    unit: unitKey(statistic.quantity.unit),
    status: statistic.status,
    note: statistic.noted,
  };
}
