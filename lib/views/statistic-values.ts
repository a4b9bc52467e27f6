import { multipliers, unitKey } from '../domain/unit';
import { formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import type { ResolvedStatistic } from '../numbers/resolve';
import type { Datum } from './drawing';

/** A statistic's place on an axis, in the multiplier in which it is written. */
export function amountOf({ quantity }: ResolvedStatistic): number {
  return quantity.value.div(multipliers[quantity.multiplier]).toNumber();
}

export function amountText({ quantity }: ResolvedStatistic): string {
  return formatQuantity(quantity);
}

/** After the number on an axis of statistics: a percent sign where all of them are percentages. */
export function suffixOf(statistics: readonly ResolvedStatistic[]): string {
  return statistics.every(({ quantity }) => ['percent', 'percent-change'].includes(quantity.unit.kind)) ? '%' : '';
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
  };
}
