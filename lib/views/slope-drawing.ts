import type { FigureOf } from '../domain/figure';
import { formatPeriod } from '../format/format-period';
import { t } from '../messages/messages';
import type { ExactStatistic } from '../numbers/resolve';
import type { Drawing } from './drawing';
import { softMark } from './scale';
import { amountOf, amountText, periodsOf, statisticDatum, type DrawnNumbers } from './statistic-values';

/**
 * Returns the drawing, data, table and summary of lines from an earlier to a later value. The axis has no ticks, because the lines are
 * labelled with their values.
 */
export function slopeDrawing({ resolve }: DrawnNumbers, figure: FigureOf<'slope'>): Drawing {
  const rows = figure.rows.map((row) => ({ ...row, then: resolve(row.then), now: resolve(row.now) }));
  const then = periodsOf(rows.map((row) => row.then));
  const now = periodsOf(rows.map((row) => row.now));
  const amounts = rows.flatMap((row) => [amountOf(row.then), amountOf(row.now)]);
  return {
    plot: {
      kind: 'slope',
      value: { ...spanOf(amounts), ticks: [], narrowTicks: [] },
      then,
      now,
      rows: rows.map((row) => ({
        label: row.label,
        colour: row.colour,
        then: { value: amountOf(row.then), text: amountText(row.then), ...softMark(row.then.status) },
        now: { value: amountOf(row.now), text: amountText(row.now), ...softMark(row.now.status) },
      })),
    },
    data: rows.flatMap((row) => [
      statisticDatum(row.label, t('figureTable.then'), row.then),
      statisticDatum(row.label, t('figureTable.now'), row.now),
    ]),
    table: {
      columns: ['', then, now],
      rows: rows.map((row) => [row.label, amountText(row.then), amountText(row.now)]),
    },
    summary: rows
      .map((row) => t('figureSummary.change', { label: row.label, then: formatted(row.then), now: formatted(row.now) }))
      .join(' '),
    citations: rows.flatMap((row) => [...row.then.citations, ...row.now.citations]),
  };
}

/** Formats a value with its period: `4.2% in 2022`. */
function formatted(statistic: ExactStatistic): string {
  return t('figureSummary.when', { value: amountText(statistic), when: formatPeriod(statistic.period, 'in') });
}

/** Returns the ends of the axis: the lowest and the highest value. If all values are equal, the axis extends below and above that value. */
function spanOf(amounts: readonly number[]): { readonly min: number; readonly max: number } {
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
  if (min < max) return { min, max };
  const room = Math.abs(max) || 1;
  return { min: min - room, max: max + room };
}
