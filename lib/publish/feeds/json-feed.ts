import { absolute, paths, site } from '../../site';
import { timeOf, type Feed, type FeedEntry } from './feed';

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1) with full text. */
export function jsonFeedOf({ page, title, description, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absolute(page),
    feed_url: absolute(paths.feedOf(page, 'json')),
    description,
    favicon: absolute('/icon.svg'),
    authors: [{ name: site.name, url: absolute(paths.home) }],
    language: site.language,
    items: entries.map(item),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function item({ id, title, summary, html, published, updated, authors, tags, image }: FeedEntry) {
  return {
    id,
    url: id,
    title,
    summary,
    content_html: html,
    ...(image === null ? {} : { image }),
    date_published: timeOf(published),
    date_modified: timeOf(updated),
    authors: authors.map(({ name, url }) => (url === null ? { name } : { name, url })),
    tags,
    language: site.language,
  };
}
