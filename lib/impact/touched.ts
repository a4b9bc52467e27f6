import { valueOf } from '../check/context';
import { drawnStatistics, drawnSeries, isSeriesFigure } from '../domain/figure-inputs';
import { factCheckId, figureId } from '../domain/ids';
import { referenceKey } from '../domain/statistic';
import { statReference } from '../domain/vocabulary';
import { paths } from '../site';
import type { LinkView } from '../views/link-view';
import { claimStatistics } from '../views/backlinks';
import type { FactCheckChange, FigureChange, StatisticChange, Surface } from './impact';
import type { Newsroom } from './newsroom';
import type { MovedStatistic } from './statistics';
import type { PublishedSurface } from './surface';

/** All changed figures, fact-checks and resources, from which `withTouched` selects those that a changed statistic affects. */
export interface Differences {
  readonly figures: readonly FigureChange[];
  readonly factChecks: readonly FactCheckChange[];
  readonly surfaces: readonly PublishedSurface[];
}

/**
 * Adds to a changed statistic the changed figures, fact-checks and resources that depend on it, in the old or the new version of the
 * newsroom.
 */
export function withTouched(
  { change, before, after }: MovedStatistic,
  states: { readonly before: Newsroom; readonly after: Newsroom },
  differences: Differences,
): StatisticChange {
  const sides = [
    { newsroom: states.before, reference: before },
    { newsroom: states.after, reference: after },
  ];
  const figures = differences.figures.filter(({ id }) => sides.some((side) => draws(side, id)));
  const factChecks = differences.factChecks.filter(({ id }) => sides.some((side) => restsOn(side, id)));
  const pages = new Set(sides.flatMap((side) => pagesOf(side, figures, factChecks)));
  const surfaces = differences.surfaces
    // The embeds, images and downloads of these pages count only if a figure changed, because most of them show figures.
    .filter(({ kind, owner }) => owner !== null && pages.has(owner.page) && (kind === 'page' || figures.length > 0))
    // Machine-readable records are omitted, because they only repeat the pages.
    .filter(({ kind }) => kind !== 'record')
    .map(({ kind, url }): Surface => ({ kind, url }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return {
    ...change,
    figures: figures.map(({ id }) => id),
    factChecks: factChecks.map(({ id }) => id),
    surfaces,
  };
}

interface Side {
  readonly newsroom: Newsroom;
  readonly reference: MovedStatistic['before'];
}

function draws({ newsroom: { context }, reference }: Side, id: string): boolean {
  const figure = context.catalog.figures.get(figureId.parse(id));
  if (figure === undefined) return false;
  if (!isSeriesFigure(figure))
    return drawnStatistics(figure).some(({ named }) => referenceKey(named) === referenceKey(reference));
  const source = valueOf(() => context.resolve(reference))?.series ?? null;
  return drawnSeries(figure).some(({ named }) => named.series === source?.id && named.entity === source.entity);
}

function restsOn({ newsroom: { context }, reference }: Side, id: string): boolean {
  const check = context.catalog.factChecks.get(factCheckId.parse(id));
  if (check === undefined) return false;
  const key = referenceKey(reference);
  const inBody = check.body.uses.some((use) => use.word === 'Stat' && referenceKey(statReference(use)) === key);
  return inBody || claimStatistics(check.claim).some((candidate) => referenceKey(candidate) === key);
}

/**
 * Returns a statistic's page, the pages that use it, and the pages with a changed figure or fact-check that depends on the statistic.
 */
function pagesOf(
  { newsroom: { backlinks }, reference }: Side,
  figures: readonly FigureChange[],
  factChecks: readonly FactCheckChange[],
): string[] {
  const hrefs = (links: readonly LinkView[] | undefined): string[] => (links ?? []).map(({ href }) => href);
  const shown = figures
    .map(({ id }) => figureId.parse(id))
    .flatMap((id) => [paths.figure(id), ...hrefs(backlinks.figures.get(id))]);
  const checked = factChecks
    .map(({ id }) => factCheckId.parse(id))
    .flatMap((id) => [paths.factCheck(id), ...hrefs(backlinks.factChecks.get(id))]);
  return [paths.statistic(reference.id), ...hrefs(backlinks.statistics.get(reference.id)), ...shown, ...checked];
}
