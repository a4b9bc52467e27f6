import { toArticleView } from '../../views/article-view';
import { toCorrectionLog } from '../../views/correction-view';
import { toFactCheckView } from '../../views/fact-check-view';
import { toFigureView } from '../../views/figure-view';
import { toIndexView } from '../../views/index-view';
import { toListsView } from '../../views/lists-view';
import { indexBacklinks } from '../../views/backlinks';
import type { ViewContext } from '../../views/view-context';
import type { FinishedSite } from '../page-texts';

/** A page like those that a build writes, with the given text in the element that is marked as the page’s text. */
export function finishedPage(text: string): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><title>x</title></head><body><nav><a href="/">Home</a></nav><main><h1>x</h1><div data-text="" class="a1">${text}</div></main></body></html>`;
}

/** A newsroom with finished pages, which all have the same short text unless the test provides other pages. */
export function finishedSite(context: ViewContext, given: Partial<FinishedSite> = {}): FinishedSite {
  const { catalog } = context;
  const backlinks = indexBacklinks(catalog);
  const articles = [...catalog.articles.keys()].map((slug) => toArticleView(context, slug));
  const checks = [...catalog.factChecks.keys()].map((id) => toFactCheckView(context, backlinks, id));
  return {
    index: toIndexView(context, backlinks),
    lists: toListsView(context, backlinks),
    articles,
    checks,
    figures: [...catalog.figures.keys()].map((id) => toFigureView(context, backlinks, id)),
    corrections: toCorrectionLog(context),
    pages: ['/', ...articles.map(({ href }) => href), ...checks.map(({ href }) => href)],
    html: () => finishedPage('<p>The text.</p>'),
    on: null,
    ...given,
  };
}
