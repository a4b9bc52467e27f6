import { daysBetween } from '../../domain/calendar';
import { absolute, site } from '../../site';
import type { ArticleView } from '../../views/article-view';
import { element, textElement, xmlDocument } from '../xml';

/** The maximum number of articles in a news sitemap. */
const most = 1000;

/**
 * Google’s news sitemap: the articles published on the day for which the site is built, or on the day before. It may be empty.
 *
 * @param articles published articles, newest first
 * @param on the day for which the site is built; null if it is built for no particular day, in which case nothing counts as news
 */
export function newsSitemap(articles: readonly ArticleView[], on: string | null): string {
  const news = articles.filter(({ published }) => on !== null && isNews(published.iso, on)).slice(0, most);
  return xmlDocument(
    element(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
      news.map(toUrl),
    ),
  );
}

function isNews(published: string, on: string): boolean {
  const age = daysBetween(published, on);
  return age >= 0 && age < 2;
}

function toUrl({ href, title, published }: ArticleView): string {
  return element('url', {}, [
    textElement('loc', absolute(href)),
    element('news:news', {}, [
      element('news:publication', {}, [
        textElement('news:name', site.name),
        textElement('news:language', site.language.replace(/-.*/, '')),
      ]),
      textElement('news:publication_date', published.iso),
      textElement('news:title', title),
    ]),
  ]);
}
