import type { ParsedContent } from '../catalog/parsed-content';
import type { Catalog, Kind } from '../domain/catalog';
import { assertionsOf } from '../domain/claim';
import type { Figure } from '../domain/figure';
import { drawnSeries, drawnStatistics, isSeriesFigure } from '../domain/figure-inputs';
import type { StatisticReference } from '../domain/statistic-reference';
import { statReference } from '../domain/vocabulary';

/** The statistics that the titles, summaries and descriptions of a figure or fact-check are about. For other kinds, the result is empty. */
export function subjectsOf(kind: Kind, id: string, parsed: ParsedContent, catalog: Catalog): StatisticReference[] {
  if (kind === 'figures') {
    const figure = parsed.figures.get(id);
    return figure === undefined ? [] : subjectsOfFigure(figure.value, catalog);
  }
  if (kind !== 'factChecks') return [];
  const check = parsed.factChecks.get(id);
  const measures = check === undefined ? [] : assertionsOf(check.value.claim).map(({ asserts }) => asserts.measure);
  const used =
    (check === undefined ? undefined : parsed.bodies.get(check.file))?.body.uses.flatMap((use) =>
      use.word === 'Stat' ? [statReference(use)] : [],
    ) ?? [];
  return [...measures, ...used];
}

/** The statistics that a figure draws or, if it draws series, all statistics from the same series and entities. */
function subjectsOfFigure(figure: Figure, { statistics }: Catalog): StatisticReference[] {
  if (!isSeriesFigure(figure)) return drawnStatistics(figure).map(({ named }) => named);
  return drawnSeries(figure).flatMap(({ named }) =>
    [...statistics].flatMap(([id, statistic]) =>
      statistic.kind === 'observed' && statistic.series === named.series && statistic.entity === named.entity
        ? [{ id, at: null }]
        : [],
    ),
  );
}
