import { entry } from '../domain/catalog';
import type { Figure } from '../domain/figure';
import { drawnStatistics, drawnSeries, isSeriesFigure } from '../domain/figure-inputs';
import type { SourceId } from '../domain/ids';
import type { Numbers } from './assess';

/**
 * The sources of everything that a figure draws, in drawing order.
 *
 * @throws NumberError if a number cannot be computed, NotLinked if an entry is missing
 */
export function sourcesOfFigure(figure: Figure, { catalog, resolve }: Numbers): SourceId[] {
  return isSeriesFigure(figure)
    ? drawnSeries(figure).map(({ named }) => entry(catalog.series, named.series).source)
    : drawnStatistics(figure).flatMap(({ named }) => resolve(named).citations.map(({ source }) => source));
}
