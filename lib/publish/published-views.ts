import type { ArticleSlug, FactCheckId, FigureId, SeriesId, SourceId, StatisticId } from '../domain/ids';
import type { ArticleView } from '../views/article-view';
import type { FactCheckView } from '../views/fact-check-view';
import type { FindingView } from '../views/finding-view';
import type { DrawnFigureView } from '../views/figure-view';
import type { DrawnSeriesView } from '../views/series-view';
import type { SourceView } from '../views/source-view';
import type { StatisticPageView } from '../views/statistic-view';

/** The views (the data from which pages are rendered) of all content that is also published in other formats, by id. */
export interface PublishedViews {
  readonly articles: Map<ArticleSlug, ArticleView>;
  readonly factChecks: Map<FactCheckId, FactCheckView>;
  readonly figures: Map<FigureId, DrawnFigureView>;
  readonly series: Map<SeriesId, DrawnSeriesView>;
  readonly sources: Map<SourceId, SourceView>;
  readonly statistics: Map<StatisticId, StatisticPageView>;
  /** The findings, by the path of the page that states them. */
  readonly findings: Map<string, readonly FindingView[]>;
}

export function noViews(): PublishedViews {
  return {
    articles: new Map(),
    factChecks: new Map(),
    figures: new Map(),
    series: new Map(),
    sources: new Map(),
    statistics: new Map(),
    findings: new Map(),
  };
}
