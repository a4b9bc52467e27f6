import type { Figure } from '../../domain/figure';
import { drawnSeries, drawnStatistics, isSeriesFigure } from '../../domain/figure-inputs';
import type { Period } from '../../domain/period';
import { firstDay, includesYear, isWithin, lastDay } from '../../domain/period-order';
import { dayNumber } from '../../domain/calendar';
import type { SeriesNumbers } from '../../numbers/numbers';
import type { Problem } from '../../problems/problem';
import { valueOf } from '../context';
import { pricesOfYear } from './label-years';
import type { Refuse } from './refusals';

/** A year that dates the data, rather than a revision or a price level: “in 2024”, “from September 2010”, “1990–2023”. */
const year = new RegExp(
  String.raw`(?<=(?<!\b(?:revised|published|known|printed|prices|dollars)\s)\b(?:in|of|from|since|to|until|during|for|after|before|between|and)\s(?:\p{Lu}\p{Ll}+\s)?|[–-])(?:19|20)\d\d(?!\d|${pricesOfYear})`,
  'gu',
);

/**
 * Reports years in the title or subtitle that the figure does not show: “Oats in 2019” above lines from 2020 to 2024, or above bars for
 * 2020 and 2024. Lines show every year from their start to their end; bars, points and slopes show only the years of their numbers.
 */
export function yearProblems(refuse: Refuse, figure: Figure, numbers: SeriesNumbers): Problem[] {
  const periods = drawnPeriods(figure, numbers);
  if (periods.length === 0) return [];
  const start = Math.min(...periods.map(firstDay));
  const end = Math.max(...periods.map(lastDay));
  const isShown = (named: number): boolean =>
    isSeriesFigure(figure)
      ? dayNumber(named, 12, 31) >= start && dayNumber(named, 1, 1) <= end
      : periods.some((period) => includesYear(period, named));
  return (['title', 'subtitle'] as const).flatMap((field) =>
    [...figure[field].matchAll(year)]
      .map(([named]) => named)
      .filter((named) => !isShown(Number(named)))
      .map((named) =>
        refuse(
          [field],
          'period/mismatch',
          `The ${field} names ${named}, which the figure does not show.`,
          'Change the year, or show it in the figure.',
        ),
      ),
  );
}

function drawnPeriods(figure: Figure, { catalog, resolve }: SeriesNumbers): Period[] {
  if (!isSeriesFigure(figure))
    return drawnStatistics(figure).flatMap(({ named }) => valueOf(() => resolve(named))?.period ?? []);
  const { from, to } = figure;
  return drawnSeries(figure).flatMap(({ named: { series, entity } }) =>
    (catalog.series.get(series)?.observations.get(entity) ?? [])
      .filter(({ status, period }) => status !== 'missing' && isWithin(period, from, to))
      .map(({ period }) => period),
  );
}
