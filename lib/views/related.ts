import { z } from 'zod';
import type { Catalog } from '../domain/catalog';
import { entry } from '../domain/catalog';
import { drawnStatistics, drawnSeries, isSeriesFigure } from '../domain/figure-inputs';
import type { ArticleSlug, SeriesId } from '../domain/ids';
import { memoize } from '../domain/memoize';
import { derivationInputs, type StatisticReference } from '../domain/statistic';
import { paths } from '../site';
import { claimStatistics } from './backlinks';

/** A link from one explainer to another that uses the same data. */
export const relatedView = z.strictObject({
  href: z.string(),
  title: z.string(),
  shared: z.array(z.string()).describe('The titles of the series that both explainers use.'),
});
export type RelatedView = z.infer<typeof relatedView>;

/** The maximum number of related explainers to show. */
const most = 3;

/**
 * Finds the published explainers whose numbers, figures and fact-checks use the same series as the given explainer. Explainers that share
 * the most series with it come first.
 */
export function relatedTo(catalog: Catalog, slug: ArticleSlug): RelatedView[] {
  const shared = new Map<ArticleSlug, string[]>();
  for (const id of underlyingSeries(catalog, slug)) {
    const { title } = entry(catalog.series, id);
    for (const other of articlesOn(catalog).get(id) ?? [])
      if (other !== slug) shared.set(other, [...(shared.get(other) ?? []), title]);
  }
  return [...shared]
    .map(([other, titles]) => ({
      href: paths.article(other),
      title: entry(catalog.articles, other).title,
      shared: titles,
    }))
    .sort((a, b) => b.shared.length - a.shared.length || (a.title < b.title ? -1 : 1))
    .slice(0, most);
}

/** The explainers that use each series. They are computed only once for a catalog. */
const articlesOn = memoize((catalog: Catalog): ReadonlyMap<SeriesId, readonly ArticleSlug[]> => {
  const found = new Map<SeriesId, ArticleSlug[]>();
  for (const slug of catalog.articles.keys())
    for (const id of underlyingSeries(catalog, slug)) found.set(id, [...(found.get(id) ?? []), slug]);
  return found;
});

function underlyingSeries(catalog: Catalog, slug: ArticleSlug): Set<SeriesId> {
  const found = new Set<SeriesId>();
  const read = (reference: StatisticReference): void => {
    const statistic = entry(catalog.statistics, reference.id);
    if (statistic.kind === 'observed') found.add(statistic.series);
    if (statistic.kind === 'derived') derivationInputs(statistic.from).forEach(([, input]) => read(input));
  };
  for (const use of entry(catalog.articles, slug).body.uses) {
    if (use.word === 'Stat') read({ id: use.of, at: null });
    if (use.word === 'FactCheck') claimStatistics(entry(catalog.factChecks, use.id).claim).forEach(read);
    if (use.word === 'Figure') {
      const figure = entry(catalog.figures, use.id);
      if (isSeriesFigure(figure)) drawnSeries(figure).forEach(({ named }) => found.add(named.series));
      else drawnStatistics(figure).forEach(({ named }) => read(named));
    }
  }
  return found;
}
