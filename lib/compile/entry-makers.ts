import { factCheckId, statisticId } from '../domain/ids';
import { memoize } from '../domain/memoize';
import { checkCard } from '../publish/check-card';
import { paths } from '../site';
import type { ArticleView } from '../views/article-view';
import type { FactCheckView } from '../views/fact-check-view';
import type { DrawnFigureView, FigureView } from '../views/figure-view';
import type { DrawnSeriesView, SeriesView } from '../views/series-view';
import type { SourceView } from '../views/source-view';
import type { StatisticPageView } from '../views/statistic-view';
import type { Renderers } from './renderers';
import { figurePictures } from './figure-pictures';

export const textOf = memoize((view: object) => JSON.stringify(view));

/** Returns a function that returns the previous view of an entry if the new view is equal, and otherwise the new view. */
function reuseEqualViews<View extends object>(): (id: string, view: View) => View {
  const last = new Map<string, View>();
  return (id, view) => {
    const before = last.get(id);
    if (before !== undefined && textOf(before) === textOf(view)) return before;
    last.set(id, view);
    return view;
  };
}

/**
 * Returns functions that build the artefacts of single entries. A second call with the same renderers returns the same functions, which
 * rebuild an artefact only if its view changed. Pass each view through `sameIfEqual` first, because the functions compare views by
 * identity.
 */
export const entryMakers = memoize((renderers: Renderers) => ({
  sameIfEqual: {
    article: reuseEqualViews<ArticleView>(),
    factCheck: reuseEqualViews<FactCheckView>(),
    figure: reuseEqualViews<FigureView>(),
    series: reuseEqualViews<SeriesView>(),
    source: reuseEqualViews<SourceView>(),
    statistic: reuseEqualViews<StatisticPageView>(),
  },
  drawnFigure: memoize(async (figure: FigureView): Promise<DrawnFigureView> => ({
    ...figure,
    drawings: await renderers.draw(figure),
  })),
  drawnSeries: memoize(async (series: SeriesView): Promise<DrawnSeriesView> => ({
    ...series,
    drawings: await renderers.draw(series),
  })),
  liveFigure: memoize((figure: FigureView) => renderers.live(figure)),
  liveSeries: memoize((series: SeriesView) => renderers.live(series)),
  pictures: memoize((figure: DrawnFigureView) => figurePictures(figure, renderers)),
  checkCard: memoize((check: FactCheckView) => renderers.card(checkCard(check))),
  figureEmbed: memoize((figure: DrawnFigureView) => renderers.embeds.figure(figure)),
  factCheckEmbed: memoize((check: FactCheckView) =>
    renderers.embeds.factCheck(check, paths.factCheckEmbed(factCheckId.parse(check.id))),
  ),
  numberEmbed: memoize((page: StatisticPageView) =>
    renderers.embeds.number(page, paths.statisticEmbed(statisticId.parse(page.statistic.id))),
  ),
}));
