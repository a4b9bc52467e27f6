import type { PublishedViews } from '../published-views';
import {
  citableArticle,
  citableFactCheck,
  citableFigure,
  citableSeries,
  citableStatistic,
  type Citable,
} from './citable';
import { citeTexts } from './cite-texts';

/** The citation files of all pages, with their addresses. */
export function* citationFiles(views: PublishedViews): Generator<readonly [address: string, content: string]> {
  for (const citable of citables(views)) for (const { href, text } of citeTexts(citable).files) yield [href, text];
}

function* citables({ articles, factChecks, figures, series, statistics }: PublishedViews): Generator<Citable> {
  for (const view of articles.values()) yield citableArticle(view);
  for (const view of factChecks.values()) yield citableFactCheck(view);
  for (const view of figures.values()) yield citableFigure(view);
  for (const view of series.values()) yield citableSeries(view);
  for (const view of statistics.values()) yield citableStatistic(view);
}
