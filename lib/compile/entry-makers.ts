import { factCheckId, statisticId } from '../domain/ids';
import { once } from '../domain/once';
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

/** A view as JSON. */
export const textOf = once((view: object) => JSON.stringify(view));

/** Gives the view that an entry had the last time, where that says the same, and else the new one. */
function settling<View extends object>(): (id: string, view: View) => View {
  const last = new Map<string, View>();
  return (id, view) => {
    const before = last.get(id);
    if (before !== undefined && textOf(before) === textOf(view)) return before;
    last.set(id, view);
    return view;
  };
}

/**
 * Makes what is made of single entries; where the same renderers are asked again, only of those whose view is another. Each
 * view has to be settled first.
 */
export const entryMakers = once((renderers: Renderers) => ({
  settle: {
    article: settling<ArticleView>(),
    factCheck: settling<FactCheckView>(),
    figure: settling<FigureView>(),
    series: settling<SeriesView>(),
    source: settling<SourceView>(),
    statistic: settling<StatisticPageView>(),
  },
  drawnFigure: once(async (figure: FigureView): Promise<DrawnFigureView> => ({
    ...figure,
    drawings: await renderers.draw(figure),
  })),
  drawnSeries: once(async (series: SeriesView): Promise<DrawnSeriesView> => ({
    ...series,
    drawings: await renderers.draw(series),
  })),
  liveFigure: once((figure: FigureView) => renderers.live(figure)),
  liveSeries: once((series: SeriesView) => renderers.live(series)),
  pictures: once((figure: DrawnFigureView) => figurePictures(figure, renderers)),
  checkCard: once((check: FactCheckView) => renderers.card(checkCard(check))),
  figureEmbed: once((figure: DrawnFigureView) => renderers.embeds.figure(figure)),
  factCheckEmbed: once((check: FactCheckView) =>
    renderers.embeds.factCheck(check, paths.factCheckEmbed(factCheckId.parse(check.id))),
  ),
  numberEmbed: once((page: StatisticPageView) =>
    renderers.embeds.number(page, paths.statisticEmbed(statisticId.parse(page.statistic.id))),
  ),
}));
