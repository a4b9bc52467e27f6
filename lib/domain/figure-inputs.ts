import { assertNever } from './assert-never';
import type { Figure, FigureSeries, SeriesFigure, StatisticFigure } from './figure';
import type { StatisticReference } from './statistic-reference';

/** A series or statistic that a figure draws, with the path of the field that names it. */
export interface Input<Named> {
  readonly path: readonly PropertyKey[];
  readonly named: Named;
}

export function isSeriesFigure(figure: Figure): figure is SeriesFigure {
  return 'strands' in figure;
}

/** Every series that a figure draws, including the series in the `beside` field of a `gap` figure. */
export function drawnSeries(figure: SeriesFigure): readonly Input<FigureSeries>[] {
  const listed = figure.strands.map((named, index) => ({ path: ['strands', index], named }));
  const beside = figure.kind === 'gap' ? figure.beside : undefined;
  return beside === undefined ? listed : [...listed, { path: ['beside'], named: beside }];
}

/** Every statistic that a figure draws. */
export function drawnStatistics(figure: StatisticFigure): readonly Input<StatisticReference>[] {
  switch (figure.kind) {
    case 'bar':
      return figure.groups.flatMap(({ values }, index) =>
        Object.entries(values).map(([key, named]) => ({ path: ['groups', index, 'values', key], named })),
      );
    case 'scatter':
      return figure.points.flatMap(({ across, up }, index) => [
        { path: ['points', index, 'across'], named: across },
        { path: ['points', index, 'up'], named: up },
      ]);
    case 'slope':
      return figure.rows.flatMap(({ then, now }, index) => [
        { path: ['rows', index, 'then'], named: then },
        { path: ['rows', index, 'now'], named: now },
      ]);
    case 'ranges':
      return figure.ranges.flatMap(({ low, high }, index) => [
        { path: ['ranges', index, 'low'], named: low },
        ...(high === undefined ? [] : [{ path: ['ranges', index, 'high'], named: high }]),
      ]);
    default:
      return assertNever(figure);
  }
}
