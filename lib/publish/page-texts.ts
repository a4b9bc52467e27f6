import type { Root } from 'hast';
import { paths } from '../site';
import type { ArticleView } from '../views/article-view';
import type { LoggedCorrection } from '../views/correction-view';
import type { FactCheckView } from '../views/fact-check-view';
import type { FigureView } from '../views/figure-view';
import type { IndexView } from '../views/index-view';
import { articleEntry, checkEntry } from './feeds/entries';
import { feedFiles } from './feeds/site-feeds';
import { articleContent } from './portable/article-content';
import { checkContent } from './portable/check-content';
import type { PublishedFile } from './published-file';
import { listedPages } from './sitemaps/listed-pages';
import { newsSitemap } from './sitemaps/news-sitemap';
import { sitemap } from './sitemaps/sitemap';
import { articleMarkdown } from './texts/article-markdown';
import { llmsTxt } from './texts/llms-txt';

/** A site whose pages are finished. */
export interface FinishedSite {
  readonly index: IndexView;
  readonly articles: readonly ArticleView[];
  readonly checks: readonly FactCheckView[];
  readonly figures: readonly FigureView[];
  /** Newest first. */
  readonly corrections: readonly LoggedCorrection[];
  /** The paths of all pages that search engines may list, in order. */
  readonly pages: readonly string[];
  /** The HTML of a page, by its path. */
  readonly html: (path: string) => string;
  /** The day of the edition; null for none in particular. */
  readonly on: string | null;
}

/**
 * What is made from finished pages: feeds, Markdown, sitemaps and `llms.txt`. Drafts and what waits for its day, which a
 * preview has pages of, are in none of it.
 */
export function pageTexts(finished: FinishedSite): PublishedFile[] {
  const { index, checks, figures, corrections, pages, html, on } = finished;
  const shown = finished.articles.filter(({ draft, published }) => !draft && (on === null || published.iso <= on));
  const byId = {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    checks: new Map(checks.map((check) => [check.id, check])),
  };
  const articles = shown
    .toSorted((a, b) => compare(b.published.iso + b.slug, a.published.iso + a.slug))
    .map((view) => {
      const content = articleContent({
        ...{ article: view, page: html(view.href) },
        figures: view.figures.flatMap((id) => byId.figures.get(id) ?? []),
        checks: view.factChecks.flatMap((id) => byId.checks.get(id) ?? []),
      });
      return { view, content, entry: articleEntry(view, content) };
    });
  const checked = checks
    .map((view) => ({ view, entry: checkEntry(view, checkContent(view, html(view.href))) }))
    .toSorted((a, b) => compare(b.view.checkedOn.iso, a.view.checkedOn.iso) || compare(a.view.id, b.view.id));
  const hidden = new Set(finished.articles.filter((view) => !shown.includes(view)).map(({ href }) => href));
  const listed = listedPages(
    pages.filter((path) => !hidden.has(path)),
    { articles: shown, checks, corrections },
  );
  return [
    ...feedFiles({ articles, checks: checked, corrections, topics: index.topics }),
    ...articles.map(({ view, content }) => markdownFile(view, content)),
    [
      paths.llms,
      llmsTxt(
        articles.map(({ view }) => view),
        checked.map(({ view }) => view),
        index,
      ),
    ],
    [paths.sitemap, sitemap(listed)],
    [
      paths.newsSitemap,
      newsSitemap(
        articles.map(({ view }) => view),
        on,
      ),
    ],
  ];
}

function markdownFile(view: ArticleView, content: Root): PublishedFile {
  return [view.markdownHref, articleMarkdown(view, content)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
