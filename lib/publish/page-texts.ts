import { paths } from '../site';
import type { ArticleView } from '../views/article-view';
import type { LoggedCorrection } from '../views/correction-view';
import type { FactCheckView } from '../views/fact-check-view';
import type { FigureView } from '../views/figure-view';
import type { IndexView } from '../views/index-view';
import type { ListsView } from '../views/lists-view';
import { articleEntry, checkEntry } from './feeds/entries';
import type { FeedEntry } from './feeds/feed';
import { feedFiles } from './feeds/site-feeds';
import type { ArticleParts } from './portable/article-content';
import type { PublishedFile } from './published-file';
import { emptyPages } from './sitemaps/empty-pages';
import { listedPages } from './sitemaps/listed-pages';
import { newsSitemap } from './sitemaps/news-sitemap';
import { sitemap } from './sitemaps/sitemap';
import { llmsTxt } from './texts/llms-txt';
import { articleTexts, checkTexts, type RememberTexts } from './texts/portable-texts';

/** A site with its finished pages. */
export interface FinishedSite {
  readonly index: IndexView;
  readonly lists: ListsView;
  readonly articles: readonly ArticleView[];
  readonly checks: readonly FactCheckView[];
  readonly figures: readonly FigureView[];
  /** Newest first. */
  readonly corrections: readonly LoggedCorrection[];
  /** The paths of all pages that search engines may list, in the order of the sitemap. */
  readonly pages: readonly string[];
  /** Returns the HTML of a page, by its path. */
  readonly html: (path: string) => string;
  /**
   * The day for which the site is built: content with a later date is held back. Null if the site is built for no particular day.
   */
  readonly on: string | null;
}

/**
 * The files made from finished pages: feeds, Markdown, sitemaps and `llms.txt`. They have the same content as the site; in a
 * preview, this includes drafts.
 *
 * @param remember a cache for repeated calls: extracting and parsing the text of a page is the slow part
 */
export async function pageTexts(
  finished: FinishedSite,
  remember: RememberTexts = async (_, make) => make(),
): Promise<PublishedFile[]> {
  const { index, lists, checks, figures, corrections, pages, html, on } = finished;
  const byId = {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    checks: new Map(checks.map((check) => [check.id, check])),
  };
  const articles: { view: ArticleView; markdown: string; entry: FeedEntry }[] = [];
  for (const view of finished.articles.toSorted((a, b) =>
    compare(b.published.iso + b.slug, a.published.iso + a.slug),
  )) {
    const parts: ArticleParts = {
      ...{ article: view, page: html(view.href) },
      figures: view.figures.flatMap((id) => byId.figures.get(id) ?? []),
      checks: view.factChecks.flatMap((id) => byId.checks.get(id) ?? []),
    };
    const texts = await remember(parts, () => articleTexts(parts));
    articles.push({ view, markdown: texts.markdown ?? '', entry: articleEntry(view, texts.html) });
  }
  const checked: { view: FactCheckView; entry: FeedEntry }[] = [];
  for (const view of checks.toSorted((a, b) => compare(b.published.iso, a.published.iso) || compare(a.id, b.id))) {
    const page = html(view.href);
    const texts = await remember({ check: view, page }, () => checkTexts(view, page));
    checked.push({ view, entry: checkEntry(view, texts.html) });
  }
  const isEmpty = emptyPages(index, lists);
  const listed = listedPages(
    pages.filter((path) => !isEmpty(path)),
    { articles: finished.articles, checks, corrections },
  );
  return [
    ...feedFiles({ articles, checks: checked, corrections, topics: index.topics }),
    ...articles.map(({ view, markdown }): PublishedFile => [view.markdownHref, markdown]),
    [
      paths.llms,
      llmsTxt(
        articles.map(({ view }) => view),
        checked.map(({ view }) => view),
        { figures: index.figures, lists },
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
