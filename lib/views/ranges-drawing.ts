import type { FigureOf } from '../domain/figure';
import { leastCertain } from '../domain/series';
import { withStatus } from '../format/format-status';
import { formatNumber, formatQuantity } from '../format/format-quantity';
import { t } from '../messages/messages';
import type { ExactStatistic } from '../numbers/resolve';
import type { Drawing } from './drawing';
import { softMark } from './scale';
import { amountOf, amountText, periodsOf, statisticDatum, countedIn, type DrawnNumbers } from './statistic-values';
import { barAxis } from './ticks';

interface Row {
  readonly label: string;
  readonly low: ExactStatistic;
  readonly high: ExactStatistic | null;
}

/** Returns the drawing, data, table and summary of a figure of conflicting estimates. Each estimate is a range or a single value. */
export function rangesDrawing({ resolve }: DrawnNumbers, figure: FigureOf<'ranges'>): Drawing {
  const rows = figure.ranges.map(({ label, colour, low, high }) => ({
    label,
    colour,
    low: resolve(low),
    high: high === undefined ? null : resolve(high),
  }));
  const ends = rows.flatMap(({ low, high }) => (high === null ? [low] : [low, high]));
  return {
    plot: {
      kind: 'ranges',
      value: barAxis(ends.map(amountOf), countedIn(ends)),
      rows: rows.map((row) => ({
        label: row.label,
        colour: row.colour,
        low: amountOf(row.low),
        high: amountOf(row.high ?? row.low),
        text: rangeText(row),
        ...softMark(statusOf(row)),
      })),
    },
    data: rows.flatMap(({ label, low, high }) => [
      statisticDatum(label, high === null ? t('figureTable.estimate') : t('figureTable.low'), low),
      ...(high === null ? [] : [statisticDatum(label, t('figureTable.high'), high)]),
    ]),
    table: {
      columns: ['', t('figureTable.low'), t('figureTable.high'), t('figureTable.period')],
      rows: rows.map(({ label, low, high }) => [
        label,
        amountText(low),
        high === null ? t('figureTable.oneValue') : amountText(high),
        periodsOf(high === null ? [low] : [low, high]),
      ]),
    },
    summary: rows.map((row) => t('figureSummary.one', { label: row.label, value: rangeText(row) })).join(' '),
    citations: ends.flatMap(({ citations }) => citations),
  };
}

/** Formats a range, with its unit and multiplier only once: `44–66%`, `$7–11 trillion`. */
function rangeText(row: Row): string {
  const { low, high } = row;
  if (high === null) return amountText(low);
  const upper = formatQuantity(high.quantity);
  const sign = /^[^\d−]*/.exec(upper)?.[0] ?? '';
  return withStatus(`${sign}${formatNumber(low.quantity)}–${upper.slice(sign.length)}`, statusOf(row));
}

/** Returns the status of a range, which is the status of the less certain end. */
function statusOf({ low, high }: Row): ExactStatistic['status'] {
  return high === null ? low.status : leastCertain(low.status, high.status);
}
