import { Feed } from 'feed';
import { absolute, paths, site } from '../site';
import type { ArticleSummary } from '../views/article-view';

/** The explainers as RSS 2.0, newest first; dates are those of the content, so that two builds are alike. */
export function rssFeed(articles: readonly ArticleSummary[]): string {
  const published = articles.filter(({ draft }) => !draft);
  const dates = published.map(({ published: first, updated }) => (updated ?? first).iso).sort();
  const feed = new Feed({
    id: absolute(paths.home),
    link: absolute(paths.home),
    title: site.name,
    description: site.description,
    language: site.language,
    copyright: `Text and figures © ${site.name}; data under the licences of their sources`,
    updated: new Date(dates.at(-1) ?? 0),
    feedLinks: { rss: absolute(paths.feed) },
    generator: site.name,
  });
  for (const { href, title, standfirst, published: first, authors, cardHref } of published) {
    feed.addItem({
      id: absolute(href),
      link: absolute(href),
      title,
      description: standfirst,
      date: new Date(first.iso),
      author: authors.map((name) => ({ name })),
      image: absolute(cardHref),
    });
  }
  return feed.rss2();
}
